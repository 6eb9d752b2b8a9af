/** Written by `tests/bench/train-quotes.ts`: whether a clause is reported speech. */
import { weightsOf } from './weigh.ts';

export const clauseWeights = weightsOf(`
FRONTED=-0.31 FRONTED:CALL=-0.45 FRONTED:DEMAND=-0.58 FRONTED:MEAN=-0.65 FRONTED:NAMERight=0.53
FRONTED:NONE=0.36 FRONTED:NOUNRight=0.06 FRONTED:PARTICIPLE=-0.64 FRONTED:READ=0.49 FRONTED:REPORT=0.45
FRONTED:SAY=0.07 FRONTED:article=0.29 FRONTED:capital=-0.29 FRONTED:cueThen,=-0.82 FRONTED:cueThen:=-0.28
FRONTED:da=-0.44 FRONTED:determiner=0.77 FRONTED:eitherPronoun=0.24 FRONTED:endsFinite=-0.57
FRONTED:finite=0.64 FRONTED:fromStart=-0.26 FRONTED:hops0=-0.42 FRONTED:hops1=0.12 FRONTED:mark=-0.56
FRONTED:markLeft=-1.17 FRONTED:nachdem=-0.09 FRONTED:nounLeft=0.37 FRONTED:obliqueRight=-0.48
FRONTED:otherLeft=0.14 FRONTED:particle=0.73 FRONTED:passive=0.1 FRONTED:preposition=-0.09
FRONTED:pronoun=0.37 FRONTED:relative=0.2 FRONTED:reportive=1.45 FRONTED:so=0.75 FRONTED:subordinator=-0.27
FRONTED:wie=-0.33 FRONTED:während=0.05 PLAIN=-0.8 PLAIN:CALL=-1.35 PLAIN:DEMAND=0.17 PLAIN:FINITE=-0.14
PLAIN:INFINITIVE=-0.44 PLAIN:MEAN=-0.67 PLAIN:NAMERight=0.15 PLAIN:NOUNRight=-0.05 PLAIN:PARTICIPLE=-0.24
PLAIN:PRONOUNRight=-0.19 PLAIN:READ=0.45 PLAIN:REPORT=0.2 PLAIN:SAY=0.39 PLAIN:aber=-0.27 PLAIN:als=0.36
PLAIN:article=0.2 PLAIN:capital=-0.12 PLAIN:cueThen,=0.58 PLAIN:cueThen:=-0.39 PLAIN:da=0.38
PLAIN:denn=-0.13 PLAIN:determiner=0.5 PLAIN:endsFinite=0.17 PLAIN:hops0=-0.27 PLAIN:hops2=-0.51
PLAIN:lower=-0.17 PLAIN:mark=-0.42 PLAIN:markLeft=0.08 PLAIN:nachdem=-0.18 PLAIN:nounLeft=0.15
PLAIN:number=-0.21 PLAIN:obliqueRight=-0.16 PLAIN:obwohl=-0.13 PLAIN:otherLeft=-0.35 PLAIN:particle=-0.32
PLAIN:passive=-0.16 PLAIN:pronoun=0.97 PLAIN:pronounLeft=-0.23 PLAIN:relative=-0.35 PLAIN:reportive=1.06
PLAIN:so=-0.58 PLAIN:sondern=-0.14 PLAIN:subordinator=-0.13 PLAIN:verb=0.67 PLAIN:verbFirst=-0.22
PLAIN:weil=-0.09 PLAIN:wenn=-0.5 PLAIN:wie=0.28 PLAIN:wo=-0.3 PLAIN:wobei=-0.31 REPORTIVE:CALL=0.17
REPORTIVE:DEMAND=0.07 REPORTIVE:FINITE=0.74 REPORTIVE:MEAN=-0.53 REPORTIVE:NAMERight=-0.16
REPORTIVE:NONE=0.17 REPORTIVE:PARTICIPLE=-0.23 REPORTIVE:PRONOUNRight=0.07 REPORTIVE:READ=0.09
REPORTIVE:REPORT=0.06 REPORTIVE:SAY=-0.06 REPORTIVE:als=-0.08 REPORTIVE:article=0.11 REPORTIVE:capital=0.17
REPORTIVE:da=-0.25 REPORTIVE:determiner=0.24 REPORTIVE:endsFinite=-0.48 REPORTIVE:hops0=0.73
REPORTIVE:hops1=-0.09 REPORTIVE:hops2=-0.67 REPORTIVE:lower=-0.53 REPORTIVE:maybeRelative=0.43
REPORTIVE:nounLeft=-0.17 REPORTIVE:obliqueRight=0.26 REPORTIVE:otherLeft=0.11 REPORTIVE:particle=-0.21
REPORTIVE:passive=0.42 REPORTIVE:preposition=0.6 REPORTIVE:pronoun=0.15 REPORTIVE:relative=0.43
REPORTIVE:saying=0.17 REPORTIVE:sayingSource=0.17 REPORTIVE:subordinator=0.35 REPORTIVE:verb=-0.86
SOURCE=0.36 SOURCE:FINITE=0.22 SOURCE:NONE=0.07 SOURCE:REPORT=0.17 SOURCE:SAY=0.22 SOURCE:cueThen,=0.86
SOURCE:danach=-1.37 SOURCE:demnach=0.15 SOURCE:endsFinite=-0.14 SOURCE:finite=-0.05 SOURCE:fullSource=1.29
SOURCE:hops0=0.36 SOURCE:laut=0.68 SOURCE:lower=0.57 SOURCE:mark=-0.21 SOURCE:markLeft=-0.25
SOURCE:nach=0.96 SOURCE:nounLeft=0.37 SOURCE:otherLeft=0.14 SOURCE:relative=-0.49 SOURCE:reportive=-0.14
SOURCE:sayingSource=0.33 SOURCE:sourceThenFinite=0.19 SOURCE:verb=0.55 SOURCE:zufolge=-0.13
SOURCE_WITHIN=0.23 SOURCE_WITHIN:NONE=0.23 SOURCE_WITHIN:article=0.27 SOURCE_WITHIN:capital=-0.12
SOURCE_WITHIN:determiner=0.34 SOURCE_WITHIN:endsFinite=-0.46 SOURCE_WITHIN:fromStart=0.23
SOURCE_WITHIN:fullSource=0.23 SOURCE_WITHIN:gemäß=-0.06 SOURCE_WITHIN:hops0=0.23 SOURCE_WITHIN:laut=0.35
SOURCE_WITHIN:nach=0.14 SOURCE_WITHIN:preposition=0.12 SOURCE_WITHIN:pronoun=-0.16
SOURCE_WITHIN:relative=0.06 SOURCE_WITHIN:reportive=-0.43 SOURCE_WITHIN:saying=-0.99
SOURCE_WITHIN:sayingSource=0.1 SOURCE_WITHIN:zufolge=0.78 THAT=-0.15 THAT:CALL=-0.19 THAT:DEMAND=-0.24
THAT:FINITE=0.27 THAT:MEAN=-0.11 THAT:NAMERight=0.24 THAT:NOUNRight=0.46 THAT:PARTICIPLE=-0.16
THAT:PRONOUNRight=0.34 THAT:REPORT=0.24 THAT:SAY=0.21 THAT:cueThen,=0.3 THAT:dass=0.37 THAT:endsFinite=0.54
THAT:finite=-0.29 THAT:hops0=0.75 THAT:hops1=-0.34 THAT:hops2=-0.56 THAT:markLeft=0.14 THAT:ob=-0.52
THAT:obliqueRight=-0.11 THAT:otherLeft=-0.76 THAT:particle=0.89 THAT:pronounLeft=-0.43 THAT:reportive=-0.26
TO=0.09 TO:CALL=-0.49 TO:DEMAND=0.32 TO:FINITE=0.32 TO:INFINITIVE=-0.1 TO:MEAN=-0.45 TO:NAMERight=-0.23
TO:PARTICIPLE=-0.3 TO:PRONOUNRight=0.14 TO:REPORT=-0.07 TO:SAY=0.46 TO:article=0.49 TO:capital=0.71
TO:cueThen,=0.15 TO:determiner=0.28 TO:endsFinite=0.43 TO:finite=-0.09 TO:hops0=0.55 TO:hops1=-0.17
TO:hops2=-0.29 TO:lower=0.64 TO:markLeft=-0.07 TO:maybeRelative=-0.47 TO:nounLeft=0.2 TO:number=0.48
TO:obliqueRight=-0.08 TO:otherLeft=-0.35 TO:particle=0.4 TO:passive=0.05 TO:preposition=0.38
TO:pronounLeft=0.3 TO:relative=-0.37 TO:reportive=-0.7 TO:um=-0.77 TO:weil=-0.6 anybody=-0.24 before:=0.15
bias=-0.62 conditional=-0.57 holdsSpeech=-0.36 length0=-1.54 length1=-0.58 length2=0.09 length3=0.67
length4=0.78 modalCue=-0.8 negatedCue=-0.84 passive=0.45 relativeCue=0.33 reportive=0.94
`);
