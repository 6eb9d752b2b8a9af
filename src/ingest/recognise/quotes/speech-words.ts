/** What the quote recogniser knows of a language's words; `german-words.ts` and `english-words.ts` fill it. */

/** What kind of speaking a verb tells of; the models weigh them apart. READ is what a text does: "es heißt". */
export type CueKind = 'SAY' | 'MEAN' | 'DEMAND' | 'CALL' | 'REPORT' | 'READ';

export interface CueForm {
  kind: CueKind;
  /** The word that makes it this verb, after it ("teilte … mit") or before a participle ("klar gemacht"); mostly null. */
  particle: string | null;
  form: 'FINITE' | 'PARTICIPLE' | 'INFINITIVE';
  plural: boolean;
  /** As reported speech has it: "er erkläre". */
  subjunctive: boolean;
}

/** Flags of a word; a word may be several things. */
export const DETERMINER = 1;
/** A determiner or adjective form that no subject can have. */
export const OBLIQUE = 2;
export const PREPOSITION = 4;
export const PRONOUN = 8;
export const COORDINATOR = 16;
/** Begins a clause: dass, weil, which. */
export const SUBORDINATOR = 32;
export const FINITE = 64;
/** Subjunctive of reported speech. */
export const REPORTIVE = 128;
export const FIRST_PERSON = 256;
export const ADVERB = 512;
export const NEGATION = 1024;
/** Names a saying: Angabe, Meinung, statement. */
export const SAYING = 2048;
/** Names what has a title: Film, brand. */
export const TITLED = 4096;
/** Names people that speak: Sprecher, minister. */
export const SPEAKER = 8192;
/** Names bodies that speak: Polizei, company. */
export const BODY = 16384;
/** Before a source: laut, according to. */
export const SOURCE = 32768;
/** After a word that is only called so: genannt, dubbed. */
export const NAMED = 65536;
/** Names a time: Montag, Dezember, month. */
export const TIME = 131072;

export interface Lexicon {
  cues: ReadonlyMap<string, readonly CueForm[]>;
  /** By the word in lower case. */
  flags: ReadonlyMap<string, number>;
  /** Flags of nouns by how they end, for compounds; longest first. */
  endings: readonly (readonly [string, number])[];
  /** Whether nouns are told by their capital. */
  capitalNouns: boolean;
}

/** Flags from lists of words, white space between them. */
export function flagged(lists: readonly (readonly [number, string])[]): Map<string, number> {
  const flags = new Map<string, number>();
  for (const [flag, words] of lists) {
    for (const word of words.split(/\s+/)) flags.set(word, (flags.get(word) ?? 0) | flag);
  }
  flags.delete('');
  return flags;
}

export function addCue(cues: Map<string, CueForm[]>, form: string, cue: CueForm): void {
  const known = cues.get(form);
  if (known) known.push(cue);
  else cues.set(form, [cue]);
}
