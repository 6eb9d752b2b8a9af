/** Written by `tests/bench/train-quotes.ts`: which phrase names the speaker. */
import { weightsOf } from './weigh.ts';

export const speakerWeights = weightsOf(`
B:NOUN=-0.31 B:PRONOUN-person=-0.05 B:SV=-0.11 B:SVearlier=-0.07 B:SVfree=-0.06 B:VS=-0.08 B:VSfree=0.06
B:VSlater=0.11 B:afterClause=-0.06 B:beforeClause=-0.08 B:none=-0.11 B:oblique=-0.08 B:order0=0.08
B:order1=-0.27 B:order3=-0.24 B:rank0=-0.1 B:rank1=-0.22 B:rank3=0.1 B:rank4=-0.23 C=-0.16 C:NAME=-0.33
C:NOUN=0.22 C:clause=-0.06 C:colon=-0.06 CALL:SV=0.19 CALL:SVapposition=-0.05 CALL:SVearlier=0.06
CALL:SVfree=-0.08 CALL:VS=-0.09 CALL:VSlater=-0.11 CALL:beforeClause=0.07 DEMAND:SVapposition=0.09
DEMAND:SVpassive=-0.06 DEMAND:VS=-0.07 DEMAND:VSpassive=-0.07 DEMAND:beforeClause=-0.06 L:NAME=0.56
L:NOUN=0.3 L:PRONOUN-other=-0.13 L:PRONOUN-person=0.55 L:PRONOUN-sie=0.29 L:PRONOUN-thing=-0.33 L:SV=0.3
L:SVapposition=0.29 L:SVearlier=0.15 L:SVfree=0.2 L:SVpassive=-0.13 L:VS=0.08 L:VSlater=-0.06
L:VSpassive=-0.07 L:afterClause=0.22 L:beforeClause=-0.18 L:none=0.38 L:oblique=-0.28 L:order0=0.64
L:order1=0.3 L:order2=0.22 L:rank0=0.25 L:rank1=0.6 L:rank2=0.38 L:rank3=0.14 L:rank4=-0.18 MEAN:SV=-0.17
MEAN:SVapposition=0.14 MEAN:SVfree=-0.16 MEAN:VS=-0.12 MEAN:beforeClause=-0.16 N:NAME=-0.19 N:NOUN=-0.32
N:SV=-0.07 N:SVapposition=-0.06 N:SVearlier=-0.05 N:VS=-0.12 N:afterClause=-0.05 N:none=-0.26 N:order0=-0.1
N:order1=-0.15 N:order2=-0.13 N:order3=-0.23 N:rank0=-0.1 N:rank1=-0.15 N:rank2=-0.13 N:rank3=-0.16
N:rank4=-0.07 NAME:SV=0.09 NAME:SVearlier=-0.1 NAME:SVfree=0.11 NAME:VS=0.08 NAME:VSlater=0.26
NAME:beforeClause=-0.13 NAME:none=0.07 NOUN:SV=0.09 NOUN:SVapposition=0.16 NOUN:SVearlier=-0.08
NOUN:SVpassive=-0.16 NOUN:VSpassive=-0.1 NOUN:afterClause=-0.09 NOUN:beforeClause=-0.06 P1:NOUN=0.12
P1:PRONOUN-person=0.06 P1:PRONOUN-sie=-0.05 P1:SVapposition=0.08 P1:SVpassive=-0.07 P1:VS=-0.06
P1:VSlater=0.07 P1:beforeClause=0.07 P1:oblique=0.38 P1:order0=0.27 P1:order1=0.07 P1:order2=-0.07
P1:order3=-0.22 P1:rank1=-0.17 P1:rank2=0.19 P1:rank3=-0.05 P1:rank4=0.09 P2:NAME=-0.21 P2:NOUN=-0.15
P2:SV=0.09 P2:SVapposition=-0.07 P2:VSlater=-0.06 P2:afterClause=-0.07 P2:none=-0.17 P2:oblique=0.07
P2:order1=-0.1 P2:order2=-0.09 P2:order3=-0.16 P2:rank0=-0.18 P2:rank3=0.05 P2:rank4=-0.23 P3:NAME=-0.14
P3:NOUN=-0.14 P3:PRONOUN-person=-0.06 P3:SV=-0.05 P3:SVearlier=-0.07 P3:none=-0.1 P3:order0=-0.12
P3:order1=-0.1 P3:order2=-0.13 P3:rank0=-0.14 P3:rank1=0.13 P3:rank2=-0.08 P3:rank3=-0.2 P3:rank4=-0.1
PRONOUN-other=-0.23 PRONOUN-other:SVearlier=-0.05 PRONOUN-other:VS=-0.08 PRONOUN-other:none=-0.05
PRONOUN-person=0.58 PRONOUN-person:SV=0.07 PRONOUN-person:SVearlier=0.17 PRONOUN-person:SVfree=-0.12
PRONOUN-person:VS=0.41 PRONOUN-person:none=0.07 PRONOUN-self=-0.1 PRONOUN-self:SV=-0.05 PRONOUN-sie=0.12
PRONOUN-sie:VS=0.06 PRONOUN-sie:afterClause=0.09 PRONOUN-thing=-0.45 PRONOUN-thing:VS=-0.39 R:NAME=0.38
R:NOUN=0.32 R:PRONOUN-person=0.12 R:PRONOUN-thing=-0.14 R:VS=0.27 R:VSlater=0.29 R:afterClause=-0.08
R:none=0.28 R:oblique=0.05 R:order0=0.61 R:order1=0.25 R:order2=-0.11 R:order3=-0.1 R:rank0=0.61
R:rank1=0.25 R:rank2=-0.11 R:rank4=-0.06 READ:SV=-0.19 READ:SVapposition=0.06 READ:SVearlier=0.18
READ:VS=-0.28 READ:VSlater=0.61 READ:beforeClause=-0.14 REPORT:SVapposition=-0.06 REPORT:SVearlier=-0.1
REPORT:SVfree=-0.14 REPORT:VS=0.27 REPORT:VSlater=0.08 SAY:SV=0.36 SAY:SVearlier=-0.22 SAY:SVfree=0.36
SAY:SVpassive=-0.12 SAY:VS=0.37 SAY:VSfree=0.1 SAY:VSlater=-0.25 SAY:beforeClause=0.06 SV:free=0.36
SV:oblique=-0.15 SVapposition:free=0.26 SVapposition:prepositional=-0.08 SVearlier:free=-0.1
SVearlier:prepositional=0.08 SVfree:free=0.08 SVfree:oblique=-0.07 SVpassive:free=-0.21 VS:free=0.38
VS:oblique=-0.28 VSlater:free=0.06 VSlater:genitive=0.07 VSlater:prepositional=0.19 VSpassive:free=-0.12
afterClause:free=0.07 afterFinite:B=-0.06 afterFinite:L=-0.29 afterFinite:N=-0.09 afterFinite:P1=0.22
afterFinite:P2=0.17 afterFinite:P3=0.08 afterReportive=-0.38 afterReportive:clause=-0.11
afterReportive:leftCued=-0.06 afterReportive:reportive=-0.2 afterVerb-adverb=-0.08 afterVerb-adverb:L=-0.16
afterVerb-adverb:N=-0.05 afterVerb-adverb:P1=-0.09 afterVerb-adverb:P2=0.09 afterVerb-adverb:P3=0.11
afterVerb-adverb:clause=0.07 afterVerb-adverb:colon=-0.06 afterVerb-adverb:inClause=-0.09
afterVerb-adverb:leftCued=-0.05 afterVerb-adverb:reportive=0.11 afterVerb-adverb:source=-0.06
afterVerb-clause=0.07 afterVerb-clause:L=0.09 afterVerb-free:L=-0.1 afterVerb-free:N=-0.08
afterVerb-free:P1=-0.18 afterVerb-free:P3=-0.11 afterVerb-free:R=0.37 afterVerb-free:clause=-0.08
afterVerb-free:colon=0.29 afterVerb-free:inClause=-0.16 afterVerb-free:leftCued=-0.08
afterVerb-free:reportive=-0.11 afterVerb-free:verbNext=0.09 afterVerb-oblique=0.07
afterVerb-oblique:clause=0.09 afterVerb-preposition=0.07 afterVerb-preposition:L=0.16
afterVerb-preposition:N=-0.09 afterVerb-preposition:P1=0.05 afterVerb-preposition:P3=-0.07
afterVerb-preposition:colon=0.1 afterVerb-preposition:reportive=0.14 afterVerb-preposition:source=-0.09
alone:NAME=-0.08 alone:P1=0.09 alone:P1:VS=0.06 alone:P1:afterClause=0.09 alone:P2:none=-0.05
alone:free=0.07 alone:prepositional=-0.07 alone:speaker=0.07 aloneThenCue:NOUN=-0.11 aloneThenCue:plain=0.1
apposed=0.19 apposed:L=0.15 apposed:P1=0.07 apposed:VS=0.11 apposed:clause=0.11 apposed:reportive=0.08
beforeClause:prepositional=-0.16 beforeFinite=-0.1 beforeFinite:L=0.16 beforeFinite:P1=-0.12
beforeFinite:P3=-0.09 beforeReportive=-0.83 beforeReportive:clause=-0.17 beforeReportive:inClause=-0.15
beforeReportive:leftCued=-0.06 beforeReportive:reportive=-0.29 beforeReportive:source=-0.12
beforeVerb-adverb=-0.09 beforeVerb-adverb:P1=-0.08 beforeVerb-adverb:colon=-0.06
beforeVerb-adverb:inClause=0.11 beforeVerb-adverb:reportive=-0.1 beforeVerb-clause:L=-0.08
beforeVerb-clause:P1=0.07 beforeVerb-clause:P2=0.05 beforeVerb-clause:inClause=-0.07
beforeVerb-clause:reportive=0.06 beforeVerb-clause:source=0.08 beforeVerb-free:B=-0.09
beforeVerb-free:L=0.15 beforeVerb-free:N=-0.06 beforeVerb-free:P1=0.11 beforeVerb-free:P2=-0.06
beforeVerb-free:R=-0.05 beforeVerb-free:clause=-0.05 beforeVerb-free:colon=-0.16
beforeVerb-free:inClause=-0.13 beforeVerb-free:leftCued=0.06 beforeVerb-free:reportive=0.38
beforeVerb-free:source=-0.1 beforeVerb-preposition:L=0.17 beforeVerb-preposition:P3=-0.06
beforeVerb-preposition:R=-0.05 beforeVerb-preposition:inClause=-0.08 beforeVerb-preposition:leftCued=0.08
beforeVerb-preposition:reportive=-0.11 beforeVerb-preposition:source=0.06
beforeVerb-preposition:verbNext=0.06 besideSource=-0.67 body=0.54 chain=0.37 chain:1=0.38 chain:2=0.23
chain:alone=0.11 chain:block=-0.16 chain:clause=-0.11 chain:clause:0=-0.06 chain:colon=-0.15
chain:colon:1=-0.1 chain:inClause=0.13 chain:inSentence=-0.19 chain:inSentence:1=-0.09 chain:later=-0.12
chain:leftCued=0.07 chain:leftCued:1=0.08 chain:reportive=0.55 chain:reportive:1=0.27 chain:reportive:2=0.27
chain:reportive:later=-0.05 chain:source:1=0.08 chain:source:block=-0.06 chainName=0.51
chainName:clause=-0.05 chainName:colon=0.14 chainName:inClause=-0.05 chainName:reportive=0.32
chainName:source=0.19 clause:B=0.08 clause:B:SV=0.07 clause:B:VS=0.05 clause:B:VSlater=0.07
clause:B:none=-0.09 clause:L=0.32 clause:L:SV=0.19 clause:L:SVapposition=0.07 clause:L:SVpassive=-0.12
clause:L:VS=0.15 clause:L:VSlater=0.17 clause:L:afterClause=0.19 clause:L:none=-0.27 clause:N=-0.13
clause:N:none=-0.05 clause:NAME=-0.12 clause:P1=-0.05 clause:P1:SV=0.08 clause:P2=-0.1 clause:P3=-0.12
clause:PRONOUN-other=-0.06 clause:PRONOUN-person=0.26 clause:PRONOUN-sie=0.2 clause:PRONOUN-thing=-0.22
clause:R=0.06 clause:R:VSlater=0.06 clause:body=0.07 clause:free=0.22 clause:prepositional=-0.16
clause:saying=-0.06 clause:speaker=-0.07 clause:titled=0.13 colon:L=0.46 colon:L:SVapposition=0.08
colon:L:SVearlier=-0.06 colon:L:SVfree=0.05 colon:L:VS=0.08 colon:L:VSfree=0.07 colon:L:beforeClause=-0.05
colon:L:none=0.31 colon:N=-0.09 colon:NAME=-0.1 colon:NOUN=0.05 colon:P1=-0.37 colon:P1:SV=-0.1
colon:P1:SVearlier=0.08 colon:P1:VS=-0.08 colon:P1:none=-0.14 colon:P2=-0.17 colon:P2:none=-0.07
colon:P3=-0.07 colon:PRONOUN-person=0.12 colon:PRONOUN-sie=0.07 colon:PRONOUN-thing=-0.06 colon:R=0.31
colon:R:VS=0.08 colon:body=0.12 colon:free=0.28 colon:plain=0.08 colon:prepositional=-0.23
colon:saying=-0.18 colon:speaker=0.05 determiner-definite=0.12 determiner-indefinite=0.07
determiner-other=-0.28 earlierCue:B=-0.08 earlierCue:L=0.33 earlierCue:N=-0.05 earlierCue:P1=-0.11
earlierCue:P2=-0.05 earlierCue:P3=-0.08 earlierCue:R=0.15 front-adverb:L=0.06 front-adverb:P2=-0.05
front-clause=0.12 front-clause:L=0.11 front-clause:clause=0.1 front-clause:source=0.09 front-free=-0.12
front-free:L=0.2 front-free:N=-0.09 front-free:P2=-0.1 front-free:R=-0.08 front-free:colon=-0.12
front-free:inClause=0.11 front-free:leftCued=-0.05 front-free:reportive=0.12 front-free:so=-0.05
front-preposition:L=0.24 front-preposition:P1=-0.1 front-preposition:P2=-0.09 front-preposition:clause=0.1
front-preposition:colon=-0.14 front-preposition:inClause=0.08 front-preposition:inSentence=0.12
front-preposition:source=-0.08 fullName=0.21 fullName:B=-0.11 fullName:L=0.07 fullName:P1=0.11
fullName:P2=-0.08 fullName:P3=-0.08 fullName:R=0.28 fullName:SV=-0.05 fullName:SVearlier=0.14
fullName:SVfree=0.07 fullName:VSlater=0.17 fullName:alone=-0.06 fullName:colon=0.11 fullName:inSentence=0.06
fullName:leftCued=-0.07 fullName:none=-0.09 fullName:reportive=0.15 genitive=0.21 inClause:B=-0.07
inClause:L=0.22 inClause:L:SV=-0.16 inClause:L:SVapposition=0.08 inClause:L:SVearlier=-0.05
inClause:L:SVfree=0.17 inClause:L:VS=-0.07 inClause:L:afterClause=0.12 inClause:L:none=0.2 inClause:N=-0.05
inClause:NAME=0.29 inClause:NOUN=-0.1 inClause:P1=0.09 inClause:P1:none=0.09 inClause:P2=-0.08
inClause:PRONOUN-other=-0.06 inClause:PRONOUN-person=0.06 inClause:PRONOUN-sie=-0.11
inClause:PRONOUN-thing=-0.06 inClause:R=-0.09 inClause:R:SVearlier=-0.05 inClause:R:none=-0.06
inClause:body=0.06 inClause:plain=-0.21 inClause:saying=0.07 inClause:speaker=0.05 inSentence:B=-0.08
inSentence:L=0.47 inSentence:L:none=0.47 inSentence:N=-0.05 inSentence:NOUN=-0.05 inSentence:P1=-0.22
inSentence:P1:SV=-0.05 inSentence:P1:beforeClause=0.05 inSentence:P1:none=-0.1 inSentence:P2=-0.1
inSentence:P3=-0.07 inSentence:R=0.06 inSentence:R:none=0.06 inSentence:body=0.13 inSentence:free=-0.11
inSentence:plain=-0.05 inSentence:prepositional=0.12 inSentence:saying=-0.06 inSource=0.83
inSource:head=0.75 inside=-1.59 lastCue:B=-0.24 lastCue:L=0.47 lastCue:N=-0.3 lastCue:P1=0.14
lastCue:P2=-0.11 lastCue:P3=-0.21 lastCue:R=0.23 lastCued=0.52 lastCued:SV=0.2 lastCued:SVapposition=0.21
lastCued:SVearlier=0.06 lastCued:SVfree=0.17 lastCued:SVpassive=-0.15 lastCued:VS=0.26
lastCued:VSpassive=-0.11 lastCued:afterClause=0.24 lastCued:alone:VS=0.06 lastCued:alone:afterClause=0.09
lastCued:beforeClause=-0.12 lastCued:clause:SV=0.21 lastCued:clause:SVapposition=0.07
lastCued:clause:VS=0.15 lastCued:clause:VSlater=0.23 lastCued:clause:afterClause=0.18
lastCued:clause:none=-0.33 lastCued:colon:SVapposition=0.1 lastCued:colon:VSfree=0.07
lastCued:colon:VSlater=-0.07 lastCued:colon:beforeClause=-0.07 lastCued:inClause:SV=-0.17
lastCued:inClause:SVapposition=0.08 lastCued:inClause:SVearlier=-0.09 lastCued:inClause:SVfree=0.17
lastCued:inClause:VS=-0.11 lastCued:inClause:afterClause=0.11 lastCued:inSentence:SV=-0.09
lastCued:inSentence:VS=-0.06 lastCued:inSentence:VSlater=-0.05 lastCued:inSentence:beforeClause=0.05
lastCued:leftCued:SV=0.1 lastCued:leftCued:SVearlier=0.12 lastCued:leftCued:SVfree=0.08
lastCued:leftCued:VSlater=-0.12 lastCued:none=-0.21 lastCued:reportive:SVapposition=0.06
lastCued:reportive:SVearlier=-0.06 lastCued:reportive:VS=0.08 lastCued:reportive:VSlater=-0.22
lastCued:reportive:afterClause=0.06 lastCued:source:SVapposition=0.05 lastCued:source:VS=-0.16
lastCued:source:VSlater=0.17 lastCued:source:afterClause=-0.1 lastCued:source:none=0.09
lastCued:verbNext:SVearlier=0.08 lastCued:verbNext:VS=0.15 lastCued:verbNext:VSlater=0.07
lastCued:verbNext:afterClause=-0.07 later=-0.46 later:B=-0.24 later:L=0.06 later:N=-0.24 later:P1=0.11
later:P2=-0.1 later:P3=-0.17 later:R=0.11 later:aloneThenCue=0.1 later:clause=-0.22 later:colon=0.07
later:inClause=0.17 later:inSentence=-0.09 later:leftCued=0.09 later:reportive=-0.39 later:rightCued=0.05
later:so=-0.05 later:source=-0.12 leftCued:L=0.16 leftCued:L:SV=0.1 leftCued:L:SVearlier=0.12
leftCued:L:SVfree=0.08 leftCued:L:VSlater=-0.12 leftCued:P1:none=-0.05 leftCued:P2:none=0.06
leftCued:R=-0.06 leftCued:R:none=-0.06 leftCued:body=0.2 leftCued:free=0.11 leftCued:plain=-0.15
leftCued:prepositional=-0.09 leftCued:speaker=0.07 leftCued:titled=-0.07 none:free=-0.1 none:genitive=0.22
notChain:clause:0=0.07 notChain:clause:1=-0.1 notChain:clause:block=0.08 notChain:clause:far=0.06
notChain:colon:0=0.05 notChain:colon:1=0.07 notChain:colon:block=-0.14 notChain:inClause:0=0.07
notChain:inClause:1=-0.15 notChain:inSentence:1=0.09 notChain:leftCued:1=-0.07 notChain:reportive:0=-0.14
notChain:reportive:1=-0.36 notChain:reportive:2=-0.24 notChain:reportive:block=-0.17 notChain:source:1=-0.12
notChain:verbNext:0=-0.05 oblique=0.16 office=0.12 office:B=-0.06 office:L=0.18 office:N=-0.14
office:P2=-0.05 office:R=0.22 office:SV=0.11 office:SVearlier=-0.08 office:SVfree=0.07 office:VSfree=0.05
office:VSlater=0.07 office:none=-0.15 office:reportive=0.07 oneName=-0.05 oneName:B=0.17 oneName:L=0.09
oneName:N=-0.15 oneName:P1=-0.16 oneName:P2=-0.07 oneName:P3=-0.05 oneName:R=0.12 oneName:SV=0.15
oneName:SVapposition=0.08 oneName:SVearlier=-0.08 oneName:SVfree=-0.1 oneName:VS=0.21
oneName:afterClause=-0.14 oneName:aloneThenCue=0.07 oneName:beforeClause=-0.1 oneName:clause=-0.25
oneName:colon=0.11 oneName:inClause=0.16 oneName:inSentence=-0.08 oneName:leftCued=-0.07 oneName:none=-0.06
oneName:reportive=-0.09 oneName:verbNext=0.13 opens=0.1 opens:B=-0.1 opens:L=0.53 opens:N=-0.05
opens:P2=-0.14 opens:P3=-0.16 own:SV=0.13 own:SV:free=0.13 own:SVapposition=0.27 own:SVapposition:free=0.08
own:SVapposition:prepositional=0.19 own:SVearlier=0.18 own:SVearlier:free=0.32
own:SVearlier:prepositional=-0.14 own:VS=0.17 own:VS:free=0.18 own:VSlater=-0.06 own:VSlater:free=-0.19
own:VSlater:prepositional=0.13 own:afterClause=-0.21 own:afterClause:free=-0.09
own:afterClause:prepositional=-0.12 own:beforeClause=-0.24 own:beforeClause:free=-0.13
own:beforeClause:prepositional=-0.11 passive:N=0.06 passive:P1=-0.23 passive:P2=0.14 passive:P3=-0.05
passive:R=-0.06 plain=-0.68 preposition-auf=-0.24 preposition-aus=0.29 preposition-bei=-0.18
preposition-durch=-0.14 preposition-für=-0.11 preposition-gegenüber=-0.06 preposition-in=-0.41
preposition-laut=0.99 preposition-mit=-0.31 preposition-nach=0.67 preposition-other=-0.91
preposition-von=0.39 prepositional=-0.07 reads:L:free=-0.25 reads:L:prepositional=0.3 reads:NAME=0.45
reads:NOUN=0.2 reads:P1:free=-0.23 reads:P1:prepositional=0.19 reads:PRONOUN-thing=-0.38
reads:R:prepositional=0.26 reads:plain=0.16 reportive:B=-0.12 reportive:B:SV=-0.15 reportive:B:VS=-0.05
reportive:B:none=0.08 reportive:L=-0.52 reportive:L:SV=0.08 reportive:L:SVfree=-0.09
reportive:L:beforeClause=-0.07 reportive:L:none=-0.34 reportive:N=-0.16 reportive:N:SVapposition=-0.05
reportive:N:VS=-0.05 reportive:N:beforeClause=0.05 reportive:NAME=0.09 reportive:NOUN=0.07 reportive:P1=0.85
reportive:P1:SV=0.13 reportive:P1:SVapposition=0.17 reportive:P1:SVfree=0.12 reportive:P1:afterClause=0.05
reportive:P1:beforeClause=0.08 reportive:P1:none=0.41 reportive:P2=0.22 reportive:P2:SV=0.13
reportive:P2:VS=0.16 reportive:P3=-0.06 reportive:P3:VS=-0.08 reportive:P3:none=0.07
reportive:PRONOUN-other=-0.09 reportive:PRONOUN-sie=-0.09 reportive:R=-0.25 reportive:R:none=-0.16
reportive:body=0.14 reportive:free=-0.16 reportive:plain=-0.47 reportive:prepositional=0.12
reportive:saying=0.29 reportive:speaker=0.11 reportive:titled=-0.1 rightCued:plain=0.07 rival-noneAfter=0.28
rival-noneBefore=0.43 rival-phraseAfter=-0.23 rival-subjectBefore=-0.15 saying=0.21 so=1.09 so:N=0.17
so:P1=0.15 so:R=0.77 so:R:none=0.11 source:L=0.91 source:L:SVearlier=0.07 source:L:VS=-0.06
source:L:afterClause=-0.08 source:N=-0.12 source:NAME=0.11 source:P1=0.34 source:P1:VS=-0.1
source:P1:VSlater=0.19 source:P1:none=-0.1 source:P3=-0.05 source:R=0.31 source:R:none=0.37
source:free=-0.28 source:plain=-0.18 source:prepositional=0.31 source:saying=0.23 speaker=0.2
standsFor:B=-0.1 standsFor:L=0.33 standsFor:N=-0.1 standsFor:P1=-0.05 standsFor:P3=-0.1
standsFor:SVearlier=0.1 standsFor:SVfree=-0.06 standsFor:VS=-0.05 standsFor:afterClause=0.06
standsFor:alone=0.12 standsFor:clause=0.17 standsFor:colon=0.11 standsFor:inClause=-0.19
standsFor:inSentence=0.05 standsFor:reportive=-0.2 standsFor:source=-0.08 standsFor:verbNext=-0.09
thenColon=0.06 thenColon:L=0.1 thenColon:P1=-0.05 thenComma=0.21 thing=-0.38 thing:B=-0.21 thing:L=0.07
thing:N=-0.16 thing:P3=-0.07 thing:SV=-0.07 thing:SVearlier=-0.18 thing:SVpassive=-0.15 thing:VSlater=0.06
thing:VSpassive=-0.1 thing:alone=-0.1 thing:aloneThenCue=-0.06 thing:beforeClause=-0.16 thing:clause=0.14
thing:colon=-0.34 thing:leftCued=0.09 thing:none=0.21 thing:reportive=-0.08 thing:source=0.1
thing:verbNext=-0.05 titled=-0.11 titledPerson=0.09 titledPerson:B=-0.11 titledPerson:L=0.29
titledPerson:N=-0.09 titledPerson:P1=0.16 titledPerson:P2=-0.18 titledPerson:P3=-0.08 titledPerson:R=0.1
titledPerson:VS=-0.23 titledPerson:afterClause=0.1 titledPerson:alone=0.08 titledPerson:clause=-0.09
titledPerson:inClause=0.07 titledPerson:leftCued=0.08 titledPerson:none=0.11 verbNext:NAME=0.15
verbNext:NOUN=-0.05 verbNext:P1=-0.13 verbNext:P1:none=-0.05 verbNext:P3=0.07 verbNext:PRONOUN-thing=-0.08
verbNext:R=0.13 verbNext:R:VS=0.14 verbNext:R:VSlater=0.07 verbNext:R:afterClause=-0.06 verbNext:body=-0.1
verbNext:plain=0.11 zufolge=0.54
`);
