/** Written by `tests/bench/train-quotes.ts`: whether a clause is reported speech. */
import { weightsOf } from './weigh.ts';

export const clauseWeights = weightsOf(`
FRONTED=-0.3 FRONTED:CALL=-0.45 FRONTED:DEMAND=-0.56 FRONTED:MEAN=-0.65 FRONTED:NAMERight=0.53
FRONTED:NONE=0.36 FRONTED:NOUNRight=0.2 FRONTED:PARTICIPLE=-0.69 FRONTED:READ=0.54 FRONTED:REPORT=0.45
FRONTED:article=0.34 FRONTED:capital=-0.25 FRONTED:cueThen,=-0.79 FRONTED:cueThen:=-0.27 FRONTED:da=-0.44
FRONTED:determiner=0.7 FRONTED:eitherPronoun=0.25 FRONTED:endsFinite=-0.7 FRONTED:finite=0.55
FRONTED:fromStart=-0.25 FRONTED:hops0=-0.44 FRONTED:hops1=0.14 FRONTED:mark=-0.63 FRONTED:markLeft=-1.25
FRONTED:nounLeft=0.2 FRONTED:obliqueRight=-0.41 FRONTED:otherLeft=0.17 FRONTED:particle=0.71
FRONTED:preposition=-0.07 FRONTED:pronoun=0.42 FRONTED:relative=0.14 FRONTED:reportive=1.42 FRONTED:so=0.8
FRONTED:subordinator=-0.29 FRONTED:wie=-0.26 FRONTED:während=0.05 PLAIN=-0.88 PLAIN:CALL=-1.42
PLAIN:DEMAND=0.18 PLAIN:FINITE=-0.06 PLAIN:INFINITIVE=-0.55 PLAIN:MEAN=-0.76 PLAIN:NAMERight=-0.06
PLAIN:PARTICIPLE=-0.28 PLAIN:PRONOUNRight=-0.14 PLAIN:READ=0.47 PLAIN:REPORT=0.17 PLAIN:SAY=0.47
PLAIN:aber=-0.28 PLAIN:als=0.38 PLAIN:article=0.31 PLAIN:capital=-0.05 PLAIN:cueThen,=0.63
PLAIN:cueThen:=-0.33 PLAIN:da=0.55 PLAIN:denn=-0.13 PLAIN:determiner=0.56 PLAIN:endsFinite=0.25
PLAIN:hops0=-0.24 PLAIN:hops1=-0.08 PLAIN:hops2=-0.57 PLAIN:lower=-0.15 PLAIN:mark=-0.44
PLAIN:markLeft=-0.35 PLAIN:nachdem=-0.17 PLAIN:number=-0.4 PLAIN:obliqueRight=-0.16 PLAIN:otherLeft=0.11
PLAIN:particle=-0.37 PLAIN:passive=-0.22 PLAIN:preposition=-0.06 PLAIN:pronoun=1.09 PLAIN:pronounLeft=-0.25
PLAIN:relative=-0.41 PLAIN:reportive=0.89 PLAIN:so=-0.55 PLAIN:sondern=-0.31 PLAIN:subordinator=-0.16
PLAIN:verb=0.68 PLAIN:verbFirst=-0.07 PLAIN:weil=-0.2 PLAIN:wenn=-0.53 PLAIN:wie=0.25 PLAIN:wobei=-0.36
REPORTIVE:DEMAND=0.07 REPORTIVE:FINITE=0.49 REPORTIVE:MEAN=-0.48 REPORTIVE:NAMERight=-0.15
REPORTIVE:NONE=0.17 REPORTIVE:PARTICIPLE=0.14 REPORTIVE:PRONOUNRight=0.35 REPORTIVE:READ=0.07
REPORTIVE:REPORT=0.17 REPORTIVE:als=-0.08 REPORTIVE:article=0.19 REPORTIVE:capital=0.2 REPORTIVE:da=-0.29
REPORTIVE:determiner=0.14 REPORTIVE:endsFinite=-0.5 REPORTIVE:hops0=0.73 REPORTIVE:hops1=-0.07
REPORTIVE:hops2=-0.63 REPORTIVE:lower=-0.57 REPORTIVE:markLeft=-0.09 REPORTIVE:maybeRelative=0.46
REPORTIVE:nounLeft=-0.28 REPORTIVE:obliqueRight=0.27 REPORTIVE:particle=-0.13 REPORTIVE:passive=0.49
REPORTIVE:preposition=0.62 REPORTIVE:pronoun=0.13 REPORTIVE:relative=0.42 REPORTIVE:saying=0.17
REPORTIVE:sayingSource=0.17 REPORTIVE:subordinator=0.31 REPORTIVE:verb=-0.86 SOURCE=0.39 SOURCE:FINITE=0.28
SOURCE:NONE=0.06 SOURCE:REPORT=0.12 SOURCE:SAY=0.18 SOURCE:cueThen,=0.84 SOURCE:danach=-1.42
SOURCE:demnach=0.14 SOURCE:fullSource=1.34 SOURCE:hops0=0.39 SOURCE:laut=0.68 SOURCE:lower=0.5
SOURCE:mark=-0.24 SOURCE:markLeft=-0.17 SOURCE:nach=0.94 SOURCE:nounLeft=0.36 SOURCE:otherLeft=0.12
SOURCE:reportive=-0.11 SOURCE:sayingSource=0.32 SOURCE:sourceThenFinite=0.12 SOURCE:verb=0.48
SOURCE_WITHIN=0.22 SOURCE_WITHIN:NONE=0.22 SOURCE_WITHIN:article=0.22 SOURCE_WITHIN:capital=-0.1
SOURCE_WITHIN:determiner=0.36 SOURCE_WITHIN:endsFinite=-0.51 SOURCE_WITHIN:finite=-0.07
SOURCE_WITHIN:fromStart=0.22 SOURCE_WITHIN:fullSource=0.22 SOURCE_WITHIN:hops0=0.22 SOURCE_WITHIN:laut=0.4
SOURCE_WITHIN:nach=0.18 SOURCE_WITHIN:preposition=0.1 SOURCE_WITHIN:pronoun=-0.15
SOURCE_WITHIN:relative=0.09 SOURCE_WITHIN:reportive=-0.39 SOURCE_WITHIN:saying=-1.02
SOURCE_WITHIN:sayingSource=0.13 SOURCE_WITHIN:zufolge=0.68 THAT=-0.19 THAT:CALL=-0.33 THAT:DEMAND=-0.26
THAT:FINITE=0.39 THAT:NAMERight=0.29 THAT:NOUNRight=0.5 THAT:PARTICIPLE=-0.32 THAT:PRONOUNRight=0.29
THAT:REPORT=0.2 THAT:SAY=0.23 THAT:cueThen,=0.35 THAT:dass=0.35 THAT:endsFinite=0.66 THAT:finite=-0.42
THAT:hops0=0.67 THAT:hops1=-0.38 THAT:hops2=-0.49 THAT:ob=-0.54 THAT:otherLeft=-0.59 THAT:particle=0.72
THAT:passive=-0.13 THAT:pronounLeft=-0.49 THAT:reportive=-0.19 TO=0.18 TO:DEMAND=0.14 TO:FINITE=0.1
TO:INFINITIVE=-0.12 TO:MEAN=-0.4 TO:NAMERight=-0.22 TO:NOUNRight=0.09 TO:PARTICIPLE=0.07
TO:PRONOUNRight=0.23 TO:REPORT=-0.11 TO:SAY=0.28 TO:article=0.58 TO:capital=0.56 TO:cueThen,=0.09
TO:determiner=0.1 TO:endsFinite=0.5 TO:hops0=0.65 TO:hops1=-0.11 TO:hops2=-0.36 TO:lower=0.59
TO:markLeft=-0.21 TO:maybeRelative=-0.28 TO:nounLeft=0.19 TO:number=0.49 TO:obliqueRight=-0.07
TO:otherLeft=-0.18 TO:particle=0.5 TO:preposition=0.34 TO:pronounLeft=0.22 TO:relative=-0.42
TO:reportive=-0.83 TO:um=-0.75 anybody=-0.32 before:=0.11 bias=-0.57 conditional=-0.6 holdsSpeech=-0.45
length0=-1.53 length1=-0.59 length2=0.14 length3=0.68 length4=0.78 modalCue=-0.89 negatedCue=-0.99
passive=0.11 relativeCue=0.12 reportive=0.82
`);
