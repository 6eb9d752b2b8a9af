/** Written by `tests/bench/train-quotes.ts`: whether marks hold speech. */
import { weightsOf } from './weigh.ts';

export const markWeights = weightsOf(`
adjectiveNoun=-0.07 adjectiveNoun:cued=-0.12 adjectiveNoun:uncued=0.05 after-(=-0.48 after-,=-0.06
after-,cue=0.9 after-,so=0.52 after-,subjectCue=-0.06 after-capital=-0.99 after-end=0.33 after-finite=-0.21
after-hyphen=-0.16 after-lower=-0.22 after-preposition=-0.06 after-punctuation=-0.72 after-stop=0.94
after-und=0.3 alone:false:false=-0.42 alone:true:false=0.1 before-(=-0.16 before-(:capital=-0.18
before-,=-0.21 before-,:capital=-0.28 before-,:lower=0.08 before-:=0.31 before-::capital=0.31
before-adjective:capital=-0.35 before-adjective:lower=0.38 before-als=0.84 before-als:capital=0.35
before-als:lower=0.49 before-articleCapital=0.07 before-articleCapital:capital=0.07 before-articleLower=0.1
before-articleLower:lower=0.12 before-auf=-0.16 before-auf:lower=-0.38 before-cue=0.14
before-cue:capital=0.13 before-determiner:capital=-0.14 before-determiner:lower=0.11 before-lower=-0.46
before-lower:capital=-0.38 before-lower:lower=-0.08 before-mit=0.22 before-mit:capital=0.05
before-mit:lower=0.17 before-named=-0.2 before-noun=-0.2 before-noun:capital=-0.42 before-noun:lower=0.21
before-preposition=-0.11 before-preposition:capital=0.27 before-preposition:lower=-0.38 before-pronoun=0.47
before-pronoun:lower=0.13 before-reportive=0.21 before-reportive:lower=0.22 before-saying=-0.43
before-saying:lower=-0.4 before-start=0.33 before-start:capital=0.33 before-subordinator=0.18
before-subordinator:capital=0.13 before-subordinator:lower=0.05 before-titled=-0.7
before-titled:capital=-0.6 before-und:capital=-0.26 before-und:lower=0.28 before-von=-0.28
before-von:capital=-0.3 capital:long=-0.07 capital:short=-0.56 crowd0=0.3 crowd1=0.22 crowd2=0.37
crowd3=-0.88 cueAfter=0.8 cueBefore=0.34 cues-none:long=0.07 cues-none:short=-0.23 cues-some:long=0.41
cues-some:short=-0.24 finite=0.89 finite:long=0.52 finite:short=0.37 first-Preposition=0.12
first-adjective=0.31 first-capital=-0.55 first-determiner=0.1 first-finite=0.06 first-first=0.09
first-lower=-0.32 first-preposition=0.3 first-pronoun=-0.31 first-subordinator=0.18 firstPerson=0.5
functionWords:capital=0.26 functionWords:lower=0.72 last-capital=-0.2 last-finite=0.52 last-lower=0.08
last-number=-0.39 left-CALL0=0.37 left-CALL1=0.42 left-CALL3=-0.29 left-DEMAND0=0.27 left-MEAN0=0.28
left-MEAN1=-0.37 left-MEAN2=-0.36 left-MEAN3=-0.11 left-READ0=-0.26 left-READ1=-0.11 left-REPORT0=0.06
left-REPORT1=-0.24 left-REPORT2=-0.22 left-REPORT3=0.07 left-SAY0=0.44 left-SAY1=0.58 left-SAY2=0.46
left-SAY3=-0.74 left-none=-0.66 length0=0.08 length1=-0.19 length2=-0.1 length3=-0.26 length4=0.07
length5=0.48 length6=-0.08 lower:long=0.29 lower:short=0.34 namedOutside=-0.47 nested=-0.45 number=-0.71
punctuationInside=0.46 repeated=-0.9 reported-0=-0.47 reported-1=0.11 reported-3=0.34
reported-false:allCapital:capital=-0.51 reported-false:allCapital:lower=-0.15
reported-false:mixed:lower=0.38 reported-false:noCapital:lower=-0.07 reported-true:allCapital:capital=-0.1
reported-true:mixed:lower=0.57 reported-true:noCapital:lower=-0.08 reportiveInside=0.25 reportiveOutside=0.5
reportiveOutside:capital=-0.45 reportiveOutside:lower=0.96 right-CALL0=-0.26 right-DEMAND2=-0.55
right-MEAN0=-0.15 right-MEAN2=-0.17 right-READ1=0.28 right-REPORT0=-0.33 right-REPORT1=-0.12 right-SAY0=0.68
right-SAY1=0.22 right-SAY2=0.28 right-SAY3=-0.1 right-none=0.17 sayingOutside=0.31
shape-allCapital:long=-0.3 shape-allCapital:short=-0.47 shape-mixed:long=0.48 shape-mixed:short=0.45
shape-noCapital:short=-0.19 sourceOutside=-0.24 stop-open=-0.41 stop-stop=0.55
`);
