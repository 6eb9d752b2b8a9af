/** Written by `tests/bench/train-quotes.ts`: whether marks hold speech. */
import { weightsOf } from './weigh.ts';

export const markWeights = weightsOf(`
adjectiveNoun=-0.08 adjectiveNoun:cued=-0.09 after-(=-0.49 after-,=-0.22 after-,cue=0.87 after-,so=0.42
after-capital=-0.97 after-cue=-0.06 after-end=0.35 after-finite=-0.05 after-hyphen=-0.13 after-lower=-0.3
after-preposition=-0.05 after-punctuation=-0.57 after-stop=0.93 after-und=0.25 alone:false:false=-0.39
alone:true:false=0.08 before-(=-0.13 before-(:capital=-0.16 before-,=-0.29 before-,:capital=-0.28
before-:=0.26 before-::capital=0.26 before-adjective:capital=-0.25 before-adjective:lower=0.24
before-als=0.59 before-als:capital=0.22 before-als:lower=0.37 before-articleLower=0.12
before-articleLower:lower=0.14 before-auf=-0.09 before-auf:lower=-0.33 before-cue=0.15
before-cue:capital=0.11 before-determiner=-0.08 before-determiner:capital=-0.2 before-determiner:lower=0.12
before-lower=-0.52 before-lower:capital=-0.4 before-lower:lower=-0.11 before-mit=0.22 before-mit:lower=0.2
before-named=-0.16 before-noun=-0.17 before-noun:capital=-0.41 before-noun:lower=0.24
before-preposition=-0.05 before-preposition:capital=0.25 before-preposition:lower=-0.29 before-pronoun=0.45
before-pronoun:lower=0.12 before-reportive=0.24 before-reportive:lower=0.24 before-saying=0.13
before-saying:capital=0.24 before-start=0.29 before-start:capital=0.29 before-subordinator=0.19
before-subordinator:capital=0.13 before-subordinator:lower=0.06 before-titled=-1.02
before-titled:capital=-0.59 before-und=0.08 before-und:capital=-0.26 before-und:lower=0.34 before-von=-0.22
before-von:capital=-0.26 capital:long=-0.09 capital:short=-0.53 crowd0=0.31 crowd1=0.14 crowd2=0.41
crowd3=-0.85 cueAfter=0.63 cueBefore=0.4 cues-none:short=-0.54 cues-some:long=0.51 finite=0.81
finite:long=0.52 finite:short=0.29 first-Preposition=0.16 first-adjective=0.34 first-capital=-0.56
first-determiner=0.05 first-finite=0.06 first-first=0.09 first-lower=-0.26 first-preposition=0.34
first-pronoun=-0.33 first-subordinator=0.1 firstPerson=0.53 functionWords:capital=0.25
functionWords:lower=0.62 last-capital=-0.18 last-finite=0.42 last-lower=0.11 last-number=-0.36
left-CALL0=0.48 left-CALL1=0.9 left-CALL2=0.07 left-CALL3=-0.33 left-DEMAND0=0.29 left-DEMAND1=-0.09
left-MEAN0=0.27 left-MEAN1=-0.51 left-MEAN2=-0.32 left-MEAN3=-0.11 left-READ0=-0.3 left-READ1=-0.19
left-REPORT0=-0.08 left-REPORT1=-0.25 left-REPORT2=-0.31 left-REPORT3=0.06 left-SAY0=0.26 left-SAY1=0.76
left-SAY2=0.5 left-SAY3=-0.62 left-none=-0.58 length1=-0.24 length2=-0.06 length3=-0.26 length4=0.19
length5=0.47 length6=-0.12 lower:long=0.37 lower:short=0.26 namedOutside=-0.55 nested=-0.49 number=-0.65
punctuationInside=0.48 repeated=-0.93 reported-0=-0.49 reported-1=0.14 reported-2=-0.12 reported-3=0.47
reported-false:allCapital:capital=-0.55 reported-false:allCapital:lower=-0.12
reported-false:mixed:lower=0.41 reported-false:noCapital:lower=-0.06 reported-true:allCapital:capital=-0.12
reported-true:mixed:capital=0.06 reported-true:mixed:lower=0.5 reported-true:noCapital:lower=-0.09
reportiveInside=0.24 reportiveOutside=0.46 reportiveOutside:capital=-0.48 reportiveOutside:lower=0.95
right-CALL0=0.13 right-DEMAND1=-0.07 right-DEMAND2=-0.55 right-MEAN0=-0.36 right-READ0=0.05 right-READ1=0.26
right-REPORT0=-0.33 right-REPORT1=-0.13 right-SAY0=0.8 right-SAY1=0.3 right-SAY2=0.11 right-SAY3=-0.07
right-none=0.18 sayingOutside=0.31 shape-allCapital:long=-0.29 shape-allCapital:short=-0.51
shape-mixed:long=0.48 shape-mixed:short=0.48 shape-noCapital:long=0.09 shape-noCapital:short=-0.23
sourceOutside=-0.35 stop-open=-0.47 stop-stop=0.59
`);
