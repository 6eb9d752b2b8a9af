/** Written by `tests/bench/train-quotes.ts`: which phrase names the speaker. */
import { weightsOf } from './weigh.ts';

export const speakerWeights = weightsOf(`
AROUND:other:inClause=0.06 B:NOUN=-0.29 B:PRONOUN-person=-0.07 B:SV=-0.11 B:SVearlier=-0.08 B:VSfree=0.07
B:VSlater=0.08 B:afterClause=-0.06 B:beforeClause=-0.08 B:none=-0.17 B:oblique=-0.09 B:order1=-0.25
B:order3=-0.21 B:rank0=-0.13 B:rank1=-0.18 B:rank2=0.05 B:rank3=0.08 B:rank4=-0.22 C=-0.09 C:NAME=-0.24
C:NOUN=0.22 C:clause=-0.06 C:colon=-0.05 C:reportive=0.11 C:source=-0.05 CALL:SV=0.15 CALL:SVearlier=0.11
CALL:VS=-0.08 CALL:VSlater=-0.08 CALL:beforeClause=0.05 DEMAND:SVapposition=0.06 DEMAND:SVpassive=-0.05
DEMAND:VS=-0.08 DEMAND:VSpassive=-0.05 DEMAND:beforeClause=0.07 L:NAME=0.48 L:NOUN=0.22 L:PRONOUN-other=-0.1
L:PRONOUN-person=0.44 L:PRONOUN-self=-0.09 L:PRONOUN-sie=0.17 L:PRONOUN-thing=-0.19 L:SV=0.24
L:SVapposition=0.29 L:SVearlier=0.08 L:SVfree=0.13 L:SVpassive=-0.06 L:VS=0.12 L:VSfree=-0.1 L:VSlater=-0.08
L:afterClause=0.17 L:beforeClause=-0.09 L:none=0.27 L:oblique=-0.14 L:order0=0.51 L:order1=0.3 L:order2=0.15
L:rank0=0.32 L:rank1=0.44 L:rank2=0.33 L:rank4=-0.15 LEFT:noSubject=-0.07 LEFT:noSubject:READ=-0.2
LEFT:noSubject:SAY=0.08 LEFT:noSubject:clause=-0.11 LEFT:noSubject:colon=0.1 LEFT:noSubject:inClause=-0.1
LEFT:other=0.07 LEFT:other:DEMAND=0.07 LEFT:other:MEAN=0.07 LEFT:other:REPORT=0.07 LEFT:other:SAY=-0.06
LEFT:other:clause=-0.11 LEFT:other:colon=0.12 LEFT:other:inClause=0.08 LEFT:subject=0.63
LEFT:subject:CALL=0.08 LEFT:subject:DEMAND=0.07 LEFT:subject:MEAN=-0.29 LEFT:subject:READ=0.17
LEFT:subject:SAY=0.62 LEFT:subject:clause=0.63 LEFT:subject:colon=-0.13 LEFT:subject:reportive=0.11
MEAN:SV=-0.14 MEAN:SVapposition=0.19 MEAN:SVearlier=0.09 MEAN:SVfree=-0.17 MEAN:SVpassive=-0.05
MEAN:afterClause=-0.21 MEAN:beforeClause=-0.15 N:NAME=-0.2 N:NOUN=-0.26 N:SVapposition=-0.07 N:VS=-0.11
N:afterClause=-0.05 N:none=-0.26 N:order1=-0.15 N:order2=-0.14 N:order3=-0.22 N:rank1=-0.15 N:rank2=-0.14
N:rank3=-0.16 N:rank4=-0.06 NAME=0.1 NAME:SV=-0.07 NAME:SVapposition=-0.07 NAME:SVearlier=0.09
NAME:SVfree=-0.05 NAME:VS=0.13 NAME:VSfree=-0.06 NAME:VSlater=0.17 NAME:VSpassive=0.13
NAME:beforeClause=-0.07 NAME:none=0.09 NOUN:SV=0.14 NOUN:SVapposition=0.2 NOUN:SVearlier=-0.21
NOUN:SVfree=0.17 NOUN:SVpassive=-0.18 NOUN:VS=-0.09 NOUN:VSlater=0.09 NOUN:VSpassive=-0.15
NOUN:afterClause=-0.16 NOUN:beforeClause=-0.06 NOUN:none=0.07 P1:NOUN=0.21 P1:PRONOUN-sie=-0.07
P1:SVapposition=0.07 P1:SVearlier=-0.06 P1:SVpassive=-0.08 P1:VSlater=0.14 P1:none=0.15 P1:oblique=0.3
P1:order0=0.3 P1:order2=-0.08 P1:order3=-0.14 P1:rank1=-0.09 P1:rank2=0.1 P1:rank4=0.16 P2:NAME=-0.17
P2:NOUN=-0.2 P2:PRONOUN-person=0.07 P2:SVapposition=-0.1 P2:VSlater=-0.08 P2:VSpassive=0.05
P2:afterClause=-0.05 P2:none=-0.11 P2:order1=-0.08 P2:order2=-0.1 P2:order3=-0.11 P2:rank0=-0.18
P2:rank1=0.05 P2:rank3=0.05 P2:rank4=-0.22 P3:NAME=-0.09 P3:NOUN=-0.19 P3:PRONOUN-person=-0.05 P3:VS=-0.17
P3:VSlater=-0.06 P3:order0=-0.17 P3:order2=-0.11 P3:rank0=-0.28 P3:rank1=0.14 P3:rank2=-0.07 P3:rank3=-0.06
P3:rank4=-0.08 PRONOUN-other=-0.16 PRONOUN-other:SV=-0.05 PRONOUN-other:SVearlier=-0.05 PRONOUN-person=0.42
PRONOUN-person:SV=0.11 PRONOUN-person:SVearlier=0.1 PRONOUN-person:SVfree=-0.08 PRONOUN-person:VS=0.29
PRONOUN-self=-0.13 PRONOUN-self:VS=-0.08 PRONOUN-sie:SV=-0.11 PRONOUN-sie:VS=0.06
PRONOUN-sie:afterClause=0.09 PRONOUN-thing=-0.22 PRONOUN-thing:SV=0.07 PRONOUN-thing:VS=-0.22 R:NAME=0.34
R:NOUN=0.3 R:PRONOUN-person=0.06 R:PRONOUN-thing=-0.06 R:SVearlier=-0.05 R:VS=0.24 R:VSlater=0.29
R:afterClause=-0.1 R:none=0.26 R:oblique=0.07 R:order0=0.59 R:order1=0.24 R:order2=-0.07 R:order3=-0.15
R:rank0=0.59 R:rank1=0.24 R:rank2=-0.07 R:rank3=-0.06 R:rank4=-0.09 READ:SV=-0.18 READ:SVapposition=-0.08
READ:SVearlier=0.05 READ:SVpassive=0.05 READ:VS=-0.17 READ:VSlater=0.52 READ:VSpassive=0.1
READ:afterClause=0.1 READ:beforeClause=-0.13 REPORT:SVapposition=-0.06 REPORT:SVearlier=-0.08 REPORT:VS=0.2
RIGHT:other=0.06 RIGHT:other:CALL=0.13 RIGHT:other:READ=-0.07 RIGHT:other:REPORT=-0.07
RIGHT:other:clause=-0.05 RIGHT:other:inClause=-0.08 RIGHT:other:rightCued=0.08 RIGHT:other:verbNext=0.12
RIGHT:subject=0.34 RIGHT:subject:CALL=-0.08 RIGHT:subject:READ=0.13 RIGHT:subject:SAY=0.3
RIGHT:subject:clause=0.24 RIGHT:subject:verbNext=0.08 SAY:SV=0.3 SAY:SVapposition=0.06 SAY:SVearlier=-0.25
SAY:SVfree=0.34 SAY:SVpassive=-0.1 SAY:VS=0.25 SAY:VSfree=0.08 SAY:VSlater=-0.19 SV:free=0.16
SV:oblique=-0.07 SVapposition:free=0.06 SVapposition:prepositional=0.09 SVearlier:free=-0.29
SVearlier:prepositional=0.24 SVpassive:free=-0.16 VS:free=0.28 VS:oblique=-0.17 VSfree:free=-0.1
VSlater:genitive=0.07 VSlater:prepositional=0.17 afterClause:free=0.25 afterClause:genitive=-0.05
afterClause:oblique=-0.05 afterClause:prepositional=-0.21 afterFinite:L=-0.28 afterFinite:N=-0.09
afterFinite:P1=0.18 afterFinite:P2=0.1 afterFinite:P3=0.08 afterFinite:R=0.07 afterReportive=-0.33
afterReportive:clause=-0.13 afterReportive:reportive=-0.17 afterVerb-adverb=-0.16 afterVerb-adverb:L=-0.11
afterVerb-adverb:P1=-0.05 afterVerb-adverb:reportive=0.06 afterVerb-adverb:source=-0.07
afterVerb-free:N=-0.08 afterVerb-free:P1=-0.11 afterVerb-free:P3=-0.07 afterVerb-free:R=0.32
afterVerb-free:colon=0.22 afterVerb-free:inClause=-0.12 afterVerb-free:source=-0.06 afterVerb-oblique=0.08
afterVerb-oblique:clause=0.08 afterVerb-preposition:N=-0.09 afterVerb-preposition:P1=0.11
afterVerb-preposition:P3=-0.05 afterVerb-preposition:clause=0.13 afterVerb-preposition:colon=0.05
afterVerb-preposition:leftCued=-0.05 afterVerb-preposition:reportive=0.13 afterVerb-preposition:source=-0.1
alone:NOUN=-0.07 alone:P1=0.08 alone:P2=-0.07 alone:free=0.06 alone:plain=0.09 alone:prepositional=-0.06
aloneThenCue:NOUN=-0.11 aloneThenCue:plain=0.09 apposed=0.31 apposed:L=0.13 apposed:P1=0.11 apposed:P2=0.09
apposed:VS=0.16 apposed:clause=0.09 apposed:none=0.13 apposed:reportive=0.16 beforeClause:free=0.05
beforeClause:genitive=0.07 beforeClause:prepositional=-0.27 beforeFinite=-0.16 beforeFinite:L=0.08
beforeFinite:P1=-0.14 beforeFinite:P3=-0.08 beforeReportive=-0.8 beforeReportive:clause=-0.19
beforeReportive:inClause=-0.15 beforeReportive:reportive=-0.26 beforeReportive:source=-0.13
beforeVerb-adverb=-0.18 beforeVerb-adverb:L=-0.05 beforeVerb-adverb:P1=-0.08 beforeVerb-adverb:colon=-0.1
beforeVerb-adverb:reportive=-0.08 beforeVerb-clause:L=-0.07 beforeVerb-clause:P1=0.07
beforeVerb-clause:P2=0.05 beforeVerb-clause:inClause=-0.06 beforeVerb-clause:reportive=0.05
beforeVerb-clause:source=0.07 beforeVerb-free=0.11 beforeVerb-free:B=-0.11 beforeVerb-free:L=0.28
beforeVerb-free:P2=-0.08 beforeVerb-free:R=0.05 beforeVerb-free:clause=0.16 beforeVerb-free:colon=-0.17
beforeVerb-free:inClause=-0.1 beforeVerb-free:reportive=0.35 beforeVerb-free:rightCued=-0.07
beforeVerb-free:verbNext=-0.14 beforeVerb-preposition=0.11 beforeVerb-preposition:L=0.29
beforeVerb-preposition:P1=-0.09 beforeVerb-preposition:P3=-0.05 beforeVerb-preposition:clause=-0.08
beforeVerb-preposition:colon=0.05 beforeVerb-preposition:inClause=-0.09
beforeVerb-preposition:inSentence=0.09 beforeVerb-preposition:leftCued=0.11
beforeVerb-preposition:reportive=-0.09 beforeVerb-preposition:source=0.08
beforeVerb-preposition:verbNext=0.05 besideSource=-0.51 besideSource:full=-0.62 besideSource:noun=0.07
besideSource:so=-0.41 besideSource:soThis=0.45 body=0.59 chain=0.12 chain:1=0.27 chain:2=0.17
chain:alone=0.15 chain:block=-0.25 chain:clause=-0.08 chain:colon=-0.13 chain:inSentence=-0.08
chain:later=-0.08 chain:reportive=0.29 chain:source=-0.05 chainName=0.29 chainName:colon=0.1
chainName:inClause=-0.07 chainName:reportive=0.11 chainName:source=0.19 clause:L=0.4 clause:N=-0.19
clause:NAME=-0.11 clause:P1=-0.18 clause:P2=-0.21 clause:PRONOUN-other=-0.07 clause:PRONOUN-person=0.25
clause:PRONOUN-self=-0.07 clause:PRONOUN-sie=0.19 clause:PRONOUN-thing=-0.16 clause:R=0.27 clause:body=0.14
clause:free=0.21 clause:plain=-0.05 clause:prepositional=-0.16 colon:B=0.06 colon:L=0.37 colon:NAME=0.05
colon:P1=-0.18 colon:P2=-0.1 colon:P3=-0.06 colon:body=0.11 colon:free=0.23 colon:plain=-0.07
colon:prepositional=-0.18 colon:saying=-0.09 colon:speaker=0.12 determiner-other=-0.25 earlierCue:B=-0.07
earlierCue:L=0.32 earlierCue:P3=-0.05 earlierCue:R=0.1 front-adverb=-0.08 front-adverb:P2=-0.07
front-adverb:clause=-0.05 front-adverb:reportive=-0.05 front-clause=-0.13 front-clause:L=-0.19
front-clause:P1=0.07 front-clause:clause=-0.12 front-clause:inClause=0.05 front-clause:source=-0.1
front-free=-0.05 front-free:L=-0.08 front-free:N=-0.09 front-free:P1=0.11 front-free:P3=0.05
front-free:R=-0.06 front-free:alone=0.08 front-free:clause=-0.07 front-free:colon=-0.08
front-free:inClause=0.09 front-free:reportive=0.07 front-free:source=-0.05 front-preposition=-0.05
front-preposition:B=-0.05 front-preposition:L=0.14 front-preposition:P1=-0.07 front-preposition:P2=-0.09
front-preposition:clause=0.06 front-preposition:colon=-0.1 front-preposition:inClause=0.07
front-preposition:inSentence=0.14 front-preposition:reportive=-0.11 front-preposition:source=-0.06
fullName=0.17 fullName:B=-0.08 fullName:P1=0.08 fullName:P3=-0.07 fullName:R=0.26 fullName:SV=-0.13
fullName:VSfree=-0.08 fullName:VSlater=0.19 fullName:afterClause=0.09 fullName:beforeClause=0.12
fullName:clause=-0.11 fullName:none=-0.06 fullName:reportive=0.18 fullName:verbNext=0.1 genitive=0.22
inClause:B=-0.05 inClause:L=0.2 inClause:NAME=0.2 inClause:NOUN=-0.09 inClause:P1=0.09 inClause:P2=-0.09
inClause:PRONOUN-person=0.07 inClause:PRONOUN-sie=-0.11 inClause:R=-0.09 inClause:free=0.07
inClause:plain=-0.19 inClause:prepositional=-0.06 inClause:saying=0.09 inClause:speaker=0.09
inSentence:L=0.26 inSentence:P1=-0.06 inSentence:P2=-0.06 inSentence:P3=-0.05 inSentence:R=-0.05
inSentence:free=-0.22 inSentence:plain=0.08 inSentence:prepositional=0.23 inSource:full=0.73
inSource:full:head=0.66 inside=-1.73 lastCue:B=-0.17 lastCue:L=0.34 lastCue:N=-0.34 lastCue:P2=-0.13
lastCue:P3=-0.26 lastCue:R=0.25 lastCued=0.56 lastCued:SV=0.32 lastCued:SVapposition=0.2
lastCued:SVfree=0.09 lastCued:SVpassive=-0.13 lastCued:VS=0.09 lastCued:VSfree=-0.09 lastCued:none=0.07
later=-0.39 later:B=-0.24 later:L=0.24 later:N=-0.25 later:P2=-0.08 later:P3=-0.17 later:R=0.07
later:alone=-0.08 later:aloneThenCue=0.1 later:clause=0.08 later:inClause=0.14 later:inSentence=-0.1
later:reportive=-0.46 later:rightCued=0.09 later:source=-0.29 later:verbNext=0.14 leftCued:L=0.08
leftCued:P2=0.06 leftCued:body=0.14 leftCued:plain=-0.05 none:genitive=0.15 none:oblique=-0.05
notChain:0=0.08 notChain:1=-0.38 notChain:2=-0.15 notChain:alone=-0.13 notChain:clause=0.12
notChain:inClause=0.06 notChain:inSentence=0.07 notChain:reportive=-0.4 notChain:source=-0.14 notRuled=-0.57
notRuled:colon=-0.12 notRuled:inClause=-0.13 notRuled:inSentence=-0.09 notRuled:leftCued=-0.05
notRuled:so=-0.08 notRuled:verbNext=-0.07 notRunning=-0.07 notRunning:alone=-0.19 notRunning:clause=0.05
notRunning:reportive=-0.13 notRunning:source=0.19 oblique=0.19 office:L=0.11 office:P1=-0.05 office:P2=-0.05
office:P3=-0.14 office:R=0.23 office:SV=0.09 office:SVearlier=-0.06 office:SVfree=0.15 office:VS=-0.1
office:VSlater=0.08 office:beforeClause=-0.08 office:inSentence=-0.06 office:none=-0.11 office:verbNext=0.07
oneName=-0.1 oneName:B=0.14 oneName:L=0.09 oneName:N=-0.17 oneName:P1=-0.13 oneName:P2=-0.11 oneName:R=0.09
oneName:SV=0.08 oneName:SVfree=-0.07 oneName:VS=0.21 oneName:VSpassive=0.12 oneName:afterClause=-0.28
oneName:aloneThenCue=0.09 oneName:beforeClause=-0.13 oneName:clause=-0.17 oneName:colon=0.11
oneName:inClause=0.09 oneName:leftCued=-0.05 oneName:reportive=-0.17 oneName:rightCued=-0.05 opens=-0.07
opens:B=-0.11 opens:L=0.18 opens:P2=-0.05 opens:P3=-0.11 own:SV=0.14 own:SVapposition=0.19
own:SVpassive=-0.05 own:VS=0.36 own:VSpassive=-0.06 own:afterClause=-0.12 own:beforeClause=-0.36
passive:L=0.05 passive:N=0.06 passive:P1=-0.17 passive:P2=0.14 plain=-0.64 preposition-auf=-0.17
preposition-aus=0.3 preposition-bei=-0.14 preposition-durch=-0.11 preposition-gegenüber=-0.06
preposition-im=-0.05 preposition-in=-0.36 preposition-laut=0.85 preposition-mit=-0.31 preposition-nach=0.57
preposition-other=-0.82 preposition-von=0.31 reads:NAME=0.18 reads:PRONOUN-thing=-0.19 reads:free=-0.37
reads:plain=0.06 reads:prepositional=0.38 reportive:B=-0.18 reportive:L=-0.49 reportive:N=-0.13
reportive:NAME=0.05 reportive:NOUN=0.06 reportive:P1=0.75 reportive:P2=0.28 reportive:P3=-0.16
reportive:PRONOUN-person=-0.08 reportive:PRONOUN-sie=-0.12 reportive:PRONOUN-thing=0.05 reportive:R=-0.18
reportive:body=0.21 reportive:free=-0.15 reportive:plain=-0.44 reportive:saying=0.15 reportive:titled=-0.08
rightCued:L=0.05 rightCued:NAME=-0.05 rightCued:free=0.05 rightCued:prepositional=-0.05 rival-noneAfter=0.21
rival-noneBefore=0.2 rival-phraseAfter=-0.22 ruled=0.65 ruled:colon=0.17 ruled:inClause=0.13
ruled:inSentence=0.1 ruled:leftCued=0.06 ruled:so=0.08 ruled:verbNext=0.08 running=0.51 running:alone=0.19
running:reportive=0.52 running:source=-0.16 saying=0.22 so=0.78 so:N=0.17 so:P1=0.08 so:R=0.58
source:B=-0.09 source:L=0.91 source:N=-0.11 source:NAME=0.07 source:P1=0.2 source:P2=-0.05 source:P3=-0.06
source:R=0.26 source:free=-0.23 source:plain=-0.18 source:prepositional=0.28 source:saying=0.24 speaker=0.1
standsFor=-0.06 standsFor:B=-0.11 standsFor:L=0.23 standsFor:N=-0.09 standsFor:P1=-0.08 standsFor:P2=0.09
standsFor:P3=-0.07 standsFor:SVfree=-0.09 standsFor:VS=0.05 standsFor:afterClause=0.09 standsFor:alone=0.07
standsFor:clause=0.13 standsFor:inClause=-0.1 standsFor:none=-0.07 standsFor:reportive=-0.23
thenColon:P3=0.05 thenComma=0.33 thing=-0.33 thing:B=-0.2 thing:L=0.18 thing:N=-0.2 thing:P2=-0.11
thing:SVapposition=0.22 thing:SVearlier=-0.08 thing:SVpassive=-0.16 thing:VS=-0.05 thing:VSfree=-0.05
thing:VSpassive=-0.15 thing:afterClause=-0.09 thing:alone=-0.09 thing:aloneThenCue=-0.08 thing:clause=0.14
thing:colon=-0.18 thing:inClause=-0.06 thing:none=0.05 thing:reportive=-0.1 thing:source=0.08
thing:verbNext=-0.1 titled=-0.19 titledPerson=0.08 titledPerson:B=-0.1 titledPerson:L=0.17
titledPerson:N=-0.05 titledPerson:P1=0.17 titledPerson:P2=-0.14 titledPerson:P3=-0.05 titledPerson:R=0.09
titledPerson:SVapposition=-0.12 titledPerson:VS=-0.18 titledPerson:afterClause=0.12
titledPerson:clause=-0.08 titledPerson:colon=0.15 titledPerson:inClause=0.11 titledPerson:none=0.15
titledPerson:verbNext=-0.05 verbNext:B=-0.05 verbNext:L=-0.05 verbNext:NAME=0.08 verbNext:P1=-0.17
verbNext:P3=0.07 verbNext:PRONOUN-person=0.06 verbNext:PRONOUN-sie=-0.05 verbNext:R=0.26
verbNext:saying=-0.06 zufolge=0.42
`);
