/** Written by `tests/bench/train-quotes.ts`: whether marks hold speech. */
import { weightsOf } from './weigh.ts';

export const markWeights = weightsOf(`
adjectiveNoun=-0.06 adjectiveNoun:cued=-0.08 after-(=-0.49 after-,=-0.25 after-,cue=0.78 after-,so=0.36
after-capital=-0.98 after-cue=-0.06 after-end=0.59 after-finite=-0.08 after-hyphen=-0.13 after-lower=-0.31
after-preposition=-0.06 after-punctuation=-0.57 after-stop=0.91 after-und=0.24 alone:false:false=0.09
alone:stop=0.13 before-(=-0.13 before-(:capital=-0.16 before-,=-0.3 before-,:capital=-0.28 before-:=0.18
before-::capital=0.18 before-adjective:capital=-0.23 before-adjective:lower=0.24 before-als=0.59
before-als:capital=0.22 before-als:lower=0.37 before-articleLower=0.13 before-articleLower:lower=0.15
before-auf=-0.09 before-auf:lower=-0.33 before-cue=0.15 before-cue:capital=0.11 before-determiner=-0.07
before-determiner:capital=-0.19 before-determiner:lower=0.12 before-lower=-0.51 before-lower:capital=-0.4
before-lower:lower=-0.12 before-mit=0.22 before-mit:lower=0.2 before-named=-0.16 before-noun=-0.17
before-noun:capital=-0.42 before-noun:lower=0.25 before-preposition=-0.05 before-preposition:capital=0.25
before-preposition:lower=-0.3 before-pronoun=0.44 before-pronoun:lower=0.11 before-reportive=0.24
before-reportive:lower=0.24 before-saying=0.13 before-saying:capital=0.24 before-start=0.36
before-start:capital=0.36 before-subordinator=0.19 before-subordinator:capital=0.13
before-subordinator:lower=0.06 before-titled=-1.04 before-titled:capital=-0.58 before-und=0.08
before-und:capital=-0.26 before-und:lower=0.34 before-von=-0.21 before-von:capital=-0.26
before-von:lower=0.05 capital:long=-0.07 capital:short=-0.54 crowd0=0.32 crowd1=0.13 crowd2=0.41
crowd3=-0.86 cueAfter=0.62 cueBefore=0.38 cues-none:long=0.12 cues-none:short=-0.55 cues-some:long=0.44
finite=0.87 finite:long=0.61 finite:short=0.25 first-Preposition=0.12 first-adjective=0.33
first-capital=-0.6 first-determiner=0.05 first-finite=0.05 first-first=0.26 first-lower=-0.28
first-preposition=0.36 first-pronoun=-0.41 first-subordinator=0.1 firstPerson=0.58
functionWords:capital=0.27 functionWords:lower=0.63 last-capital=-0.18 last-finite=0.36 last-lower=0.2
last-number=-0.38 left-CALL0=0.48 left-CALL1=0.9 left-CALL2=0.07 left-CALL3=-0.33 left-DEMAND0=0.29
left-DEMAND1=-0.08 left-MEAN0=0.28 left-MEAN1=-0.52 left-MEAN2=-0.32 left-MEAN3=-0.11 left-READ0=-0.31
left-READ1=-0.2 left-REPORT0=-0.09 left-REPORT1=-0.25 left-REPORT2=-0.31 left-REPORT3=0.07 left-SAY0=0.25
left-SAY1=0.76 left-SAY2=0.5 left-SAY3=-0.62 left-none=-0.57 length1=-0.25 length2=-0.06 length3=-0.27
length4=0.13 length5=0.39 lower:long=0.36 lower:short=0.25 namedOutside=-0.54 nested=-0.53 number=-0.55
punctuationInside=0.37 repeated=-0.91 reported-0=-0.5 reported-1=0.15 reported-2=-0.13 reported-3=0.48
reported-false:allCapital:capital=-0.54 reported-false:allCapital:lower=-0.13
reported-false:mixed:lower=0.41 reported-false:noCapital:lower=-0.06 reported-true:allCapital:capital=-0.11
reported-true:mixed:capital=0.06 reported-true:mixed:lower=0.5 reported-true:noCapital:lower=-0.09
reportiveInside=0.19 reportiveOutside=0.45 reportiveOutside:capital=-0.49 reportiveOutside:lower=0.95
right-CALL0=0.13 right-DEMAND1=-0.06 right-DEMAND2=-0.55 right-MEAN0=-0.36 right-READ1=0.26
right-REPORT0=-0.33 right-REPORT1=-0.13 right-SAY0=0.78 right-SAY1=0.3 right-SAY2=0.11 right-SAY3=-0.07
right-none=0.2 sayingOutside=0.3 shape-allCapital:long=-0.3 shape-allCapital:short=-0.49
shape-mixed:long=0.48 shape-mixed:short=0.47 shape-noCapital:long=0.11 shape-noCapital:short=-0.27
sourceOutside=-0.36 stop-open=-0.44 stop-stop=0.57
`);
