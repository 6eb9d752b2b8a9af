/** Written by `tests/bench/train-quotes.ts`: whether a clause is reported speech. */
import { weightsOf } from './weigh.ts';

export const clauseWeights = weightsOf(`
FRONTED=-0.34 FRONTED:CALL=-0.35 FRONTED:DEMAND=-0.5 FRONTED:MEAN=-0.56 FRONTED:NAMERight=0.46
FRONTED:NONE=0.32 FRONTED:NOUNRight=0.11 FRONTED:PARTICIPLE=-0.69 FRONTED:PRONOUNRight=0.1 FRONTED:READ=0.45
FRONTED:REPORT=0.27 FRONTED:article=0.21 FRONTED:capital=-0.16 FRONTED:cueThen,=-0.65 FRONTED:cueThen:=-0.27
FRONTED:da=-0.27 FRONTED:determiner=0.78 FRONTED:eitherPronoun=0.09 FRONTED:endsFinite=-0.56
FRONTED:finite=0.56 FRONTED:fromStart=-0.31 FRONTED:hops0=-0.52 FRONTED:hops1=0.18 FRONTED:insertedCue=0.08
FRONTED:mark=-0.58 FRONTED:markLeft=-1.21 FRONTED:nachdem=-0.05 FRONTED:nounLeft=0.33
FRONTED:obliqueRight=-0.42 FRONTED:otherLeft=0.18 FRONTED:particle=0.75 FRONTED:passive=0.12
FRONTED:preposition=-0.14 FRONTED:pronoun=0.35 FRONTED:relative=0.12 FRONTED:reportive=1.41 FRONTED:so=0.55
FRONTED:subordinator=-0.34 FRONTED:wie=-0.21 FRONTED:während=0.11 PLAIN=-0.75 PLAIN:CALL=-1.1
PLAIN:DEMAND=0.28 PLAIN:FINITE=-0.2 PLAIN:INFINITIVE=-0.38 PLAIN:MEAN=-0.47 PLAIN:NAMERight=-0.11
PLAIN:NOUNRight=-0.09 PLAIN:PARTICIPLE=-0.17 PLAIN:PRONOUNRight=-0.2 PLAIN:READ=0.4 PLAIN:REPORT=-0.1
PLAIN:SAY=0.24 PLAIN:aber=-0.22 PLAIN:als=0.25 PLAIN:article=0.29 PLAIN:capital=-0.18 PLAIN:cueThen,=0.55
PLAIN:cueThen:=-0.32 PLAIN:da=0.45 PLAIN:denn=-0.1 PLAIN:determiner=0.28 PLAIN:endsFinite=0.25
PLAIN:hops0=-0.18 PLAIN:hops2=-0.54 PLAIN:insertedCue=-0.06 PLAIN:lower=-0.2 PLAIN:mark=-0.44
PLAIN:markLeft=0.19 PLAIN:nachdem=-0.18 PLAIN:nounLeft=0.09 PLAIN:number=-0.29 PLAIN:obliqueRight=-0.12
PLAIN:otherLeft=-0.26 PLAIN:particle=-0.08 PLAIN:passive=-0.2 PLAIN:preposition=-0.08 PLAIN:pronoun=0.91
PLAIN:pronounLeft=-0.09 PLAIN:relative=-0.37 PLAIN:reportive=0.88 PLAIN:so=-0.5 PLAIN:sondern=-0.22
PLAIN:subordinator=0.14 PLAIN:und=0.08 PLAIN:verb=0.63 PLAIN:verbFirst=-0.16 PLAIN:weil=-0.13
PLAIN:wenn=-0.46 PLAIN:wie=0.3 PLAIN:wo=-0.24 PLAIN:wobei=-0.31 PLAIN:während=-0.18 REPORTIVE:CALL=0.29
REPORTIVE:DEMAND=0.09 REPORTIVE:FINITE=0.73 REPORTIVE:MEAN=-0.4 REPORTIVE:NAMERight=-0.21
REPORTIVE:NONE=0.13 REPORTIVE:NOUNRight=-0.09 REPORTIVE:PARTICIPLE=-0.26 REPORTIVE:PRONOUNRight=0.28
REPORTIVE:READ=0.22 REPORTIVE:REPORT=-0.1 REPORTIVE:SAY=-0.26 REPORTIVE:article=0.17 REPORTIVE:capital=0.25
REPORTIVE:cueThen,=0.23 REPORTIVE:da=-0.22 REPORTIVE:determiner=0.33 REPORTIVE:endsFinite=-0.52
REPORTIVE:hops0=0.71 REPORTIVE:hops1=-0.14 REPORTIVE:hops2=-0.6 REPORTIVE:insertedCue=-0.15
REPORTIVE:lower=-0.27 REPORTIVE:mark=-0.14 REPORTIVE:markLeft=-0.12 REPORTIVE:maybeRelative=0.49
REPORTIVE:nounLeft=-0.34 REPORTIVE:obliqueRight=0.3 REPORTIVE:otherLeft=0.25 REPORTIVE:particle=-0.31
REPORTIVE:passive=0.55 REPORTIVE:preposition=0.51 REPORTIVE:pronoun=0.14 REPORTIVE:relative=0.44
REPORTIVE:saying=0.13 REPORTIVE:sayingSource=0.13 REPORTIVE:subordinator=0.07 REPORTIVE:verb=-1.04
SOURCE=0.42 SOURCE:FINITE=0.1 SOURCE:NONE=0.25 SOURCE:SAY=0.15 SOURCE:cueThen,=0.65 SOURCE:danach=-0.93
SOURCE:endsFinite=-0.13 SOURCE:fullSource=1.13 SOURCE:hops0=0.42 SOURCE:laut=0.62 SOURCE:lower=0.7
SOURCE:mark=-0.15 SOURCE:markLeft=-0.15 SOURCE:nach=0.87 SOURCE:nounLeft=0.15 SOURCE:otherLeft=0.11
SOURCE:relative=-0.49 SOURCE:reportive=-0.13 SOURCE:sayingSource=0.35 SOURCE:sourceThenFinite=0.25
SOURCE:verb=0.49 SOURCE:zufolge=-0.19 SOURCE_WITHIN=0.1 SOURCE_WITHIN:FINITE=0.12 SOURCE_WITHIN:NONE=0.38
SOURCE_WITHIN:PARTICIPLE=-0.4 SOURCE_WITHIN:SAY=0.16 SOURCE_WITHIN:article=0.21 SOURCE_WITHIN:capital=-0.22
SOURCE_WITHIN:cueInside=-0.27 SOURCE_WITHIN:determiner=0.29 SOURCE_WITHIN:endsFinite=-0.36
SOURCE_WITHIN:finite=-0.05 SOURCE_WITHIN:fromStart=0.32 SOURCE_WITHIN:fullSource=0.3
SOURCE_WITHIN:gemäß=-0.13 SOURCE_WITHIN:hops0=0.31 SOURCE_WITHIN:hops1=-0.2 SOURCE_WITHIN:laut=0.32
SOURCE_WITHIN:mark=-0.41 SOURCE_WITHIN:markLeft=-0.11 SOURCE_WITHIN:nach=0.12 SOURCE_WITHIN:otherLeft=0.18
SOURCE_WITHIN:preposition=0.27 SOURCE_WITHIN:pronoun=-0.12 SOURCE_WITHIN:reportive=-0.24
SOURCE_WITHIN:saying=-0.65 SOURCE_WITHIN:so=0.18 SOURCE_WITHIN:wie=0.16 SOURCE_WITHIN:zufolge=0.64
THAT=-0.15 THAT:DEMAND=-0.18 THAT:FINITE=0.22 THAT:NAMERight=0.2 THAT:NOUNRight=0.38 THAT:PARTICIPLE=-0.15
THAT:PRONOUNRight=0.44 THAT:READ=-0.13 THAT:REPORT=0.07 THAT:SAY=0.13 THAT:cueThen,=0.33 THAT:dass=0.39
THAT:endsFinite=0.46 THAT:finite=-0.15 THAT:hops0=0.82 THAT:hops1=-0.41 THAT:hops2=-0.57
THAT:insertedCue=0.23 THAT:markLeft=0.22 THAT:nounLeft=-0.09 THAT:ob=-0.55 THAT:obliqueRight=-0.14
THAT:otherLeft=-0.78 THAT:particle=0.91 THAT:pronounLeft=-0.37 THAT:reportive=-0.22 TO:CALL=-0.32
TO:DEMAND=0.41 TO:FINITE=0.37 TO:MEAN=-0.26 TO:NAMERight=-0.22 TO:NONE=-0.09 TO:NOUNRight=0.19
TO:PARTICIPLE=-0.25 TO:PRONOUNRight=0.13 TO:REPORT=-0.16 TO:SAY=0.35 TO:article=0.46 TO:capital=0.59
TO:determiner=0.2 TO:endsFinite=0.37 TO:finite=0.06 TO:hops0=0.62 TO:hops1=-0.11 TO:hops2=-0.47
TO:insertedCue=-0.36 TO:lower=0.63 TO:markLeft=-0.1 TO:maybeRelative=-0.48 TO:nounLeft=0.28 TO:number=0.44
TO:obliqueRight=-0.06 TO:otherLeft=-0.39 TO:particle=0.44 TO:passive=0.17 TO:preposition=0.39
TO:pronounLeft=0.31 TO:relative=-0.3 TO:reportive=-0.67 TO:saying=-0.09 TO:sayingSource=-0.09 TO:um=-0.87
TO:weil=-0.49 anybody=-0.18 before:=0.18 bias=-0.72 conditional=-0.4 holdsSpeech=-0.29 insertedCue=-0.32
length0=-1.48 length1=-0.59 length3=0.6 length4=0.75 modalCue=-0.63 negatedCue=-0.83 noun-angab=-0.06
noun-ansic=0.19 noun-augen=0.08 noun-aussa=0.22 noun-bbc=0.07 noun-danac=-0.93 noun-hinwe=-0.08
noun-medie=0.28 noun-meinu=-0.18 noun-mensc=0.15 noun-nach=-0.84 noun-poliz=0.08 noun-press=0.13
noun-so=0.68 noun-staat=0.25 noun-zufol=0.45 noun-“=0.18 passive=0.43 relativeCue=0.36 reportive=0.99
verb-abgeg=0.18 verb-angab=-0.07 verb-angeg=0.33 verb-angek=0.76 verb-argum=0.12 verb-aufge=-0.06
verb-ausfü=-0.31 verb-ausge=0.59 verb-beant=-0.21 verb-befan=0.58 verb-befin=-0.74 verb-befür=0.41
verb-begrü=0.2 verb-behau=-0.11 verb-bekan=0.17 verb-bemer=-0.65 verb-bemän=-0.14 verb-beric=1.03
verb-besch=0.59 verb-bestr=0.12 verb-bestä=0.25 verb-beton=0.23 verb-bezei=0.21 verb-bezwe=-0.06
verb-dacht=-0.52 verb-denke=-0.39 verb-dokum=-0.27 verb-droht=0.05 verb-dräng=0.27 verb-einge=-0.05
verb-entge=0.39 verb-entsc=0.12 verb-ergab=0.54 verb-erinn=0.09 verb-erklä=1 verb-ermut=-0.34
verb-erwar=0.12 verb-erwäh=-0.06 verb-erzäh=-0.18 verb-fand=-0.42 verb-fande=-0.07 verb-feier=-0.16
verb-festg=0.08 verb-fests=0.41 verb-finde=-0.66 verb-forde=0.31 verb-formu=-0.14 verb-führt=0.67
verb-gab=0.11 verb-gebet=0.43 verb-gefor=0.48 verb-gefun=0.21 verb-gehal=-0.11 verb-gehe=-0.46
verb-gehen=0.06 verb-gemel=-0.11 verb-genan=-0.68 verb-gepla=-0.88 verb-gerat=-0.61 verb-gesch=-0.57
verb-geseh=-0.22 verb-gespr=-0.07 verb-gewar=-0.41 verb-geäuß=0.08 verb-ging=-0.05 verb-glaub=-0.61
verb-halte=-0.43 verb-heißt=0.39 verb-herau=-0.16 verb-hervo=0.17 verb-hielt=0.05 verb-hieß=-0.31
verb-hinge=0.28 verb-hofft=0.29 verb-hält=-0.24 verb-hören=0.38 verb-infor=-0.32 verb-komme=0.5
verb-korri=-0.52 verb-kündi=0.41 verb-laute=-0.45 verb-meine=-0.11 verb-meint=0.74 verb-melde=0.44
verb-mitge=-0.05 verb-mitte=1.4 verb-nennt=-0.09 verb-plant=-0.13 verb-plädi=-0.29 verb-rief=0.16
verb-ruft=-0.05 verb-räumt=-0.29 verb-sagen=-0.52 verb-sagte=0.56 verb-sah=-0.39 verb-schil=-0.1
verb-schlu=0.42 verb-schlä=0.57 verb-schre=-0.15 verb-schri=-0.11 verb-schät=0.32 verb-sehen=0.08
verb-sieht=-0.32 verb-sprac=-0.12 verb-sprec=-0.52 verb-spric=-0.08 verb-stell=-0.06 verb-teilt=0.97
verb-urtei=-0.16 verb-verkü=0.12 verb-vermu=0.25 verb-verpf=-0.8 verb-versp=0.07 verb-vertr=0.53
verb-verur=-0.37 verb-verwe=0.06 verb-verwi=0.1 verb-vorge=-0.17 verb-warf=-0.18 verb-warnt=-0.11
verb-weist=-0.41 verb-weiß=-0.64 verb-wies=-0.21 verb-wirft=-0.05 verb-wisse=-0.48 verb-wurde=-0.41
verb-würdi=-0.31 verb-zitie=0.97 verb-zuges=0.51 verb-äußer=0.17
`);
