/** Written by `tests/bench/train-quotes.ts`: which phrase names the speaker. */
import { weightsOf } from './weigh.ts';

export const speakerWeights = weightsOf(`
B:NAME=0.05 B:NOUN=-0.2 B:SV=-0.07 B:SVearlier=-0.06 B:VSlater=0.09 B:none=-0.12 B:oblique=-0.05
B:order1=-0.09 B:order3=-0.15 B:rank0=-0.06 B:rank1=-0.1 B:rank3=0.1 B:rank4=-0.17 C:NAME=-0.1 C:NOUN=0.11
C:reportive=0.13 CALL:SVearlier=0.06 CALL:SVfree=-0.05 DEMAND:SVfree=-0.07 DEMAND:VS=-0.05
DEMAND:beforeClause=0.08 L:NAME=0.29 L:PRONOUN-other=-0.06 L:PRONOUN-person=0.19 L:PRONOUN-sie=0.12
L:PRONOUN-thing=-0.09 L:SV=0.32 L:SVapposition=0.14 L:SVearlier=0.11 L:VS=0.11 L:VSlater=0.06
L:afterClause=-0.19 L:beforeClause=-0.08 L:oblique=-0.06 L:order0=0.32 L:order1=0.08 L:order2=0.16
L:order3=-0.1 L:rank0=0.13 L:rank1=0.24 L:rank2=0.18 L:rank4=-0.08 LEFT:noSubject:READ=-0.07 LEFT:other=0.31
LEFT:other:DEMAND=0.14 LEFT:other:MEAN=0.08 LEFT:other:READ=0.08 LEFT:other:clause=0.18
LEFT:other:colon=0.06 LEFT:other:inClause=0.07 LEFT:subject=0.11 LEFT:subject:DEMAND=-0.08
LEFT:subject:MEAN=-0.24 LEFT:subject:SAY=0.38 LEFT:subject:colon=-0.05 LEFT:subject:reportive=0.11
MEAN:SVapposition=0.06 MEAN:SVfree=-0.09 MEAN:VSfree=-0.05 MEAN:afterClause=-0.08 MEAN:beforeClause=-0.07
N:NAME=-0.12 N:NOUN=-0.17 N:VS=-0.06 N:none=-0.17 N:order1=-0.08 N:order2=-0.09 N:order3=-0.14 N:rank1=-0.08
N:rank2=-0.09 N:rank3=-0.1 NAME=0.1 NAME:SV=-0.05 NAME:SVearlier=0.16 NAME:SVfree=-0.12 NAME:VS=0.12
NAME:VSlater=0.15 NAME:afterClause=-0.09 NAME:beforeClause=-0.06 NOUN:SV=0.17 NOUN:SVapposition=0.07
NOUN:SVearlier=-0.22 NOUN:SVfree=0.08 NOUN:SVpassive=-0.08 NOUN:VSlater=0.05 NOUN:VSpassive=-0.07
NOUN:afterClause=-0.11 P1:NAME=0.06 P1:NOUN=0.25 P1:PRONOUN-sie=-0.05 P1:SVapposition=0.05
P1:SVearlier=-0.08 P1:SVpassive=-0.05 P1:VSlater=0.08 P1:afterClause=0.07 P1:beforeClause=0.06 P1:none=0.2
P1:oblique=0.17 P1:order0=0.26 P1:order1=0.08 P1:order3=-0.1 P1:rank1=-0.1 P1:rank2=0.17 P1:rank4=0.12
P2:NAME=-0.12 P2:NOUN=-0.09 P2:PRONOUN-person=0.08 P2:VSlater=-0.05 P2:order3=-0.05 P2:rank0=-0.14
P2:rank2=0.06 P2:rank3=0.05 P2:rank4=-0.11 P3:NAME=-0.05 P3:NOUN=-0.14 P3:VS=-0.1 P3:order0=-0.12
P3:order2=-0.06 P3:rank0=-0.16 P3:rank1=0.06 P3:rank2=-0.06 PRONOUN-other=-0.09
PRONOUN-other:SVearlier=-0.05 PRONOUN-person=0.22 PRONOUN-person:SV=0.07 PRONOUN-person:SVearlier=0.08
PRONOUN-person:VS=0.16 PRONOUN-person:none=-0.05 PRONOUN-self=-0.07 PRONOUN-self:VS=-0.06
PRONOUN-thing=-0.11 PRONOUN-thing:VS=-0.09 R:NAME=0.09 R:NOUN=0.14 R:VS=0.17 R:VSlater=0.08
R:afterClause=-0.06 R:none=0.05 R:order0=0.18 R:order1=0.09 R:rank0=0.18 R:rank1=0.09 READ:SV=-0.08
READ:VS=-0.09 READ:VSlater=0.25 READ:beforeClause=-0.1 REPORT:VS=0.12 RIGHT:other=0.05 RIGHT:other:CALL=0.06
RIGHT:other:verbNext=0.15 RIGHT:subject=0.18 RIGHT:subject:CALL=-0.06 RIGHT:subject:READ=0.05
RIGHT:subject:SAY=0.19 RIGHT:subject:bothCued=0.05 RIGHT:subject:clause=0.1 SAY:SV=0.28 SAY:SVearlier=-0.1
SAY:SVfree=0.2 SAY:SVpassive=-0.05 SAY:VS=0.18 SAY:VSfree=0.05 SAY:afterClause=-0.13 SV:free=0.2
SVapposition:prepositional=0.05 SVearlier:free=-0.14 SVearlier:prepositional=0.09 SVpassive:free=-0.09
VS:free=0.18 VS:oblique=-0.07 VSfree:free=-0.05 VSlater:prepositional=0.19 afterClause:prepositional=-0.19
afterFinite=0.08 afterFinite:L=-0.1 afterFinite:N=-0.05 afterFinite:P1=0.13 afterFinite:P2=0.07
afterReportive=-0.16 afterReportive:clause=-0.06 afterReportive:reportive=-0.09 afterVerb-adverb=-0.11
afterVerb-adverb:L=-0.05 afterVerb-adverb:source=-0.05 afterVerb-free=0.12 afterVerb-free:N=-0.05
afterVerb-free:R=0.16 afterVerb-free:colon=0.1 afterVerb-preposition:L=-0.06 afterVerb-preposition:N=-0.05
afterVerb-preposition:P1=0.1 afterVerb-preposition:leftCued=-0.05 afterVerb-preposition:reportive=0.08
alone:NAME=0.07 alone:NOUN=-0.08 alone:plain=0.11 apposed=0.09 apposed:none=0.06 beforeClause:free=0.05
beforeClause:prepositional=-0.16 beforeFinite:B=0.06 beforeFinite:L=0.1 beforeFinite:P1=-0.05
beforeReportive=-0.4 beforeReportive:clause=-0.07 beforeReportive:reportive=-0.15
beforeReportive:source=-0.12 beforeVerb-adverb=-0.1 beforeVerb-adverb:L=-0.05 beforeVerb-adverb:colon=-0.06
beforeVerb-free=0.05 beforeVerb-free:B=-0.11 beforeVerb-free:L=0.2 beforeVerb-free:P1=0.05
beforeVerb-free:P2=-0.06 beforeVerb-free:colon=-0.06 beforeVerb-free:reportive=0.21
beforeVerb-free:verbNext=-0.09 beforeVerb-preposition=0.19 beforeVerb-preposition:L=0.21
beforeVerb-preposition:leftCued=0.07 beforeVerb-preposition:reportive=-0.05
beforeVerb-preposition:source=0.09 besideSource:full=-0.08 besideSource:so=-0.09 besideSource:soThis=0.11
body=0.44 chain=0.26 chain:1=0.31 chain:2=0.11 chain:block=-0.14 chain:clause=-0.05 chain:inClause=-0.06
chain:reportive=0.33 chainName=0.18 chainName:source=0.05 clause:L=0.21 clause:N=-0.1 clause:P1=-0.08
clause:P2=-0.1 clause:PRONOUN-other=-0.05 clause:PRONOUN-person=0.17 clause:PRONOUN-sie=0.11
clause:PRONOUN-thing=-0.07 clause:R=0.11 clause:body=0.14 clause:free=0.14 clause:plain=-0.08
clause:prepositional=-0.09 colon:L=0.14 colon:NAME=0.05 colon:P1=-0.09 colon:body=0.06 colon:plain=-0.09
determiner-definite=0.07 determiner-other=-0.16 earlierCue:L=0.12 earlierCue:P1=0.08 front-clause:P1=0.05
front-free:L=-0.05 front-free:P1=0.1 front-free:leftCued=0.06 front-free:reportive=0.05
front-preposition:L=0.07 front-preposition:P1=-0.06 front-preposition:clause=0.05
front-preposition:inSentence=0.05 front-preposition:reportive=-0.07 fullName=0.25 fullName:P1=0.12
fullName:R=0.12 fullName:SVearlier=0.05 fullName:VSlater=0.07 fullName:afterClause=0.06 fullName:alone=0.05
fullName:reportive=0.17 fullName:verbNext=0.07 inClause:L=0.1 inClause:NAME=0.06 inClause:free=0.06
inClause:prepositional=-0.06 inSentence:L=0.07 inSentence:free=-0.09 inSentence:prepositional=0.1
inSource:full=0.12 inSource:full:head=0.12 inside=-0.8 lastCue:B=-0.08 lastCue:L=0.31 lastCue:N=-0.2
lastCue:P1=-0.06 lastCue:P2=-0.1 lastCue:P3=-0.16 lastCue:R=0.15 lastCued=0.44 lastCued:SV=0.32
lastCued:SVapposition=0.11 lastCued:SVpassive=-0.07 lastCued:VS=0.07 lastCued:VSlater=0.12
lastCued:afterClause=-0.11 later=-0.23 later:B=-0.05 later:L=0.13 later:N=-0.18 later:P2=-0.06 later:P3=-0.1
later:inClause=0.13 later:leftCued=-0.07 later:reportive=-0.33 later:source=-0.08 later:verbNext=0.06
leftCued:NAME=-0.05 leftCued:NOUN=0.06 leftCued:body=0.06 leftCued:plain=-0.07 notChain:1=-0.34
notChain:2=-0.11 notChain:reportive=-0.36 notChain:source=-0.06 notRuled=-0.85 notRuled:around=-0.27
notRuled:bothCued=0.2 notRuled:colon=0.16 notRuled:inClause=-0.35 notRuled:inSentence=-0.31
notRuled:leftCued=0.16 notRuled:reportive=0.43 notRuled:rightCued=0.13 notRuled:so=-0.82
notRuled:verbNext=0.13 notRunning=0.18 notRunning:alone=-0.45 notRunning:aloneThenCue=-1.3
notRunning:colon=-0.24 notRunning:inSentence=0.41 notRunning:reportive=0.56 notRunning:source=1.19
notTold=-0.6 notTold:clause=-0.05 notTold:source=-0.82 oblique=0.09 office:P3=-0.08 office:R=0.07
office:SV=0.08 office:SVearlier=-0.06 office:SVfree=0.09 office:VS=-0.05 office:none=-0.1 oneName=-0.13
oneName:B=0.1 oneName:L=0.07 oneName:N=-0.11 oneName:P1=-0.06 oneName:P2=-0.12 oneName:SVearlier=0.05
oneName:SVfree=-0.14 oneName:VS=0.13 oneName:VSlater=0.11 oneName:afterClause=-0.14
oneName:beforeClause=-0.08 oneName:clause=-0.11 oneName:colon=0.07 oneName:inClause=0.06
oneName:leftCued=-0.05 oneName:reportive=-0.16 oneName:verbNext=0.05 opens:B=-0.11 opens:P1=0.15
opens:P2=-0.06 opens:P3=-0.05 own:SV=0.06 own:SVearlier=-0.07 own:VS=0.1 own:VSlater=0.15
own:beforeClause=-0.15 passive:P1=-0.13 passive:P2=0.05 plain=-0.56 preposition-auf=-0.09
preposition-aus=0.19 preposition-bei=-0.09 preposition-durch=-0.05 preposition-in=-0.16
preposition-laut=0.33 preposition-mit=-0.11 preposition-nach=0.26 preposition-other=-0.48
preposition-von=0.19 reads:NAME=0.07 reads:PRONOUN-thing=-0.07 reads:body=-0.06 reads:free=-0.18
reads:plain=0.1 reads:prepositional=0.2 reads:saying=0.05 reads:speaker=-0.06 reportive:B=-0.13
reportive:L=-0.33 reportive:N=-0.12 reportive:P1=0.49 reportive:P2=0.14 reportive:P3=-0.13
reportive:PRONOUN-sie=-0.08 reportive:body=0.15 reportive:plain=-0.42 reportive:prepositional=-0.09
reportive:saying=0.11 reportive:speaker=0.1 reportive:titled=-0.07 rival-noneAfter=0.13
rival-noneBefore=0.25 ruled=2.24 ruled:bothCued=-0.16 ruled:colon=0.61 ruled:inClause=0.4
ruled:inSentence=0.41 ruled:leftCued=0.07 ruled:reportive=0.3 ruled:rightCued=-0.13 ruled:so=0.87
ruled:verbNext=0.17 running=1.36 running:alone=0.45 running:reportive=1.02 saying=0.12 so=0.28 so:N=0.08
so:R=0.14 source:L=0.44 source:N=-0.06 source:P1=0.14 source:free=-0.14 source:prepositional=0.18
source:saying=0.06 speaker=0.07 standsFor:B=-0.07 standsFor:L=0.13 standsFor:P1=-0.1 standsFor:P2=0.1
standsFor:SV=0.06 standsFor:clause=0.11 standsFor:none=-0.09 standsFor:reportive=-0.12 thenComma=0.28
thing=-0.23 thing:B=-0.21 thing:L=0.11 thing:N=-0.15 thing:P1=0.1 thing:P2=-0.06 thing:SV=0.09
thing:SVapposition=0.08 thing:SVearlier=-0.11 thing:SVpassive=-0.08 thing:VSpassive=-0.06
thing:afterClause=-0.15 thing:alone=-0.08 thing:clause=0.07 thing:inSentence=0.07 thing:none=0.12
thing:reportive=-0.16 thing:verbNext=-0.1 titled=-0.06 titledPerson=0.1 titledPerson:L=0.08
titledPerson:P1=0.13 titledPerson:P2=-0.05 titledPerson:beforeClause=0.05 titledPerson:reportive=0.08
told=1.43 told:clause=0.79 told:source=1.46 verbNext:NAME=0.1 verbNext:NOUN=-0.07 verbNext:P1=-0.1
verbNext:R=0.11 zufolge=0.07
`);
