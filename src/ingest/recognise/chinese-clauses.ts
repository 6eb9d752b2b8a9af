/** The clauses of a Chinese sentence in signs, with who is their subject and when what they say was so. */
import type { UncertainDate } from '../../text/edtf.ts';
import { partiesIn, itemsIn, pattern, type Masked, type PartyItem } from './masked.ts';
import { beginning, type Reading } from './reading.ts';

export interface Clause {
  text: string;
  start: number;
}

export function chineseClauses({ text }: Masked): Clause[] {
  return [...text.matchAll(/[^，；。：！？]+/gu)].map(({ 0: own, index }) => ({ text: own, start: index }));
}

/** So many clauses away nobody looks for whom or when one is about. */
const REACH = 6;

export const clausesBefore = (clauses: readonly Clause[], index: number): Clause[] =>
  clauses.slice(Math.max(0, index - REACH), index).toReversed();

/** Whose name stands before a verb of saying or being named says what follows of others. */
const SUBJECT = pattern(
  '^(?:<D>|[^的，\uE000-\uF8FF]{0,14}的|<O>(?:的)?<T>的?|<T>的?|现任|曾任|其|前任|现年|随后|此前|目前|同时|据悉|而|但|、|兼|和|公司|新任){0,5}(?<who><P>)(?!表示|称|说|认为|透露|[和与、])',
);

/** The person that a clause is about: its own, the last one before it, or who the sentence before was about. */
export function subjectOf(
  reading: Reading,
  masked: Masked,
  clauses: readonly Clause[],
  index: number,
): PartyItem | null {
  for (const { text } of [clauses[index]!, ...clausesBefore(clauses, index)]) {
    const [own] = partiesIn(masked, SUBJECT.exec(text)?.groups?.['who']);
    if (own) return own;
  }
  if (
    masked.items.some(({ is, start }) => is === 'P' && start < masked.sentence.start + clauses[index]!.start)
  ) {
    return null;
  }
  const before = reading.masked[reading.masked.indexOf(masked) - 1];
  if (!before || before.sentence.block !== masked.sentence.block) return null;
  const persons = before.items.filter((item): item is PartyItem => item.is === 'P');
  return new Set(persons.map(({ party }) => party.key)).size === 1 ? persons[0]! : null;
}

/** 2016年至2024年 */
export function intervalIn(masked: Masked, { text }: Clause): UncertainDate | null {
  const found = itemsIn(masked, text).find((item) => item.is === 'D' && item.date.date.edtf.includes('/'));
  return found?.is === 'D' ? found.date.date : null;
}

export function dateIn(masked: Masked, text: string | undefined): UncertainDate | null {
  const found = itemsIn(masked, text).find((item) => item.is === 'D');
  return found?.is === 'D' ? beginning(found.date.date) : null;
}

const DATE_ALONE = pattern('^(?:自|从|于|在|截至)?<D>(?:晚间?|早间|上午|下午|凌晨|起)?$');
const ANNOUNCING = /公告|宣布|披露|公布|发布|决定|通过|举行|召开|消息|获悉|同意|审议|通知|证实|报道/u;
const IN_FORCE = pattern('(?<date><D>)起?(?:正式)?(?:生效|履新|履职|上任|就任)');

/**
 * The date of a clause: its own, the day from which it holds, or that of the announcement before it. Of several things that
 * are announced only the first is surely of that day, unless `isAny`.
 */
export function toldOn(
  masked: Masked,
  clauses: readonly Clause[],
  index: number,
  isAny: boolean,
): UncertainDate | null {
  for (const { text } of clauses.slice(index + 1, index + REACH)) {
    const inForce = dateIn(masked, IN_FORCE.exec(text)?.groups?.['date']);
    if (inForce) return inForce;
  }
  const own = dateIn(masked, clauses[index]!.text);
  if (own) return own;
  let isFirst = true;
  for (const { text } of clausesBefore(clauses, index)) {
    const date = dateIn(masked, text);
    const isAnnouncement = ANNOUNCING.test(text);
    if (date && DATE_ALONE.test(text)) return date;
    if (date) return isAnnouncement && (isFirst || isAny) ? date : null;
    isFirst &&= isAnnouncement;
  }
  return null;
}
