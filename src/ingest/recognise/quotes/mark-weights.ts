/** Written by `tests/bench/train-quotes.ts`: whether marks hold speech. */
import { weightsOf } from './weigh.ts';

export const markWeights = weightsOf(`
adjectiveNoun:cued=-0.05 adjectiveNoun:uncued=0.08 after-(=-0.35 after-,=-0.21 after-,cue=0.56
after-,so=0.22 after-capital=-0.55 after-cue=-0.18 after-end=0.45 after-finite=-0.05 after-hyphen=-0.12
after-lower=-0.21 after-punctuation=-0.41 after-stop=0.76 after-und=0.15 alone:false:false=0.06
alone:stop=0.09 before-(=-0.1 before-(:capital=-0.07 before-,=-0.16 before-,:capital=-0.18 before-:=0.18
before-::capital=0.18 before-adjective=-0.06 before-adjective:capital=-0.19 before-adjective:lower=0.13
before-als=0.46 before-als:capital=0.2 before-als:lower=0.26 before-articleLower=0.11
before-articleLower:lower=0.12 before-auf=-0.08 before-auf:lower=-0.2 before-cue=0.06
before-determiner=-0.06 before-determiner:capital=-0.08 before-lower=-0.41 before-lower:capital=-0.23
before-lower:lower=-0.18 before-mit=0.11 before-mit:lower=0.09 before-named=-0.08 before-noun=-0.12
before-noun:capital=-0.34 before-noun:lower=0.22 before-preposition:capital=0.18
before-preposition:lower=-0.19 before-pronoun=0.25 before-pronoun:lower=0.07 before-reportive=0.14
before-reportive:lower=0.14 before-saying=0.09 before-saying:capital=0.13 before-start=0.25
before-start:capital=0.24 before-subordinator=0.1 before-subordinator:capital=0.06 before-titled=-0.61
before-titled:capital=-0.42 before-titled:lower=-0.19 before-und=0.06 before-und:capital=-0.13
before-und:lower=0.19 before-von=-0.09 before-von:capital=-0.13 bias=0.07 bound-CALL=0.36
bound-CALL:before-als=0.55 bound-CALL:before-articleCapital=0.1 bound-CALL:before-lower=-0.23
bound-CALL:before-noun=0.07 bound-CALL:long=0.09 bound-CALL:short=0.26 bound-MEAN=0.05
bound-MEAN:before-adjective=0.07 bound-MEAN:before-als=0.15 bound-MEAN:before-determiner=-0.13
bound-MEAN:long=0.05 bound-READ=-0.16 bound-READ:before-noun=0.06 bound-READ:long=-0.07
bound-READ:short=-0.09 bound-REPORT=-0.24 bound-REPORT:long=-0.11 bound-REPORT:short=-0.14 bound-SAY=0.18
bound-SAY:before-adjective=0.11 bound-SAY:before-als=0.12 bound-SAY:before-cue=0.09
bound-SAY:before-determiner=0.05 bound-SAY:before-noun=-0.22 bound-SAY:before-preposition=-0.05
bound-SAY:before-titled=-0.15 bound-SAY:short=0.18 bound-none=-0.15 bound-none:before-,=-0.16
bound-none:before-:=0.21 bound-none:before-adjective=-0.2 bound-none:before-als=-0.31
bound-none:before-lower=0.12 bound-none:before-mit=0.07 bound-none:before-pronoun=0.23
bound-none:before-reportive=0.14 bound-none:before-start=0.28 bound-none:before-subordinator=0.06
bound-none:before-titled=-0.38 bound-none:before-und=0.06 bound-none:before-von=-0.16 bound-none:long=0.18
bound-none:short=-0.33 capital:short=-0.35 crowd0=0.27 crowd1=0.06 crowd2=0.27 crowd3=-0.53 cueAfter=0.6
cueBefore=0.22 cues-none:short=-0.4 cues-some:long=0.46 finite=0.55 finite:capital:long=0.46
finite:capital:short=0.2 finite:long=0.38 finite:lower:long=-0.08 finite:short=0.17 first-Determiner=0.06
first-Preposition=0.05 first-Subordinator=-0.06 first-adjective=0.3 first-capital=-0.43 first-finite=0.05
first-first=0.21 first-lower=-0.19 first-preposition=0.2 first-pronoun=-0.19 first-subordinator=0.07
firstPerson=0.37 functionWords:capital=0.23 functionWords:lower=0.43 last-capital=-0.1 last-finite=0.24
last-lower=0.18 last-number=-0.25 left-CALL0=0.14 left-CALL1=0.4 left-CALL2=0.05 left-CALL3=-0.13
left-DEMAND0=0.16 left-MEAN0=0.13 left-MEAN1=-0.3 left-MEAN2=-0.19 left-MEAN3=-0.09 left-READ1=-0.1
left-REPORT1=-0.09 left-REPORT2=-0.16 left-REPORT3=0.07 left-SAY0=0.14 left-SAY1=0.58 left-SAY2=0.29
left-SAY3=-0.34 left-none=-0.46 length1=-0.13 length2=-0.08 length3=-0.2 length4=0.07 length5=0.3
length6=0.08 lower:long=0.25 lower:short=0.17 nameAfterArticle=-0.1 nameAfterArticle:long=-0.08
namedOutside=-0.39 nested=-0.27 nominal:capital:long=-0.37 nominal:capital:short=-0.65
nominal:lower:long=0.44 nominal:lower:short=0.09 number=-0.37 opensTitled=-0.42 punctuationInside=0.33
repeated=-0.66 reported-0=-0.53 reported-1=0.09 reported-2=0.25 reported-3=0.26
reported-false:allCapital:capital=-0.48 reported-false:allCapital:lower=-0.12
reported-false:mixed:capital=0.11 reported-false:mixed:lower=0.23 reported-false:noCapital:lower=-0.17
reported-true:mixed:lower=0.46 reportiveInside=0.13 reportiveOutside=0.44 reportiveOutside:capital=-0.33
reportiveOutside:lower=0.78 right-CALL0=-0.11 right-DEMAND2=-0.27 right-MEAN0=-0.24 right-MEAN1=-0.06
right-READ0=0.14 right-READ1=0.15 right-REPORT0=-0.17 right-REPORT1=-0.06 right-SAY0=0.48 right-SAY1=0.2
right-SAY2=0.07 right-SAY3=-0.05 right-none=0.21 sayingOutside=0.21 shape-allCapital:long=-0.18
shape-allCapital:short=-0.44 shape-mixed:long=0.41 shape-mixed:short=0.41 shape-noCapital:short=-0.16
sourceOutside=-0.25 stop-open=-0.29 stop-stop=0.48
`);
