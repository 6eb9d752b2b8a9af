/** Written by `tests/bench/train-quotes.ts`: whether a clause is reported speech. */
import { weightsOf } from './weigh.ts';

export const clauseWeights = weightsOf(`
FRONTED=-0.31 FRONTED:CALL=-0.46 FRONTED:DEMAND=-0.57 FRONTED:MEAN=-0.66 FRONTED:NAMERight=0.52
FRONTED:NONE=0.37 FRONTED:NOUNRight=0.1 FRONTED:PARTICIPLE=-0.66 FRONTED:READ=0.48 FRONTED:REPORT=0.45
FRONTED:SAY=0.09 FRONTED:article=0.28 FRONTED:capital=-0.31 FRONTED:cueThen,=-0.79 FRONTED:cueThen:=-0.28
FRONTED:da=-0.44 FRONTED:determiner=0.77 FRONTED:eitherPronoun=0.24 FRONTED:endsFinite=-0.58
FRONTED:finite=0.66 FRONTED:fromStart=-0.26 FRONTED:hops0=-0.47 FRONTED:hops1=0.16 FRONTED:mark=-0.56
FRONTED:markLeft=-1.17 FRONTED:nachdem=-0.1 FRONTED:nounLeft=0.29 FRONTED:obliqueRight=-0.48
FRONTED:otherLeft=0.18 FRONTED:particle=0.72 FRONTED:passive=0.16 FRONTED:preposition=-0.1
FRONTED:pronoun=0.37 FRONTED:relative=0.27 FRONTED:reportive=1.46 FRONTED:so=0.76 FRONTED:subordinator=-0.28
FRONTED:wie=-0.31 FRONTED:während=0.05 PLAIN=-0.82 PLAIN:CALL=-1.34 PLAIN:DEMAND=0.17 PLAIN:FINITE=-0.13
PLAIN:INFINITIVE=-0.43 PLAIN:MEAN=-0.67 PLAIN:NAMERight=0.16 PLAIN:PARTICIPLE=-0.27 PLAIN:PRONOUNRight=-0.18
PLAIN:READ=0.45 PLAIN:REPORT=0.17 PLAIN:SAY=0.4 PLAIN:aber=-0.28 PLAIN:als=0.36 PLAIN:article=0.18
PLAIN:capital=-0.13 PLAIN:cueThen,=0.61 PLAIN:cueThen:=-0.38 PLAIN:da=0.37 PLAIN:denn=-0.13
PLAIN:determiner=0.48 PLAIN:endsFinite=0.16 PLAIN:hops0=-0.27 PLAIN:hops2=-0.52 PLAIN:lower=-0.19
PLAIN:mark=-0.43 PLAIN:nachdem=-0.18 PLAIN:nounLeft=0.17 PLAIN:number=-0.21 PLAIN:obliqueRight=-0.15
PLAIN:otherLeft=-0.34 PLAIN:particle=-0.26 PLAIN:passive=-0.2 PLAIN:pronoun=0.94 PLAIN:pronounLeft=-0.23
PLAIN:relative=-0.37 PLAIN:reportive=1.06 PLAIN:so=-0.59 PLAIN:sondern=-0.14 PLAIN:subordinator=-0.07
PLAIN:verb=0.65 PLAIN:verbFirst=-0.22 PLAIN:weil=-0.09 PLAIN:wenn=-0.51 PLAIN:wie=0.28 PLAIN:wo=-0.3
PLAIN:wobei=-0.31 REPORTIVE:CALL=0.16 REPORTIVE:DEMAND=0.07 REPORTIVE:FINITE=0.76 REPORTIVE:MEAN=-0.5
REPORTIVE:NAMERight=-0.17 REPORTIVE:NONE=0.18 REPORTIVE:NOUNRight=-0.15 REPORTIVE:PARTICIPLE=-0.25
REPORTIVE:PRONOUNRight=0.32 REPORTIVE:REPORT=0.07 REPORTIVE:als=-0.09 REPORTIVE:article=0.11
REPORTIVE:capital=0.16 REPORTIVE:cueThen,=0.07 REPORTIVE:da=-0.24 REPORTIVE:determiner=0.24
REPORTIVE:endsFinite=-0.5 REPORTIVE:hops0=0.72 REPORTIVE:hops1=-0.1 REPORTIVE:hops2=-0.64
REPORTIVE:lower=-0.55 REPORTIVE:mark=-0.26 REPORTIVE:markLeft=-0.06 REPORTIVE:maybeRelative=0.43
REPORTIVE:nounLeft=-0.22 REPORTIVE:obliqueRight=0.25 REPORTIVE:otherLeft=0.12 REPORTIVE:particle=-0.24
REPORTIVE:passive=0.66 REPORTIVE:preposition=0.58 REPORTIVE:pronoun=0.12 REPORTIVE:pronounLeft=-0.05
REPORTIVE:relative=0.43 REPORTIVE:saying=0.18 REPORTIVE:sayingSource=0.18 REPORTIVE:subordinator=0.32
REPORTIVE:verb=-0.9 SOURCE=0.36 SOURCE:FINITE=0.22 SOURCE:NONE=0.07 SOURCE:REPORT=0.17 SOURCE:SAY=0.22
SOURCE:cueThen,=0.86 SOURCE:danach=-1.38 SOURCE:demnach=0.15 SOURCE:endsFinite=-0.14 SOURCE:finite=-0.05
SOURCE:fullSource=1.29 SOURCE:hops0=0.36 SOURCE:laut=0.68 SOURCE:lower=0.57 SOURCE:mark=-0.21
SOURCE:markLeft=-0.25 SOURCE:nach=0.97 SOURCE:nounLeft=0.37 SOURCE:otherLeft=0.14 SOURCE:relative=-0.49
SOURCE:reportive=-0.14 SOURCE:sayingSource=0.33 SOURCE:sourceThenFinite=0.19 SOURCE:verb=0.55
SOURCE:zufolge=-0.13 SOURCE_WITHIN=0.22 SOURCE_WITHIN:NONE=0.22 SOURCE_WITHIN:article=0.27
SOURCE_WITHIN:capital=-0.13 SOURCE_WITHIN:determiner=0.35 SOURCE_WITHIN:endsFinite=-0.46
SOURCE_WITHIN:fromStart=0.22 SOURCE_WITHIN:fullSource=0.22 SOURCE_WITHIN:gemäß=-0.06
SOURCE_WITHIN:hops0=0.22 SOURCE_WITHIN:laut=0.35 SOURCE_WITHIN:nach=0.14 SOURCE_WITHIN:preposition=0.12
SOURCE_WITHIN:pronoun=-0.15 SOURCE_WITHIN:relative=0.06 SOURCE_WITHIN:reportive=-0.43
SOURCE_WITHIN:saying=-0.99 SOURCE_WITHIN:sayingSource=0.08 SOURCE_WITHIN:zufolge=0.78 THAT=-0.16
THAT:CALL=-0.19 THAT:DEMAND=-0.25 THAT:FINITE=0.29 THAT:MEAN=-0.13 THAT:NAMERight=0.23 THAT:NOUNRight=0.46
THAT:PARTICIPLE=-0.19 THAT:PRONOUNRight=0.34 THAT:REPORT=0.3 THAT:SAY=0.19 THAT:cueThen,=0.34 THAT:dass=0.36
THAT:endsFinite=0.55 THAT:finite=-0.29 THAT:hops0=0.76 THAT:hops1=-0.35 THAT:hops2=-0.56 THAT:markLeft=0.14
THAT:ob=-0.52 THAT:obliqueRight=-0.1 THAT:otherLeft=-0.74 THAT:particle=0.88 THAT:pronounLeft=-0.44
THAT:reportive=-0.26 TO=0.13 TO:CALL=-0.49 TO:DEMAND=0.35 TO:FINITE=0.27 TO:INFINITIVE=-0.08 TO:MEAN=-0.44
TO:NAMERight=-0.25 TO:NOUNRight=0.08 TO:PARTICIPLE=-0.22 TO:PRONOUNRight=0.13 TO:REPORT=-0.06 TO:SAY=0.47
TO:article=0.5 TO:capital=0.67 TO:determiner=0.27 TO:endsFinite=0.42 TO:finite=-0.07 TO:hops0=0.58
TO:hops1=-0.16 TO:hops2=-0.29 TO:lower=0.66 TO:maybeRelative=-0.52 TO:nounLeft=0.27 TO:number=0.49
TO:obliqueRight=-0.08 TO:otherLeft=-0.45 TO:particle=0.48 TO:passive=-0.16 TO:preposition=0.39
TO:pronounLeft=0.3 TO:relative=-0.36 TO:reportive=-0.71 TO:um=-0.75 TO:weil=-0.61 anybody=-0.24 before:=0.16
bias=-0.61 conditional=-0.41 holdsSpeech=-0.37 length0=-1.54 length1=-0.59 length2=0.08 length3=0.68
length4=0.78 modalCue=-0.78 negatedCue=-0.84 passive=0.51 relativeCue=0.29 reportive=0.94
`);
