/** Written by `tests/bench/train-quotes.ts`: which phrase names the speaker. */
import { weightsOf } from './weigh.ts';

export const speakerWeights = weightsOf(`
B:NOUN=-0.25 B:SV=-0.07 B:SVapposition=-0.05 B:SVearlier=-0.06 B:VSlater=0.06 B:beforeClause=-0.05
B:none=-0.16 B:oblique=-0.06 B:order1=-0.11 B:order3=-0.15 B:rank0=-0.09 B:rank1=-0.12 B:rank3=0.09
B:rank4=-0.19 C:NAME=-0.09 C:NOUN=0.12 C:reportive=0.13 CALL:SVearlier=0.1 CALL:SVfree=-0.06 L:NAME=0.31
L:NOUN=0.16 L:PRONOUN-person=0.29 L:PRONOUN-self=-0.06 L:PRONOUN-sie=0.07 L:PRONOUN-thing=-0.12 L:SV=0.27
L:SVapposition=0.2 L:SVearlier=0.05 L:SVfree=0.11 L:VS=0.17 L:afterClause=-0.11 L:beforeClause=-0.08
L:none=0.07 L:oblique=-0.08 L:order0=0.37 L:order1=0.22 L:order2=0.06 L:rank0=0.27 L:rank1=0.3 L:rank2=0.19
L:rank4=-0.19 LEFT:noSubject=-0.06 LEFT:noSubject:READ=-0.1 LEFT:noSubject:inClause=-0.06 LEFT:other=0.07
LEFT:other:MEAN=0.07 LEFT:other:REPORT=0.06 LEFT:other:SAY=-0.08 LEFT:other:clause=-0.12
LEFT:other:colon=0.14 LEFT:other:leftCued=0.06 LEFT:subject=0.57 LEFT:subject:CALL=0.08
LEFT:subject:MEAN=-0.17 LEFT:subject:READ=0.06 LEFT:subject:SAY=0.56 LEFT:subject:clause=0.6
LEFT:subject:colon=-0.14 LEFT:subject:reportive=0.08 MEAN:SV=-0.07 MEAN:SVapposition=0.08
MEAN:SVearlier=0.05 MEAN:SVfree=-0.11 MEAN:afterClause=-0.07 N:NAME=-0.14 N:NOUN=-0.22 N:VS=-0.07
N:none=-0.2 N:order0=-0.06 N:order1=-0.11 N:order2=-0.1 N:order3=-0.15 N:rank0=-0.06 N:rank1=-0.11
N:rank2=-0.1 N:rank3=-0.11 NAME=0.14 NAME:SVapposition=0.06 NAME:SVearlier=0.07 NAME:SVfree=-0.06
NAME:VS=0.1 NAME:VSlater=0.12 NAME:VSpassive=0.05 NAME:afterClause=-0.07 NAME:beforeClause=-0.07
NAME:none=0.06 NOUN:SV=0.14 NOUN:SVapposition=0.06 NOUN:SVearlier=-0.18 NOUN:SVfree=0.1 NOUN:SVpassive=-0.1
NOUN:VSlater=0.07 NOUN:VSpassive=-0.09 NOUN:afterClause=-0.1 P1:NOUN=0.2 P1:SVapposition=0.05
P1:SVfree=-0.05 P1:SVpassive=-0.05 P1:VS=-0.06 P1:VSlater=0.09 P1:none=0.13 P1:oblique=0.22 P1:order0=0.22
P1:order1=0.09 P1:order2=-0.07 P1:order3=-0.11 P1:rank1=-0.07 P1:rank2=0.08 P1:rank4=0.14 P2:NAME=-0.15
P2:NOUN=-0.15 P2:none=-0.05 P2:order1=-0.05 P2:order2=-0.06 P2:order3=-0.08 P2:rank0=-0.14 P2:rank4=-0.14
P3:NAME=-0.08 P3:NOUN=-0.16 P3:VS=-0.11 P3:order0=-0.13 P3:order2=-0.06 P3:order3=-0.06 P3:rank0=-0.17
P3:rank2=-0.06 PRONOUN-other=-0.09 PRONOUN-person=0.26 PRONOUN-person:SV=0.07 PRONOUN-person:SVearlier=0.11
PRONOUN-person:VS=0.19 PRONOUN-self=-0.09 PRONOUN-self:VS=-0.05 PRONOUN-sie:SV=-0.07 PRONOUN-thing=-0.17
PRONOUN-thing:VS=-0.14 R:NAME=0.26 R:NOUN=0.27 R:PRONOUN-thing=-0.05 R:VS=0.19 R:VSlater=0.16
R:afterClause=-0.05 R:none=0.25 R:order0=0.47 R:order1=0.16 R:order3=-0.1 R:rank0=0.47 R:rank1=0.16
R:rank3=-0.05 READ:SV=-0.09 READ:SVearlier=0.05 READ:VS=-0.12 READ:VSlater=0.3 READ:beforeClause=-0.08
REPORT:VS=0.09 REPORT:beforeClause=-0.05 RIGHT:other:CALL=0.05 RIGHT:other:READ=-0.07
RIGHT:other:clause=-0.07 RIGHT:other:verbNext=0.11 RIGHT:subject=0.22 RIGHT:subject:CALL=-0.06
RIGHT:subject:READ=0.12 RIGHT:subject:SAY=0.16 RIGHT:subject:clause=0.23 SAY:SV=0.27 SAY:SVapposition=0.07
SAY:SVearlier=-0.18 SAY:SVfree=0.21 SAY:SVpassive=-0.06 SAY:VS=0.23 SAY:VSfree=0.05 SAY:VSlater=-0.09
SAY:afterClause=-0.12 SAY:beforeClause=-0.05 SV:free=0.16 SV:oblique=-0.05 SVapposition:prepositional=0.09
SVearlier:free=-0.2 SVearlier:prepositional=0.15 SVpassive:free=-0.1 VS:free=0.22 VS:oblique=-0.12
VSlater:prepositional=0.14 afterClause:prepositional=-0.15 afterFinite:L=-0.11 afterFinite:N=-0.06
afterFinite:P1=0.12 afterReportive=-0.17 afterReportive:clause=-0.07 afterReportive:reportive=-0.09
afterVerb-adverb=-0.08 afterVerb-free=0.09 afterVerb-free:L=-0.05 afterVerb-free:N=-0.06
afterVerb-free:R=0.25 afterVerb-free:colon=0.11 afterVerb-free:reportive=0.06 afterVerb-free:source=-0.06
afterVerb-oblique=0.05 afterVerb-oblique:clause=0.05 afterVerb-preposition=0.08 afterVerb-preposition:L=0.05
afterVerb-preposition:N=-0.05 afterVerb-preposition:P1=0.1 afterVerb-preposition:clause=0.1
afterVerb-preposition:reportive=0.08 alone:NAME=0.07 alone:NOUN=-0.08 alone:P1=0.05 alone:plain=0.11
apposed=0.18 apposed:L=0.09 apposed:P1=0.06 apposed:VS=0.09 apposed:clause=0.06 apposed:none=0.07
apposed:reportive=0.08 beforeClause:prepositional=-0.16 beforeFinite:L=0.11 beforeFinite:P1=-0.06
beforeFinite:P3=-0.05 beforeReportive=-0.49 beforeReportive:clause=-0.12 beforeReportive:inClause=-0.09
beforeReportive:reportive=-0.16 beforeReportive:source=-0.09 beforeVerb-adverb=-0.12
beforeVerb-adverb:colon=-0.06 beforeVerb-clause=-0.06 beforeVerb-clause:L=-0.05 beforeVerb-free=0.07
beforeVerb-free:B=-0.09 beforeVerb-free:L=0.26 beforeVerb-free:P1=0.07 beforeVerb-free:P2=-0.09
beforeVerb-free:clause=0.12 beforeVerb-free:colon=-0.07 beforeVerb-free:reportive=0.21
beforeVerb-free:source=-0.07 beforeVerb-free:verbNext=-0.09 beforeVerb-preposition=0.05
beforeVerb-preposition:L=0.16 beforeVerb-preposition:clause=-0.05 beforeVerb-preposition:leftCued=0.07
beforeVerb-preposition:reportive=-0.07 besideSource=-0.48 besideSource:full=-0.57 besideSource:noun=0.05
besideSource:so=-0.26 besideSource:soThis=0.3 body=0.46 chain=0.07 chain:0=-0.1 chain:1=0.24 chain:2=0.11
chain:block=-0.13 chain:clause=-0.05 chain:inClause=-0.14 chain:later=-0.05 chain:reportive=0.31
chainName=0.29 chainName:clause=0.05 chainName:source=0.15 clause:B=-0.05 clause:L=0.39 clause:N=-0.14
clause:NAME=-0.08 clause:P1=-0.19 clause:P2=-0.16 clause:P3=-0.05 clause:PRONOUN-person=0.2
clause:PRONOUN-self=-0.05 clause:PRONOUN-sie=0.11 clause:PRONOUN-thing=-0.12 clause:R=0.24 clause:body=0.13
clause:free=0.19 clause:prepositional=-0.15 colon:L=0.21 colon:P1=-0.13 colon:P2=-0.05 colon:body=0.06
colon:free=0.08 colon:plain=-0.07 colon:prepositional=-0.06 colon:speaker=0.07 determiner-other=-0.17
earlierCue:L=0.2 earlierCue:P1=0.12 earlierCue:R=0.06 front-adverb=-0.08 front-clause=-0.09
front-clause:L=-0.14 front-clause:P1=0.06 front-clause:clause=-0.1 front-clause:reportive=0.06
front-free=-0.06 front-free:B=-0.05 front-free:L=-0.05 front-free:N=-0.05 front-free:P1=0.09
front-free:clause=-0.06 front-free:reportive=0.05 front-preposition:L=0.07 front-preposition:colon=-0.05
front-preposition:inClause=0.05 front-preposition:inSentence=0.05 fullName=0.17 fullName:P1=0.07
fullName:R=0.14 fullName:SV=-0.09 fullName:SVapposition=0.05 fullName:VSlater=0.09 fullName:afterClause=0.05
fullName:alone=0.05 fullName:colon=-0.05 fullName:reportive=0.13 fullName:verbNext=0.07 inClause:L=0.13
inClause:NAME=0.08 inClause:P1=0.07 inClause:P2=-0.05 inClause:PRONOUN-sie=-0.08 inClause:R=-0.1
inClause:plain=-0.11 inClause:saying=0.07 inSentence:L=0.08 inSentence:free=-0.08
inSentence:prepositional=0.09 inSource:full=0.67 inSource:full:head=0.67 inside=-1.09 lastCue:B=-0.13
lastCue:L=0.33 lastCue:N=-0.23 lastCue:P1=-0.12 lastCue:P2=-0.18 lastCue:P3=-0.21 lastCue:R=0.19
lastCued=0.49 lastCued:SV=0.29 lastCued:SVapposition=0.16 lastCued:SVfree=0.05 lastCued:SVpassive=-0.08
lastCued:VS=0.09 lastCued:VSlater=0.06 lastCued:afterClause=-0.06 later=-0.38 later:B=-0.13 later:L=0.13
later:N=-0.19 later:P2=-0.08 later:P3=-0.15 later:R=0.06 later:inClause=0.05 later:reportive=-0.39
later:source=-0.18 later:verbNext=0.09 leftCued:L=0.05 leftCued:body=0.07 leftCued:plain=-0.05
none:oblique=0.06 notChain:0=0.05 notChain:1=-0.3 notChain:2=-0.1 notChain:inClause=0.1
notChain:reportive=-0.35 notChain:source=-0.11 notRuled=-0.66 notRuled:around=-0.35 notRuled:bothCued=-0.2
notRuled:colon=0.37 notRuled:inClause=-0.13 notRuled:inSentence=-0.27 notRuled:leftCued=0.44
notRuled:reportive=-0.08 notRuled:rightCued=0.1 notRuled:so=-0.48 notRuled:verbNext=0.2 notRunning=0.46
notRunning:alone=-0.49 notRunning:aloneThenCue=-1.43 notRunning:clause=0.64 notRunning:colon=-0.07
notRunning:inClause=-0.48 notRunning:inSentence=0.48 notRunning:reportive=0.55 notRunning:so=0.36
notRunning:source=0.81 notRunning:verbNext=0.08 oblique=0.11 office:L=0.05 office:P3=-0.1 office:R=0.13
office:SVfree=0.07 office:none=-0.08 oneName=-0.13 oneName:B=0.05 oneName:L=0.05 oneName:N=-0.12
oneName:P1=-0.09 oneName:P2=-0.13 oneName:R=0.12 oneName:SV=0.07 oneName:SVfree=-0.1 oneName:VS=0.11
oneName:VSpassive=0.05 oneName:afterClause=-0.19 oneName:beforeClause=-0.08 oneName:clause=-0.14
oneName:inClause=0.06 oneName:none=-0.06 oneName:reportive=-0.17 opens:B=-0.11 opens:L=0.16 opens:P1=0.13
opens:P2=-0.07 opens:P3=-0.09 own:SV=0.16 own:SVapposition=0.1 own:SVearlier=0.15 own:VS=0.33
own:afterClause=-0.26 own:beforeClause=-0.34 passive:P1=-0.11 passive:P2=0.06 plain=-0.66
preposition-auf=-0.1 preposition-aus=0.19 preposition-bei=-0.09 preposition-durch=-0.07 preposition-in=-0.21
preposition-laut=0.58 preposition-mit=-0.2 preposition-nach=0.42 preposition-other=-0.61 preposition-von=0.2
reads:NAME=0.15 reads:PRONOUN-thing=-0.13 reads:free=-0.24 reads:prepositional=0.25 reportive:B=-0.12
reportive:L=-0.43 reportive:N=-0.12 reportive:P1=0.59 reportive:P2=0.14 reportive:P3=-0.13
reportive:PRONOUN-person=-0.05 reportive:PRONOUN-sie=-0.07 reportive:R=-0.07 reportive:body=0.17
reportive:free=-0.12 reportive:plain=-0.41 reportive:saying=0.1 reportive:speaker=0.06
reportive:titled=-0.05 rival-noneAfter=0.19 rival-noneBefore=0.19 rival-phraseAfter=-0.12 ruled=1.86
ruled:bothCued=0.2 ruled:colon=0.28 ruled:inClause=0.2 ruled:inSentence=0.38 ruled:leftCued=-0.28
ruled:reportive=0.79 ruled:rightCued=-0.1 ruled:so=0.48 running=1.6 running:alone=0.49 running:clause=-0.36
running:reportive=0.99 running:source=-0.57 saying=0.2 so=0.48 so:N=0.09 so:P1=0.05 so:R=0.37 source:B=-0.11
source:L=0.82 source:N=-0.09 source:P1=0.07 source:P2=-0.05 source:P3=-0.07 source:R=0.24 source:free=-0.18
source:plain=-0.22 source:prepositional=0.22 source:saying=0.25 speaker=0.1 standsFor=-0.09
standsFor:B=-0.07 standsFor:L=0.14 standsFor:N=-0.05 standsFor:P1=-0.09 standsFor:P2=0.06
standsFor:SVearlier=0.05 standsFor:clause=0.1 standsFor:inClause=-0.08 standsFor:none=-0.07
standsFor:reportive=-0.13 thenColon=0.08 thenComma=0.22 thing=-0.24 thing:B=-0.22 thing:L=0.15 thing:N=-0.17
thing:P1=0.08 thing:P2=-0.1 thing:R=0.07 thing:SV=0.09 thing:SVapposition=0.1 thing:SVearlier=-0.1
thing:SVpassive=-0.1 thing:VS=-0.09 thing:VSpassive=-0.09 thing:afterClause=-0.11 thing:alone=-0.08
thing:beforeClause=-0.05 thing:colon=-0.08 thing:none=0.07 thing:reportive=-0.12 thing:source=0.05
thing:verbNext=-0.08 titled=-0.11 titledPerson=0.09 titledPerson:B=-0.05 titledPerson:L=0.11
titledPerson:P1=0.1 titledPerson:P2=-0.06 titledPerson:R=0.06 titledPerson:SVapposition=-0.07
titledPerson:SVfree=0.07 titledPerson:VS=-0.05 titledPerson:afterClause=0.05 titledPerson:clause=-0.05
titledPerson:colon=0.09 titledPerson:inClause=0.05 titledPerson:none=0.05 verbNext:NAME=0.08
verbNext:NOUN=-0.06 verbNext:P1=-0.08 verbNext:R=0.12 verbNext:prepositional=0.05 zufolge=0.28
`);
