/** Written by `tests/bench/train-quotes.ts`: whether a clause is reported speech. */
import { weightsOf } from './weigh.ts';

export const clauseWeights = weightsOf(`
FRONTED=-0.33 FRONTED:CALL=-0.36 FRONTED:DEMAND=-0.51 FRONTED:MEAN=-0.57 FRONTED:NAMERight=0.39
FRONTED:NONE=0.34 FRONTED:PARTICIPLE=-0.67 FRONTED:PRONOUNRight=0.07 FRONTED:READ=0.4 FRONTED:REPORT=0.28
FRONTED:SAY=0.1 FRONTED:article=0.19 FRONTED:capital=-0.19 FRONTED:cueThen,=-0.69 FRONTED:cueThen:=-0.29
FRONTED:da=-0.29 FRONTED:determiner=0.77 FRONTED:eitherPronoun=0.21 FRONTED:endsFinite=-0.61
FRONTED:finite=0.6 FRONTED:fromStart=-0.3 FRONTED:hops0=-0.52 FRONTED:hops1=0.19 FRONTED:insertedCue=0.05
FRONTED:mark=-0.6 FRONTED:markLeft=-1.25 FRONTED:nachdem=-0.08 FRONTED:nounLeft=0.33
FRONTED:obliqueRight=-0.46 FRONTED:otherLeft=0.3 FRONTED:particle=0.71 FRONTED:passive=0.13
FRONTED:preposition=-0.14 FRONTED:pronoun=0.34 FRONTED:relative=0.17 FRONTED:reportive=1.43 FRONTED:so=0.59
FRONTED:subordinator=-0.31 FRONTED:wie=-0.23 FRONTED:während=0.1 PLAIN=-0.79 PLAIN:CALL=-1.12
PLAIN:DEMAND=0.22 PLAIN:FINITE=-0.22 PLAIN:INFINITIVE=-0.34 PLAIN:MEAN=-0.51 PLAIN:NAMERight=0.11
PLAIN:NOUNRight=-0.11 PLAIN:PARTICIPLE=-0.22 PLAIN:PRONOUNRight=-0.2 PLAIN:READ=0.4 PLAIN:REPORT=-0.09
PLAIN:SAY=0.31 PLAIN:aber=-0.24 PLAIN:als=0.32 PLAIN:article=0.19 PLAIN:capital=-0.18 PLAIN:cueThen,=0.55
PLAIN:cueThen:=-0.38 PLAIN:da=0.47 PLAIN:denn=-0.1 PLAIN:determiner=0.36 PLAIN:endsFinite=0.15
PLAIN:finite=0.06 PLAIN:hops0=-0.21 PLAIN:hops2=-0.55 PLAIN:insertedCue=-0.09 PLAIN:lower=-0.19
PLAIN:mark=-0.45 PLAIN:nachdem=-0.17 PLAIN:nounLeft=0.08 PLAIN:number=-0.28 PLAIN:obliqueRight=-0.17
PLAIN:otherLeft=-0.26 PLAIN:particle=-0.12 PLAIN:passive=-0.2 PLAIN:preposition=-0.05 PLAIN:pronoun=0.87
PLAIN:pronounLeft=-0.11 PLAIN:relative=-0.38 PLAIN:reportive=1.02 PLAIN:so=-0.51 PLAIN:sondern=-0.24
PLAIN:subordinator=0.1 PLAIN:verb=0.59 PLAIN:verbFirst=-0.17 PLAIN:wenn=-0.49 PLAIN:wie=0.31 PLAIN:wo=-0.25
PLAIN:wobei=-0.31 REPORTIVE=-0.05 REPORTIVE:CALL=0.27 REPORTIVE:FINITE=0.73 REPORTIVE:MEAN=-0.4
REPORTIVE:NAMERight=-0.13 REPORTIVE:NONE=0.13 REPORTIVE:NOUNRight=-0.12 REPORTIVE:PARTICIPLE=-0.24
REPORTIVE:PRONOUNRight=0.28 REPORTIVE:READ=0.22 REPORTIVE:REPORT=-0.1 REPORTIVE:SAY=-0.19
REPORTIVE:article=0.15 REPORTIVE:capital=0.23 REPORTIVE:cueThen,=0.24 REPORTIVE:da=-0.23
REPORTIVE:determiner=0.32 REPORTIVE:endsFinite=-0.52 REPORTIVE:hops0=0.7 REPORTIVE:hops1=-0.17
REPORTIVE:hops2=-0.57 REPORTIVE:insertedCue=-0.17 REPORTIVE:lower=-0.3 REPORTIVE:mark=-0.14
REPORTIVE:markLeft=-0.18 REPORTIVE:maybeRelative=0.49 REPORTIVE:nounLeft=-0.37 REPORTIVE:obliqueRight=0.29
REPORTIVE:otherLeft=0.31 REPORTIVE:particle=-0.33 REPORTIVE:passive=0.47 REPORTIVE:preposition=0.5
REPORTIVE:pronoun=0.11 REPORTIVE:relative=0.43 REPORTIVE:reportive=-0.05 REPORTIVE:saying=0.13
REPORTIVE:sayingSource=0.13 REPORTIVE:subordinator=0.06 REPORTIVE:verb=-1.01 SOURCE=0.4 SOURCE:FINITE=0.09
SOURCE:NONE=0.23 SOURCE:SAY=0.16 SOURCE:cueThen,=0.66 SOURCE:danach=-0.94 SOURCE:endsFinite=-0.14
SOURCE:fullSource=1.14 SOURCE:hops0=0.4 SOURCE:laut=0.62 SOURCE:lower=0.7 SOURCE:mark=-0.15
SOURCE:markLeft=-0.15 SOURCE:nach=0.88 SOURCE:nounLeft=0.15 SOURCE:otherLeft=0.11 SOURCE:relative=-0.5
SOURCE:reportive=-0.13 SOURCE:sayingSource=0.36 SOURCE:sourceThenFinite=0.25 SOURCE:verb=0.49
SOURCE:zufolge=-0.2 SOURCE_WITHIN=0.26 SOURCE_WITHIN:NONE=0.26 SOURCE_WITHIN:article=0.24
SOURCE_WITHIN:capital=-0.12 SOURCE_WITHIN:determiner=0.3 SOURCE_WITHIN:endsFinite=-0.43
SOURCE_WITHIN:fromStart=0.26 SOURCE_WITHIN:fullSource=0.26 SOURCE_WITHIN:gemäß=-0.12
SOURCE_WITHIN:hops0=0.26 SOURCE_WITHIN:laut=0.31 SOURCE_WITHIN:nach=0.12 SOURCE_WITHIN:preposition=0.21
SOURCE_WITHIN:pronoun=-0.14 SOURCE_WITHIN:reportive=-0.33 SOURCE_WITHIN:saying=-0.69
SOURCE_WITHIN:zufolge=0.65 THAT=-0.18 THAT:DEMAND=-0.21 THAT:FINITE=0.21 THAT:MEAN=-0.06 THAT:NAMERight=0.2
THAT:NOUNRight=0.37 THAT:PARTICIPLE=-0.15 THAT:PRONOUNRight=0.44 THAT:READ=-0.12 THAT:REPORT=0.08
THAT:SAY=0.17 THAT:cueThen,=0.35 THAT:dass=0.38 THAT:endsFinite=0.48 THAT:finite=-0.23 THAT:hops0=0.8
THAT:hops1=-0.41 THAT:hops2=-0.56 THAT:insertedCue=0.21 THAT:markLeft=0.17 THAT:nounLeft=-0.13 THAT:ob=-0.56
THAT:obliqueRight=-0.14 THAT:otherLeft=-0.7 THAT:particle=0.95 THAT:pronounLeft=-0.39 THAT:reportive=-0.26
TO:CALL=-0.35 TO:DEMAND=0.41 TO:FINITE=0.37 TO:MEAN=-0.27 TO:NAMERight=-0.23 TO:NONE=-0.1 TO:NOUNRight=0.17
TO:PARTICIPLE=-0.29 TO:PRONOUNRight=0.13 TO:REPORT=-0.16 TO:SAY=0.37 TO:article=0.45 TO:capital=0.64
TO:cueThen,=0.06 TO:determiner=0.2 TO:endsFinite=0.37 TO:finite=0.05 TO:hops0=0.57 TO:hops1=-0.18
TO:hops2=-0.38 TO:insertedCue=-0.36 TO:lower=0.65 TO:markLeft=-0.06 TO:maybeRelative=-0.49 TO:nounLeft=0.26
TO:number=0.44 TO:obliqueRight=-0.08 TO:otherLeft=-0.36 TO:particle=0.42 TO:passive=0.13 TO:preposition=0.4
TO:pronounLeft=0.3 TO:relative=-0.33 TO:reportive=-0.71 TO:saying=-0.1 TO:sayingSource=-0.1 TO:um=-0.88
TO:weil=-0.49 anybody=-0.2 before:=0.15 bias=-0.66 conditional=-0.35 holdsSpeech=-0.28 insertedCue=-0.36
length0=-1.46 length1=-0.59 length2=0.05 length3=0.65 length4=0.74 length5=-0.05 modalCue=-0.62
negatedCue=-0.82 noun-angab=-0.07 noun-ansic=0.2 noun-augen=0.09 noun-aussa=0.22 noun-bbc=0.08
noun-danac=-0.94 noun-hinwe=-0.08 noun-medie=0.28 noun-meinu=-0.18 noun-mensc=0.15 noun-nach=-0.88
noun-poliz=0.07 noun-press=0.13 noun-so=0.59 noun-staat=0.25 noun-zufol=0.45 noun-“=0.19 passive=0.57
relativeCue=0.36 reportive=0.98 verb-angab=-0.08 verb-angeg=0.37 verb-angek=0.76 verb-argum=0.12
verb-aufge=-0.06 verb-ausfü=-0.41 verb-ausge=0.59 verb-befan=0.62 verb-befin=-0.75 verb-befür=0.43
verb-begrü=0.19 verb-behau=-0.13 verb-bekan=0.14 verb-bemer=-0.67 verb-beric=1.03 verb-besch=0.56
verb-bestr=0.1 verb-bestä=0.22 verb-beton=0.15 verb-bezei=0.22 verb-bezwe=-0.05 verb-dacht=-0.53
verb-denke=-0.4 verb-dokum=-0.28 verb-droht=0.05 verb-dräng=0.28 verb-entge=0.4 verb-entsc=0.14
verb-ergab=0.56 verb-erklä=0.95 verb-erwar=0.11 verb-erwäh=-0.09 verb-erzäh=-0.22 verb-fand=-0.4
verb-fande=-0.06 verb-feier=-0.17 verb-festg=0.42 verb-fests=0.41 verb-finde=-0.67 verb-forde=0.35
verb-formu=-0.18 verb-führt=0.67 verb-gab=0.08 verb-gebet=0.44 verb-gefor=0.49 verb-gefun=0.21
verb-gehal=-0.12 verb-gehe=-0.47 verb-gehen=0.07 verb-gemel=-0.12 verb-genan=-0.52 verb-gepla=-0.78
verb-gerat=-0.6 verb-gesch=-0.61 verb-geseh=-0.26 verb-gespr=-0.11 verb-gewar=-0.42 verb-geäuß=0.07
verb-ging=-0.05 verb-glaub=-0.59 verb-halte=-0.43 verb-heißt=0.4 verb-herau=-0.18 verb-hervo=0.18
verb-hielt=0.06 verb-hieß=-0.3 verb-hinge=0.3 verb-hofft=0.31 verb-hält=-0.23 verb-hören=0.39
verb-infor=-0.29 verb-komme=0.52 verb-kündi=0.4 verb-laute=-0.32 verb-meine=-0.13 verb-meint=0.75
verb-melde=0.43 verb-mitge=-0.05 verb-mitte=1.35 verb-nennt=-0.08 verb-plant=-0.13 verb-plädi=-0.29
verb-prote=0.07 verb-rief=0.17 verb-ruft=-0.08 verb-räumt=-0.31 verb-sagen=-0.56 verb-sagt=-0.05
verb-sagte=0.5 verb-sah=-0.38 verb-schil=-0.12 verb-schlu=0.43 verb-schre=-0.18 verb-schri=-0.19
verb-schät=0.31 verb-sehen=0.11 verb-sieht=-0.33 verb-sprac=-0.15 verb-sprec=-0.53 verb-spric=-0.1
verb-stell=-0.08 verb-teilt=0.97 verb-urtei=-0.17 verb-verkü=0.1 verb-vermu=0.24 verb-verpf=-0.82
verb-verur=-0.42 verb-verwe=0.05 verb-verwi=0.07 verb-vorge=-0.17 verb-warnt=-0.14 verb-weist=-0.42
verb-weiß=-0.55 verb-wies=-0.23 verb-wirft=-0.06 verb-wisse=-0.52 verb-wurde=-0.4 verb-würdi=-0.32
verb-zitie=0.97 verb-zuges=0.26 verb-äußer=0.17
`);
