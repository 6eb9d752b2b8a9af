/** When a purchase came about, where the sentence behind it says so: „Vollzogen wurde der Kauf zum 1. September“. */
import type { Masked } from './masked.ts';
import { clauseAround, isFact } from './guards.ts';
import { indexOf, spanOf, type Dated, type Reading } from './reading.ts';

const DEAL =
  /(?<!\p{L})(?:(?:Ver|An)?[Kk]auf|\p{L}*[Üü]bernahme|Transaktion|Deal|Geschäft|deal|purchase|acquisition|takeover|transaction|sale)(?!\p{L})/u;
const COMPLETED =
  /(?<!\p{L})(?:[Vv]ollzogen|[Aa]bgeschlossen|[Ww]irksam|[Bb]esiegelt|closed|completed|went through|took effect|was sealed|finali[sz]ed)(?!\p{L})/u;

/** The one date of the sentence behind, if that tells of a purchase that it was completed. */
export function completionBehind(reading: Reading, masked: Masked): Dated | null {
  const behind = reading.masked[indexOf(reading, masked) + 1];
  if (!behind || behind.sentence.block !== masked.sentence.block) return null;
  const done = DEAL.test(behind.text) ? COMPLETED.exec(behind.text) : null;
  if (!done) return null;
  if (!isFact(clauseAround(behind.text, done.index, done.index), behind.sentence.language)) return null;
  const dates = behind.items.flatMap((item) => (item.is === 'D' ? [item.date.date] : []));
  return dates.length === 1 ? { date: dates[0]!, evidence: [spanOf(masked), spanOf(behind)] } : null;
}
