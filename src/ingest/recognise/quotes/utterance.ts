/** What was said, and who may have said it. */
import type { Cue } from './cues.ts';
import type { Range } from './passage.ts';
import type { Phrase } from './phrases.ts';

/** Something said: a pair of marks or a reported clause. */
export interface Utterance {
  passage: number;
  /** Its words, marks included. */
  range: Range;
  /** The clause's own cue or source, where it is reported or stands in a reported clause. */
  cue: Cue | null;
  source: Range | null;
  marked: boolean;
}

/** L, R: before and after it in its sentence; N: the next sentence; P1…: sentences before; B: the block before; C: the speaker before. */
export type Zone = 'L' | 'R' | 'N' | 'P1' | 'P2' | 'P3' | 'B' | 'C';

/** Who said what was said last. */
export interface Previous {
  passage: number;
  phrase: Phrase;
  /** Where those words end. */
  end: number;
}

export interface Candidate {
  passage: number;
  phrase: Phrase;
  zone: Zone;
  /** The cue beside which it stands as a subject, if any. */
  cue: Cue | null;
  /** How the words stand in their sentence: after a colon, before a verb and so on. */
  context: string;
  features: string[];
}
