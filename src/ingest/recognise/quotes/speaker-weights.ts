/** Written by `tests/bench/train-quotes.ts`: which phrase names the speaker. */
import { weightsOf } from './weigh.ts';

export const speakerWeights = weightsOf(`
B:NAME=0.05 B:NOUN=-0.2 B:SV=-0.07 B:SVearlier=-0.06 B:VSlater=0.09 B:beforeClause=-0.05 B:none=-0.12
B:oblique=-0.05 B:order1=-0.09 B:order3=-0.15 B:rank0=-0.06 B:rank1=-0.11 B:rank3=0.1 B:rank4=-0.17
C:NAME=-0.1 C:NOUN=0.13 C:clause=-0.05 C:reportive=0.15 CALL:SVearlier=0.05 CALL:SVfree=-0.06
DEMAND:SVearlier=-0.05 DEMAND:SVfree=-0.07 DEMAND:beforeClause=0.08 L:NAME=0.28 L:PRONOUN-other=-0.06
L:PRONOUN-person=0.19 L:PRONOUN-sie=0.12 L:PRONOUN-thing=-0.09 L:SV=0.32 L:SVapposition=0.11
L:SVearlier=0.11 L:VS=0.1 L:VSlater=0.05 L:afterClause=-0.15 L:beforeClause=-0.07 L:oblique=-0.05
L:order0=0.32 L:order1=0.06 L:order2=0.14 L:order3=-0.08 L:rank0=0.11 L:rank1=0.25 L:rank2=0.16 L:rank3=0.07
L:rank4=-0.15 LEFT:noSubject:READ=-0.07 LEFT:other=0.31 LEFT:other:DEMAND=0.15 LEFT:other:MEAN=0.08
LEFT:other:READ=0.08 LEFT:other:clause=0.17 LEFT:other:colon=0.06 LEFT:other:inClause=0.06 LEFT:subject=0.12
LEFT:subject:CALL=0.05 LEFT:subject:DEMAND=-0.08 LEFT:subject:MEAN=-0.24 LEFT:subject:SAY=0.39
LEFT:subject:colon=-0.05 LEFT:subject:reportive=0.11 MEAN:SVapposition=0.06 MEAN:SVearlier=0.05
MEAN:SVfree=-0.09 MEAN:VS=-0.08 MEAN:VSfree=-0.05 MEAN:afterClause=-0.07 MEAN:beforeClause=-0.06
N:NAME=-0.12 N:NOUN=-0.17 N:VS=-0.06 N:none=-0.17 N:order1=-0.08 N:order2=-0.09 N:order3=-0.14 N:rank1=-0.08
N:rank2=-0.09 N:rank3=-0.1 NAME=0.09 NAME:SV=-0.06 NAME:SVearlier=0.15 NAME:SVfree=-0.13 NAME:VS=0.15
NAME:VSlater=0.12 NAME:VSpassive=0.05 NAME:afterClause=-0.09 NAME:beforeClause=-0.06 NAME:none=0.06
NOUN:SV=0.18 NOUN:SVapposition=0.06 NOUN:SVearlier=-0.22 NOUN:SVfree=0.08 NOUN:SVpassive=-0.08 NOUN:VS=-0.05
NOUN:VSlater=0.07 NOUN:VSpassive=-0.07 NOUN:afterClause=-0.09 P1:NAME=0.07 P1:NOUN=0.26 P1:PRONOUN-sie=-0.05
P1:SVapposition=0.06 P1:SVearlier=-0.08 P1:SVpassive=-0.05 P1:VSlater=0.08 P1:afterClause=0.06
P1:beforeClause=0.05 P1:none=0.21 P1:oblique=0.17 P1:order0=0.26 P1:order1=0.1 P1:order3=-0.11 P1:rank1=-0.1
P1:rank2=0.18 P1:rank4=0.12 P2:NAME=-0.13 P2:NOUN=-0.1 P2:PRONOUN-person=0.09 P2:VSlater=-0.05
P2:order1=-0.05 P2:order3=-0.05 P2:rank0=-0.13 P2:rank2=0.06 P2:rank4=-0.11 P3:NOUN=-0.13 P3:VS=-0.1
P3:order0=-0.12 P3:order2=-0.05 P3:rank0=-0.16 P3:rank1=0.06 P3:rank2=-0.06 PRONOUN-other=-0.1
PRONOUN-other:SVearlier=-0.05 PRONOUN-person=0.22 PRONOUN-person:SV=0.07 PRONOUN-person:SVearlier=0.08
PRONOUN-person:VS=0.15 PRONOUN-person:none=-0.05 PRONOUN-self=-0.07 PRONOUN-self:VS=-0.06
PRONOUN-thing=-0.11 PRONOUN-thing:VS=-0.09 R:NAME=0.09 R:NOUN=0.14 R:VS=0.17 R:VSlater=0.08
R:afterClause=-0.06 R:none=0.05 R:order0=0.18 R:order1=0.09 R:rank0=0.18 R:rank1=0.09 READ:SV=-0.08
READ:VS=-0.09 READ:VSlater=0.25 READ:beforeClause=-0.1 REPORT:VS=0.12 RIGHT:other=0.05 RIGHT:other:CALL=0.06
RIGHT:other:verbNext=0.15 RIGHT:subject=0.18 RIGHT:subject:CALL=-0.06 RIGHT:subject:READ=0.05
RIGHT:subject:SAY=0.19 RIGHT:subject:bothCued=0.05 RIGHT:subject:clause=0.1 SAY:SV=0.28 SAY:SVearlier=-0.1
SAY:SVfree=0.2 SAY:SVpassive=-0.05 SAY:VS=0.21 SAY:VSfree=0.06 SAY:VSlater=-0.05 SAY:afterClause=-0.12
SV:free=0.2 SVapposition:prepositional=0.05 SVearlier:free=-0.14 SVearlier:prepositional=0.09
SVpassive:free=-0.09 VS:free=0.18 VS:oblique=-0.07 VSlater:prepositional=0.18
afterClause:prepositional=-0.16 afterFinite:L=-0.12 afterFinite:N=-0.05 afterFinite:P1=0.13
afterFinite:P2=0.05 afterFinite:P3=0.05 afterReportive=-0.16 afterReportive:clause=-0.06
afterReportive:reportive=-0.09 afterVerb-adverb=-0.11 afterVerb-adverb:L=-0.05
afterVerb-adverb:inClause=-0.05 afterVerb-adverb:source=-0.05 afterVerb-free=0.08 afterVerb-free:L=-0.05
afterVerb-free:R=0.16 afterVerb-free:colon=0.11 afterVerb-preposition:L=-0.07 afterVerb-preposition:N=-0.05
afterVerb-preposition:P1=0.1 afterVerb-preposition:reportive=0.08 alone:NAME=0.07 alone:NOUN=-0.08
alone:plain=0.11 apposed=0.09 apposed:none=0.06 beforeClause:free=0.05 beforeClause:prepositional=-0.17
beforeFinite=0.08 beforeFinite:B=0.06 beforeFinite:L=0.15 beforeFinite:P1=-0.06 beforeFinite:P3=-0.05
beforeReportive=-0.37 beforeReportive:clause=-0.08 beforeReportive:reportive=-0.16
beforeReportive:source=-0.09 beforeVerb-adverb=-0.1 beforeVerb-adverb:L=-0.05 beforeVerb-adverb:colon=-0.06
beforeVerb-clause=-0.05 beforeVerb-free=0.05 beforeVerb-free:B=-0.11 beforeVerb-free:L=0.2
beforeVerb-free:P1=0.05 beforeVerb-free:P2=-0.06 beforeVerb-free:colon=-0.07 beforeVerb-free:reportive=0.19
beforeVerb-free:source=0.05 beforeVerb-free:verbNext=-0.09 beforeVerb-preposition=0.19
beforeVerb-preposition:L=0.22 beforeVerb-preposition:leftCued=0.07 beforeVerb-preposition:reportive=-0.06
beforeVerb-preposition:source=0.09 besideSource:full=-0.08 besideSource:so=-0.08 besideSource:soThis=0.09
body=0.44 chain=0.25 chain:1=0.3 chain:2=0.12 chain:block=-0.13 chain:clause=-0.05 chain:inClause=-0.08
chain:reportive=0.33 chainName=0.2 chainName:inClause=0.08 clause:L=0.22 clause:N=-0.1 clause:NAME=-0.05
clause:P1=-0.07 clause:P2=-0.13 clause:PRONOUN-other=-0.05 clause:PRONOUN-person=0.16
clause:PRONOUN-sie=0.11 clause:PRONOUN-thing=-0.07 clause:R=0.11 clause:body=0.12 clause:free=0.14
clause:plain=-0.05 clause:prepositional=-0.1 colon:L=0.15 colon:NAME=0.05 colon:P1=-0.09 colon:body=0.06
colon:plain=-0.1 determiner-definite=0.06 determiner-other=-0.15 earlierCue:L=0.12 earlierCue:P1=0.08
front-clause:P1=0.05 front-free:B=-0.05 front-free:P1=0.13 front-free:leftCued=0.06
front-free:reportive=0.07 front-preposition:L=0.07 front-preposition:P1=-0.07 front-preposition:clause=0.05
front-preposition:inSentence=0.05 front-preposition:reportive=-0.07 fullName=0.26 fullName:L=0.05
fullName:P1=0.12 fullName:R=0.12 fullName:SVearlier=0.05 fullName:VSlater=0.07 fullName:afterClause=0.06
fullName:alone=0.05 fullName:reportive=0.17 fullName:verbNext=0.07 inClause:L=0.11 inClause:NAME=0.06
inClause:free=0.06 inClause:prepositional=-0.06 inSentence:L=0.07 inSentence:free=-0.09
inSentence:prepositional=0.1 inSource:full=0.12 inSource:full:head=0.12 inside=-0.81 lastCue:B=-0.08
lastCue:L=0.3 lastCue:N=-0.2 lastCue:P1=-0.06 lastCue:P2=-0.1 lastCue:P3=-0.16 lastCue:R=0.14 lastCued=0.43
lastCued:SV=0.33 lastCued:SVapposition=0.08 lastCued:SVpassive=-0.07 lastCued:VS=0.07 lastCued:VSlater=0.1
lastCued:afterClause=-0.09 later=-0.21 later:B=-0.06 later:L=0.15 later:N=-0.18 later:P2=-0.06 later:P3=-0.1
later:inClause=0.16 later:leftCued=-0.07 later:reportive=-0.35 later:verbNext=0.06 leftCued:NAME=-0.06
leftCued:NOUN=0.06 leftCued:body=0.06 leftCued:plain=-0.07 notChain:0=-0.05 notChain:1=-0.31
notChain:2=-0.11 notChain:reportive=-0.36 notChain:source=-0.06 notRuled=-0.83 notRuled:around=-0.29
notRuled:bothCued=0.2 notRuled:colon=0.15 notRuled:inClause=-0.26 notRuled:inSentence=-0.31
notRuled:leftCued=0.17 notRuled:reportive=0.41 notRuled:rightCued=0.11 notRuled:so=-0.82
notRuled:verbNext=0.13 notRunning=0.23 notRunning:alone=-0.46 notRunning:aloneThenCue=-1.31
notRunning:colon=-0.25 notRunning:inSentence=0.41 notRunning:reportive=0.62 notRunning:source=1.23
notTold=-0.64 notTold:source=-0.91 oblique=0.1 office:P3=-0.09 office:R=0.07 office:SV=0.08
office:SVearlier=-0.06 office:SVfree=0.08 office:VS=-0.05 office:none=-0.11 oneName=-0.13 oneName:B=0.09
oneName:L=0.08 oneName:N=-0.11 oneName:P1=-0.07 oneName:P2=-0.12 oneName:SVearlier=0.05 oneName:SVfree=-0.14
oneName:VS=0.12 oneName:VSlater=0.12 oneName:afterClause=-0.14 oneName:beforeClause=-0.08
oneName:clause=-0.11 oneName:colon=0.06 oneName:inClause=0.06 oneName:leftCued=-0.05 oneName:reportive=-0.16
oneName:verbNext=0.05 opens:B=-0.11 opens:P1=0.16 opens:P2=-0.06 opens:P3=-0.05 own:SV=0.05
own:SVearlier=-0.08 own:VS=0.13 own:VSlater=0.13 own:beforeClause=-0.15 passive:P1=-0.13 passive:P2=0.05
plain=-0.53 preposition-auf=-0.09 preposition-aus=0.19 preposition-bei=-0.09 preposition-durch=-0.05
preposition-für=0.05 preposition-in=-0.16 preposition-laut=0.29 preposition-mit=-0.12 preposition-nach=0.28
preposition-other=-0.47 preposition-von=0.18 reads:NAME=0.07 reads:PRONOUN-thing=-0.07 reads:body=-0.06
reads:free=-0.18 reads:plain=0.1 reads:prepositional=0.21 reads:saying=0.05 reads:speaker=-0.05
reportive:B=-0.14 reportive:L=-0.34 reportive:N=-0.12 reportive:P1=0.48 reportive:P2=0.15 reportive:P3=-0.13
reportive:PRONOUN-sie=-0.08 reportive:body=0.16 reportive:plain=-0.43 reportive:prepositional=-0.11
reportive:saying=0.09 reportive:speaker=0.1 reportive:titled=-0.07 rival-noneAfter=0.11
rival-noneBefore=0.25 rival-phraseAfter=-0.05 ruled=2.26 ruled:bothCued=-0.2 ruled:colon=0.6
ruled:inClause=0.31 ruled:inSentence=0.48 ruled:leftCued=0.08 ruled:reportive=0.34 ruled:rightCued=-0.11
ruled:so=0.87 ruled:verbNext=0.19 running=1.42 running:alone=0.46 running:reportive=1.08 saying=0.11 so=0.28
so:N=0.08 so:P1=0.05 so:R=0.14 source:L=0.38 source:N=-0.05 source:P1=0.18 source:free=-0.18
source:prepositional=0.21 source:saying=0.05 speaker=0.06 standsFor=-0.05 standsFor:B=-0.07 standsFor:L=0.12
standsFor:P1=-0.1 standsFor:P2=0.1 standsFor:SV=0.06 standsFor:clause=0.1 standsFor:none=-0.09
standsFor:reportive=-0.13 thenComma=0.24 thing=-0.24 thing:B=-0.21 thing:L=0.1 thing:N=-0.14 thing:P1=0.1
thing:P2=-0.08 thing:SV=0.1 thing:SVapposition=0.09 thing:SVearlier=-0.11 thing:SVpassive=-0.08
thing:VSpassive=-0.06 thing:afterClause=-0.14 thing:alone=-0.08 thing:clause=0.05 thing:inSentence=0.07
thing:none=0.1 thing:reportive=-0.17 thing:source=0.05 thing:verbNext=-0.09 titled=-0.09 titledPerson=0.1
titledPerson:L=0.06 titledPerson:P1=0.14 titledPerson:P2=-0.05 titledPerson:SVapposition=-0.06
titledPerson:beforeClause=0.05 titledPerson:reportive=0.08 told=1.47 told:clause=0.78 told:source=1.54
verbNext:NAME=0.1 verbNext:NOUN=-0.07 verbNext:P1=-0.11 verbNext:R=0.11
`);
