/** A clause that may report speech without marks. */
import type { Cue } from './cues.ts';
import type { Range } from './passage.ts';

export type ClauseKind =
  /** sagte, dass …; said that … */
  | 'THAT'
  /** sagte, er sei …; teilte mit: er sei … */
  | 'REPORTIVE'
  /** forderte, … zu tun */
  | 'TO'
  /** sagte, er ist …; said he is … */
  | 'PLAIN'
  /** …, sagte er; …, so die Polizei */
  | 'FRONTED'
  /** Laut X ist …; Wie X mitteilte, ist … */
  | 'SOURCE'
  /** … ist laut X … */
  | 'SOURCE_WITHIN';

export interface ReportedClause extends Range {
  kind: ClauseKind;
  cue: Cue | null;
  /** The words that name the source, where no verb does: "laut", "nach Angaben". */
  source: Range | null;
  /** How many commas stand between the cue and the clause. */
  hops: number;
}
