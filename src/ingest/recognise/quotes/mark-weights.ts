/** Written by `tests/bench/train-quotes.ts`: whether marks hold speech. */
import { weightsOf } from './weigh.ts';

export const markWeights = weightsOf(`
adjectiveNoun=0.07 adjectiveNoun:cued=-0.05 adjectiveNoun:uncued=0.12 after-(=-0.35 after-,=-0.2
after-,cue=0.55 after-,so=0.23 after-capital=-0.55 after-cue=-0.17 after-end=0.45 after-finite=-0.06
after-hyphen=-0.08 after-lower=-0.21 after-preposition=-0.05 after-punctuation=-0.43 after-stop=0.75
after-und=0.13 alone:false:false=0.06 alone:stop=0.09 before-(=-0.09 before-(:capital=-0.08 before-,=-0.16
before-,:capital=-0.19 before-:=0.18 before-::capital=0.18 before-adjective:capital=-0.18
before-adjective:lower=0.14 before-als=0.46 before-als:capital=0.18 before-als:lower=0.28
before-articleCapital=0.05 before-articleCapital:capital=0.05 before-articleLower=0.11
before-articleLower:lower=0.12 before-auf=-0.08 before-auf:lower=-0.2 before-cue=0.06
before-determiner=-0.05 before-determiner:capital=-0.09 before-lower=-0.43 before-lower:capital=-0.25
before-lower:lower=-0.17 before-mit=0.12 before-mit:lower=0.1 before-named=-0.08 before-noun=-0.13
before-noun:capital=-0.38 before-noun:lower=0.25 before-preposition:capital=0.15
before-preposition:lower=-0.18 before-pronoun=0.25 before-pronoun:lower=0.07 before-reportive=0.14
before-reportive:lower=0.14 before-saying=0.09 before-saying:capital=0.12 before-start=0.27
before-start:capital=0.27 before-subordinator=0.09 before-subordinator:capital=0.05 before-titled=-0.64
before-titled:capital=-0.45 before-titled:lower=-0.19 before-und:capital=-0.15 before-und:lower=0.2
before-von=-0.09 before-von:capital=-0.14 bias=0.05 bound-CALL=0.34 bound-CALL:before-als=0.55
bound-CALL:before-articleCapital=0.12 bound-CALL:before-lower=-0.23 bound-CALL:before-noun=0.06
bound-CALL:long=0.09 bound-CALL:short=0.25 bound-MEAN=0.07 bound-MEAN:before-adjective=0.06
bound-MEAN:before-als=0.14 bound-MEAN:before-determiner=-0.09 bound-MEAN:long=0.08 bound-READ=-0.16
bound-READ:before-noun=0.05 bound-READ:long=-0.07 bound-READ:short=-0.09 bound-REPORT=-0.25
bound-REPORT:before-titled=-0.05 bound-REPORT:long=-0.11 bound-REPORT:short=-0.14 bound-SAY=0.17
bound-SAY:before-adjective=0.11 bound-SAY:before-als=0.15 bound-SAY:before-cue=0.11
bound-SAY:before-noun=-0.22 bound-SAY:before-preposition=-0.05 bound-SAY:before-titled=-0.16
bound-SAY:short=0.2 bound-none=-0.13 bound-none:before-,=-0.16 bound-none:before-:=0.2
bound-none:before-adjective=-0.16 bound-none:before-als=-0.33 bound-none:before-lower=0.13
bound-none:before-mit=0.07 bound-none:before-pronoun=0.23 bound-none:before-reportive=0.14
bound-none:before-start=0.31 bound-none:before-subordinator=0.05 bound-none:before-titled=-0.39
bound-none:before-und=0.06 bound-none:before-von=-0.16 bound-none:long=0.19 bound-none:short=-0.32
capital:long=-0.05 capital:short=-0.48 crowd0=0.27 crowd1=0.07 crowd2=0.28 crowd3=-0.56 cueAfter=0.55
cueBefore=0.3 cues-none:long=0.05 cues-none:short=-0.48 cues-some:long=0.49 finite=0.71 finite:long=0.51
finite:short=0.2 first-adjective=0.35 first-capital=-0.58 first-first=0.19 first-lower=-0.13
first-preposition=0.23 first-pronoun=-0.21 first-subordinator=0.07 firstPerson=0.43
functionWords:capital=0.23 functionWords:lower=0.52 last-capital=-0.14 last-finite=0.26 last-lower=0.2
last-number=-0.26 left-CALL0=0.16 left-CALL1=0.38 left-CALL2=0.05 left-CALL3=-0.13 left-DEMAND0=0.16
left-MEAN0=0.13 left-MEAN1=-0.31 left-MEAN2=-0.21 left-MEAN3=-0.09 left-READ1=-0.12 left-REPORT1=-0.09
left-REPORT2=-0.15 left-REPORT3=0.06 left-SAY0=0.12 left-SAY1=0.56 left-SAY2=0.38 left-SAY3=-0.34
left-none=-0.47 length1=-0.15 length2=-0.09 length3=-0.27 length4=0.09 length5=0.32 length6=0.13
lower:long=0.33 lower:short=0.26 nameAfterArticle=-0.13 nameAfterArticle:long=-0.12 namedOutside=-0.39
nested=-0.27 number=-0.37 opensTitled=-0.42 punctuationInside=0.35 repeated=-0.67 reported-0=-0.52
reported-2=0.32 reported-3=0.24 reported-false:allCapital:capital=-0.52 reported-false:allCapital:lower=-0.1
reported-false:mixed:lower=0.29 reported-false:noCapital:lower=-0.19 reported-true:allCapital:capital=-0.06
reported-true:mixed:capital=0.05 reported-true:mixed:lower=0.49 reported-true:noCapital:lower=0.09
reportiveInside=0.14 reportiveOutside=0.45 reportiveOutside:capital=-0.36 reportiveOutside:lower=0.81
right-CALL0=-0.11 right-DEMAND2=-0.27 right-MEAN0=-0.25 right-READ0=0.14 right-READ1=0.15
right-REPORT0=-0.18 right-REPORT1=-0.06 right-SAY0=0.49 right-SAY1=0.17 right-SAY2=0.07 right-SAY3=-0.05
right-none=0.19 sayingOutside=0.2 shape-allCapital:long=-0.19 shape-allCapital:short=-0.5
shape-mixed:long=0.44 shape-mixed:short=0.39 shape-noCapital:short=-0.12 sourceOutside=-0.24 stop-open=-0.36
stop-stop=0.47
`);
