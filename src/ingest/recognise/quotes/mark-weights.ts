/** Written by `tests/bench/train-quotes.ts`: whether marks hold speech. */
import { weightsOf } from './weigh.ts';

export const markWeights = weightsOf(`
adjectiveNoun=-0.07 adjectiveNoun:cued=-0.18 adjectiveNoun:uncued=0.11 after-(=-0.49 after-,=-0.25
after-,cue=0.94 after-,so=0.42 after-capital=-1.01 after-cue=0.3 after-end=0.35 after-finite=-0.19
after-hyphen=-0.14 after-lower=-0.34 after-preposition=-0.08 after-punctuation=-0.64 after-stop=0.86
after-und=0.26 alone:false:false=-0.38 alone:true:false=0.09 before-(=-0.14 before-(:capital=-0.16
before-,=-0.27 before-,:capital=-0.27 before-:=0.28 before-::capital=0.28 before-adjective:capital=-0.27
before-adjective:lower=0.29 before-als=0.67 before-als:capital=0.26 before-als:lower=0.41
before-articleCapital=0.07 before-articleCapital:capital=0.07 before-articleLower=0.11
before-articleLower:lower=0.13 before-auf=-0.11 before-auf:lower=-0.36 before-cue=0.15
before-cue:capital=0.11 before-determiner=-0.06 before-determiner:capital=-0.18 before-determiner:lower=0.12
before-für=0.06 before-lower=-0.47 before-lower:capital=-0.42 before-lower:lower=-0.05 before-mit=0.25
before-mit:capital=0.06 before-mit:lower=0.19 before-named=-0.15 before-noun=-0.21 before-noun:capital=-0.42
before-noun:lower=0.21 before-preposition=-0.06 before-preposition:capital=0.27
before-preposition:lower=-0.33 before-pronoun=0.45 before-pronoun:lower=0.12 before-reportive=0.22
before-reportive:lower=0.22 before-saying=-0.41 before-saying:capital=-0.05 before-saying:lower=-0.36
before-start=0.32 before-start:capital=0.32 before-subordinator=0.17 before-subordinator:capital=0.14
before-titled=-0.67 before-titled:capital=-0.56 before-und=0.05 before-und:capital=-0.26
before-und:lower=0.31 before-von=-0.24 before-von:capital=-0.26 capital:long=-0.06 capital:short=-0.56
crowd0=0.34 crowd1=0.19 crowd2=0.37 crowd3=-0.88 cueAfter=0.69 cueBefore=0.41 cues-none:short=-0.42
cues-some:long=0.53 cues-some:short=-0.07 finite=0.81 finite:long=0.52 finite:short=0.29
first-Preposition=0.16 first-adjective=0.32 first-capital=-0.58 first-determiner=0.08 first-finite=0.06
first-first=0.1 first-lower=-0.29 first-preposition=0.35 first-pronoun=-0.31 first-subordinator=0.11
firstPerson=0.53 functionWords:capital=0.23 functionWords:lower=0.64 last-capital=-0.18 last-finite=0.43
last-lower=0.13 last-number=-0.36 left-CALL0=0.47 left-CALL1=0.79 left-CALL2=0.16 left-CALL3=-0.33
left-DEMAND0=0.28 left-MEAN0=0.25 left-MEAN1=-0.38 left-MEAN2=-0.34 left-MEAN3=-0.1 left-READ0=-0.29
left-READ1=-0.14 left-REPORT0=-0.08 left-REPORT1=-0.26 left-REPORT2=-0.2 left-SAY0=0.36 left-SAY1=0.62
left-SAY2=0.43 left-SAY3=-0.63 left-none=-0.7 length0=0.07 length1=-0.24 length2=-0.07 length3=-0.25
length4=0.17 length5=0.46 length6=-0.12 lower:long=0.32 lower:short=0.31 namedOutside=-0.59 nested=-0.46
number=-0.66 punctuationInside=0.49 repeated=-0.9 reported-0=-0.5 reported-1=0.19 reported-2=-0.12
reported-3=0.45 reported-false:allCapital:capital=-0.52 reported-false:allCapital:lower=-0.13
reported-false:mixed:lower=0.42 reported-false:noCapital:lower=-0.06 reported-true:allCapital:capital=-0.12
reported-true:mixed:lower=0.49 reported-true:noCapital:lower=-0.08 reportiveInside=0.25
reportiveOutside=0.51 reportiveOutside:capital=-0.48 reportiveOutside:lower=0.99 right-DEMAND1=0.06
right-DEMAND2=-0.54 right-MEAN0=-0.3 right-READ0=0.06 right-REPORT0=-0.27 right-REPORT1=-0.12
right-SAY0=0.55 right-SAY1=0.21 right-SAY2=0.29 right-SAY3=-0.1 right-none=0.17 sayingOutside=0.34
shape-allCapital:long=-0.3 shape-allCapital:short=-0.48 shape-mixed:long=0.49 shape-mixed:short=0.44
shape-noCapital:long=0.07 shape-noCapital:short=-0.2 sourceOutside=-0.27 stop-open=-0.42 stop-stop=0.55
`);
