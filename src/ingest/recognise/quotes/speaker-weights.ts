/** Written by `tests/bench/train-quotes.ts`: which phrase names the speaker. */
import { weightsOf } from './weigh.ts';

export const speakerWeights = weightsOf(`
B:NAME=0.05 B:NOUN=-0.2 B:SV=-0.08 B:SVearlier=-0.06 B:VSlater=0.09 B:beforeClause=-0.05 B:none=-0.12
B:oblique=-0.05 B:order1=-0.09 B:order3=-0.15 B:rank0=-0.06 B:rank1=-0.1 B:rank3=0.09 B:rank4=-0.17
C:NAME=-0.11 C:NOUN=0.13 C:reportive=0.14 CALL:SV=0.06 CALL:SVearlier=0.06 CALL:SVfree=-0.06
CALL:beforeClause=0.05 DEMAND:SVfree=-0.05 DEMAND:VS=-0.05 DEMAND:beforeClause=0.05 L:NAME=0.28 L:NOUN=0.05
L:PRONOUN-other=-0.06 L:PRONOUN-person=0.21 L:PRONOUN-sie=0.12 L:PRONOUN-thing=-0.09 L:SV=0.34
L:SVapposition=0.1 L:SVearlier=0.1 L:VS=0.1 L:afterClause=-0.14 L:beforeClause=-0.07 L:oblique=-0.06
L:order0=0.34 L:order1=0.05 L:order2=0.14 L:order3=-0.07 L:rank0=0.12 L:rank1=0.26 L:rank2=0.18 L:rank3=0.05
L:rank4=-0.15 LEFT:noSubject:READ=-0.07 LEFT:other=0.3 LEFT:other:DEMAND=0.13 LEFT:other:MEAN=0.08
LEFT:other:READ=0.08 LEFT:other:clause=0.19 LEFT:other:colon=0.07 LEFT:other:inClause=0.07
LEFT:other:leftCued=0.06 LEFT:other:source=-0.06 LEFT:subject=0.14 LEFT:subject:DEMAND=-0.07
LEFT:subject:MEAN=-0.21 LEFT:subject:SAY=0.38 LEFT:subject:colon=-0.06 LEFT:subject:reportive=0.11
LEFT:subject:source=0.07 MEAN:SVapposition=0.07 MEAN:SVearlier=0.05 MEAN:SVfree=-0.1 MEAN:VS=-0.08
MEAN:VSfree=-0.05 MEAN:afterClause=-0.08 N:NAME=-0.12 N:NOUN=-0.17 N:VS=-0.06 N:none=-0.17 N:order1=-0.08
N:order2=-0.09 N:order3=-0.14 N:rank1=-0.08 N:rank2=-0.09 N:rank3=-0.1 NAME=0.07 NAME:SV=-0.07
NAME:SVearlier=0.15 NAME:SVfree=-0.11 NAME:VS=0.14 NAME:VSlater=0.12 NAME:VSpassive=0.05
NAME:afterClause=-0.07 NAME:beforeClause=-0.08 NAME:none=0.05 NOUN:SV=0.17 NOUN:SVapposition=0.05
NOUN:SVearlier=-0.22 NOUN:SVfree=0.07 NOUN:SVpassive=-0.07 NOUN:VS=-0.05 NOUN:VSlater=0.06
NOUN:VSpassive=-0.07 NOUN:afterClause=-0.1 P1:NAME=0.07 P1:NOUN=0.25 P1:SV=-0.05 P1:SVapposition=0.06
P1:SVearlier=-0.1 P1:VSlater=0.08 P1:afterClause=0.06 P1:beforeClause=0.05 P1:none=0.21 P1:oblique=0.17
P1:order0=0.27 P1:order1=0.08 P1:order3=-0.09 P1:rank1=-0.1 P1:rank2=0.15 P1:rank4=0.12 P2:NAME=-0.13
P2:NOUN=-0.1 P2:PRONOUN-person=0.08 P2:VSlater=-0.05 P2:order1=-0.05 P2:order2=-0.05 P2:rank0=-0.13
P2:rank2=0.06 P2:rank4=-0.11 P3:NAME=-0.06 P3:NOUN=-0.13 P3:VS=-0.12 P3:order0=-0.11 P3:order2=-0.05
P3:rank0=-0.17 P3:rank1=0.06 P3:rank2=-0.06 PRONOUN-other=-0.1 PRONOUN-other:SVearlier=-0.05
PRONOUN-person=0.22 PRONOUN-person:SV=0.1 PRONOUN-person:SVearlier=0.07 PRONOUN-person:VS=0.15
PRONOUN-self=-0.07 PRONOUN-self:VS=-0.06 PRONOUN-thing=-0.1 PRONOUN-thing:VS=-0.09 R:NAME=0.09 R:NOUN=0.14
R:VS=0.17 R:VSlater=0.08 R:afterClause=-0.06 R:none=0.05 R:order0=0.19 R:order1=0.09 R:rank0=0.19
R:rank1=0.09 READ:SV=-0.09 READ:VS=-0.09 READ:VSlater=0.25 READ:beforeClause=-0.1 REPORT:VS=0.12
RIGHT:other=0.08 RIGHT:other:CALL=0.07 RIGHT:other:SAY=0.05 RIGHT:other:verbNext=0.15 RIGHT:subject=0.14
RIGHT:subject:CALL=-0.05 RIGHT:subject:READ=0.05 RIGHT:subject:SAY=0.14 RIGHT:subject:clause=0.11
SAY:SV=0.27 SAY:SVearlier=-0.13 SAY:SVfree=0.2 SAY:SVpassive=-0.05 SAY:VS=0.21 SAY:VSfree=0.05
SAY:VSlater=-0.05 SAY:afterClause=-0.1 SV:free=0.23 SVapposition:prepositional=0.05 SVearlier:free=-0.17
SVearlier:prepositional=0.1 SVpassive:free=-0.08 VS:free=0.17 VS:oblique=-0.07 VSlater:prepositional=0.16
afterClause:prepositional=-0.15 afterFinite:L=-0.13 afterFinite:N=-0.05 afterFinite:P1=0.13
afterFinite:P2=0.05 afterFinite:P3=0.05 afterReportive=-0.16 afterReportive:clause=-0.06
afterReportive:reportive=-0.09 afterVerb-adverb=-0.09 afterVerb-adverb:L=-0.06
afterVerb-adverb:inClause=-0.05 afterVerb-adverb:source=-0.05 afterVerb-free=0.09 afterVerb-free:L=-0.05
afterVerb-free:R=0.16 afterVerb-free:colon=0.11 afterVerb-preposition:L=-0.05 afterVerb-preposition:N=-0.05
afterVerb-preposition:P1=0.1 afterVerb-preposition:reportive=0.07 alone:NAME=0.07 alone:NOUN=-0.08
alone:plain=0.11 apposed=0.09 apposed:none=0.07 beforeClause:free=0.07 beforeClause:prepositional=-0.19
beforeFinite=0.08 beforeFinite:B=0.06 beforeFinite:L=0.12 beforeFinite:P3=-0.05 beforeReportive=-0.37
beforeReportive:clause=-0.08 beforeReportive:reportive=-0.16 beforeReportive:source=-0.1
beforeVerb-adverb=-0.1 beforeVerb-adverb:L=-0.05 beforeVerb-adverb:colon=-0.06 beforeVerb-clause=-0.05
beforeVerb-free=0.05 beforeVerb-free:B=-0.11 beforeVerb-free:L=0.19 beforeVerb-free:P1=0.05
beforeVerb-free:P2=-0.06 beforeVerb-free:colon=-0.07 beforeVerb-free:reportive=0.21
beforeVerb-free:verbNext=-0.09 beforeVerb-preposition=0.15 beforeVerb-preposition:L=0.2
beforeVerb-preposition:clause=-0.05 beforeVerb-preposition:leftCued=0.06 beforeVerb-preposition:source=0.09
besideSource:full=-0.08 besideSource:noun=0.05 besideSource:so=-0.07 besideSource:soThis=0.08 body=0.45
chain=0.24 chain:1=0.29 chain:2=0.12 chain:block=-0.14 chain:clause=-0.06 chain:inClause=-0.07
chain:reportive=0.35 chainName=0.22 chainName:inClause=0.08 chainName:source=0.06 clause:L=0.21
clause:N=-0.1 clause:NAME=-0.06 clause:P1=-0.08 clause:P2=-0.12 clause:PRONOUN-other=-0.06
clause:PRONOUN-person=0.19 clause:PRONOUN-sie=0.1 clause:PRONOUN-thing=-0.07 clause:R=0.11 clause:body=0.13
clause:free=0.14 clause:plain=-0.05 clause:prepositional=-0.1 clause:speaker=-0.05 colon:L=0.17
colon:NAME=0.05 colon:P1=-0.11 colon:body=0.06 colon:plain=-0.09 determiner-definite=0.06
determiner-other=-0.14 earlierCue:L=0.11 front-clause:P1=0.05 front-free=0.05 front-free:B=-0.05
front-free:N=-0.05 front-free:P1=0.14 front-free:inClause=-0.05 front-free:reportive=0.07
front-preposition:L=0.08 front-preposition:P1=-0.07 front-preposition:clause=0.06
front-preposition:inSentence=0.05 front-preposition:reportive=-0.07 fullName=0.25 fullName:L=0.05
fullName:P1=0.11 fullName:R=0.12 fullName:SVearlier=0.05 fullName:VSlater=0.07 fullName:afterClause=0.06
fullName:alone=0.05 fullName:reportive=0.17 fullName:verbNext=0.07 inClause:L=0.11 inClause:NAME=0.06
inClause:free=0.06 inClause:plain=-0.05 inClause:prepositional=-0.06 inSentence:L=0.07 inSentence:free=-0.09
inSentence:prepositional=0.09 inSource:full=0.12 inSource:full:head=0.12 inside=-0.85 lastCue:B=-0.08
lastCue:L=0.33 lastCue:N=-0.2 lastCue:P2=-0.1 lastCue:P3=-0.17 lastCue:R=0.16 lastCued=0.39 lastCued:SV=0.29
lastCued:SVapposition=0.07 lastCued:SVpassive=-0.06 lastCued:VS=0.06 lastCued:VSlater=0.09
lastCued:afterClause=-0.07 later=-0.2 later:B=-0.06 later:L=0.17 later:N=-0.18 later:P2=-0.06 later:P3=-0.11
later:clause=0.05 later:inClause=0.16 later:reportive=-0.38 later:source=-0.05 later:verbNext=0.06
leftCued:NAME=-0.05 leftCued:NOUN=0.06 leftCued:body=0.06 leftCued:plain=-0.07 none:free=-0.05
notChain:0=-0.07 notChain:1=-0.29 notChain:2=-0.11 notChain:reportive=-0.38 notChain:source=-0.09
notRuled=-0.88 notRuled:around=-0.27 notRuled:bothCued=-0.25 notRuled:colon=0.23 notRuled:inClause=-0.22
notRuled:inSentence=-0.3 notRuled:leftCued=0.35 notRuled:reportive=0.5 notRuled:so=-0.78
notRuled:verbNext=0.17 notRunning=0.27 notRunning:alone=-0.5 notRunning:aloneThenCue=-1.34
notRunning:clause=-0.06 notRunning:inSentence=0.4 notRunning:reportive=0.61 notRunning:source=1.21
notTold=-0.65 notTold:source=-0.91 oblique=0.09 office:P3=-0.08 office:R=0.07 office:SV=0.07
office:SVearlier=-0.06 office:SVfree=0.08 office:VS=-0.06 office:none=-0.11 oneName=-0.12 oneName:B=0.09
oneName:L=0.1 oneName:N=-0.11 oneName:P1=-0.09 oneName:P2=-0.11 oneName:SV=-0.07 oneName:SVfree=-0.12
oneName:VS=0.12 oneName:VSlater=0.11 oneName:afterClause=-0.15 oneName:beforeClause=-0.07
oneName:clause=-0.11 oneName:colon=0.07 oneName:inClause=0.06 oneName:leftCued=-0.05 oneName:reportive=-0.15
oneName:verbNext=0.05 opens:B=-0.11 opens:P1=0.17 opens:P2=-0.06 opens:P3=-0.05 own:SV=0.06 own:VS=0.12
own:VSlater=0.12 own:beforeClause=-0.16 passive:P1=-0.12 passive:P2=0.06 plain=-0.52 preposition-auf=-0.08
preposition-aus=0.2 preposition-bei=-0.09 preposition-für=0.05 preposition-in=-0.16 preposition-laut=0.28
preposition-mit=-0.12 preposition-nach=0.25 preposition-other=-0.46 preposition-von=0.19 reads:NAME=0.07
reads:PRONOUN-thing=-0.07 reads:body=-0.06 reads:free=-0.19 reads:plain=0.09 reads:prepositional=0.21
reads:saying=0.05 reads:speaker=-0.06 reportive:B=-0.15 reportive:L=-0.34 reportive:N=-0.12
reportive:P1=0.51 reportive:P2=0.14 reportive:P3=-0.14 reportive:PRONOUN-sie=-0.07 reportive:R=-0.05
reportive:body=0.16 reportive:plain=-0.43 reportive:prepositional=-0.1 reportive:saying=0.1
reportive:speaker=0.1 reportive:titled=-0.07 rival-noneAfter=0.11 rival-noneBefore=0.23 ruled=2.34
ruled:bothCued=0.25 ruled:colon=0.48 ruled:inClause=0.27 ruled:inSentence=0.46 ruled:reportive=0.26
ruled:so=0.82 ruled:verbNext=0.15 running=1.41 running:alone=0.5 running:clause=0.06 running:reportive=1.11
saying=0.1 so=0.26 so:N=0.09 so:R=0.13 source:L=0.38 source:N=-0.06 source:P1=0.15 source:free=-0.17
source:prepositional=0.2 speaker=0.05 standsFor:B=-0.07 standsFor:L=0.13 standsFor:N=-0.05
standsFor:P1=-0.09 standsFor:P2=0.09 standsFor:SV=0.1 standsFor:clause=0.12 standsFor:none=-0.08
standsFor:reportive=-0.13 thenComma=0.26 thing=-0.24 thing:B=-0.21 thing:L=0.12 thing:N=-0.14 thing:P1=0.08
thing:P2=-0.08 thing:SV=0.09 thing:SVapposition=0.08 thing:SVearlier=-0.12 thing:SVpassive=-0.07
thing:VSpassive=-0.07 thing:afterClause=-0.12 thing:alone=-0.08 thing:clause=0.06 thing:inSentence=0.07
thing:none=0.09 thing:reportive=-0.18 thing:verbNext=-0.09 titled=-0.09 titledPerson=0.08
titledPerson:P1=0.16 titledPerson:P2=-0.06 titledPerson:SVapposition=-0.08 titledPerson:colon=0.05
titledPerson:reportive=0.07 told=1.46 told:clause=0.75 told:source=1.55 verbNext:NAME=0.1
verbNext:NOUN=-0.07 verbNext:P1=-0.1 verbNext:R=0.11 verbNext:prepositional=0.05
`);
