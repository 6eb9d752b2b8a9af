/** A text as the rules for facts read it: its sentences in signs, and who stands behind pronouns. */
import { parseEdtf, type UncertainDate } from '../../text/edtf.ts';
import type { FoundDate, FoundMoney, SourceText, Span } from './found.ts';
import type { References } from './coreference.ts';
import { clauseAround } from './guards.ts';
import { maskSentence, placeOf, type Item, type Masked } from './masked.ts';
import type { Sentence } from './read-sentences.ts';

export interface Reading {
  source: SourceText;
  references: References;
  masked: readonly Masked[];
}

export function readingOf(
  source: SourceText,
  sentences: readonly Sentence[],
  references: References,
  money: readonly FoundMoney[],
  dates: readonly FoundDate[],
): Reading {
  const mentions = references.parties
    .flatMap((party): Item[] =>
      party.mentions.map((mention) => ({
        is: party.party === 'PERSON' ? 'P' : 'O',
        party,
        mention,
        start: mention.start,
        end: mention.end,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
  const ranked: readonly (readonly Item[])[] = [
    mentions,
    money.map((found) => ({ is: 'M', money: found, start: found.start, end: found.end })),
    dates.map((found) => ({ is: 'D', date: found, start: found.start, end: found.end })),
  ];
  const next = ranked.map(() => 0);
  const masked = sentences.map((sentence) => {
    const items: Item[] = ranked.flatMap((list, rank) => {
      const from = skip(list, next[rank]!, (item) => item.start < sentence.start);
      next[rank] = skip(list, from, (item) => item.start < sentence.end);
      return list.slice(from, next[rank]);
    });
    const titles = sentence.titles.map((title): Item => ({
      is: 'T',
      title,
      start: title.start,
      end: title.end,
    }));
    return maskSentence(source.text, sentence, [...items, ...titles]);
  });
  return { source, references, masked };
}

function skip(list: readonly Item[], from: number, isBefore: (item: Item) => boolean): number {
  let index = from;
  while (index < list.length && isBefore(list[index]!)) index += 1;
  return index;
}

/** How sure it is that an item is the party that it is taken for. */
export function certaintyOf(item: Item): number {
  if (item.is !== 'P' && item.is !== 'O') return 1;
  const how = { NAME: 1, DESCRIPTION: 0.85, PRONOUN: 0.8 }[item.mention.how];
  return how * item.party.confidence;
}

export function spanOf({ sentence }: Masked): Span {
  return { start: sentence.start, end: sentence.end };
}

export interface Dated {
  date: UncertainDate | null;
  evidence: Span[];
}

/** A word before a date that binds it to another event than the sentence's. */
const BOUND_ELSEWHERE =
  /(?:gegründet(?:e[rnms]?)?(?: wurde)?(?: im Jahre?)?|[Gg]ründung(?: im Jahre?)?|seit(?: Anfang| Ende| Mitte)?|[Ss]ince|worth in|founded in|established in|[Bb]is|until|für(?: den| das| Anfang| Ende| Mitte)?|for(?: early| late)?|geboren|born (?:in|on)|from|von|ab|成立于|自) ?$/u;
const CONNECTED =
  /^(?:Und|Zudem|Außerdem|Zugleich|Gleichzeitig|Dabei|Auch|And|Also|At the same time|In addition|Additionally|同时|此外|与此同时)(?=[\s,，\p{Script=Han}])/u;

/** The date that what stands at `place` happened on: the one of its clause, of its sentence, or of the sentence that it goes on from. */
export function dateAt(reading: Reading, masked: Masked, place: number, isBound = false): Dated {
  const evidence = [spanOf(masked)];
  const own = masked.items
    .filter((item) => item.is === 'D')
    .map((item) => ({ item, at: placeOf(masked, item) }))
    .filter(({ at }) => at >= 0)
    .filter(({ at }) => isBound || !BOUND_ELSEWHERE.test(masked.text.slice(Math.max(0, at - 24), at)));
  if (own.length > 0) {
    const clause = clauseAround(masked.text, place, place);
    const from = masked.text.indexOf(clause);
    const inside = own.filter(({ at }) => at >= from && at < from + clause.length);
    // A date that a later clause names is that clause's; one that opens the sentence is for all of it.
    const told = inside.length > 0 ? inside : own.filter(({ at }) => at < place);
    // „wurde 2017 gegründet und zählt heute …“: the founding's date comes before the day on which it is told.
    const earlier = isBound ? told.filter(({ at }) => at < place) : [];
    const nearest = (earlier.length > 0 ? earlier : told).toSorted(
      (a, b) => Math.abs(a.at - place) - Math.abs(b.at - place),
    )[0];
    return { date: nearest?.item.date.date ?? null, evidence };
  }
  const carried = CONNECTED.test(masked.text) ? dateBefore(reading, masked) : null;
  return carried ?? { date: null, evidence };
}

/** Which sentence it is, with or without its asides. */
export const indexOf = ({ masked: all }: Reading, { sentence }: Masked): number =>
  all.findIndex((masked) => masked.sentence === sentence);

/** The one date of the sentence before, which „und dabei“ and „seitdem“ go on from. */
export function dateBefore(reading: Reading, masked: Masked): Dated | null {
  const before = reading.masked[indexOf(reading, masked) - 1];
  if (!before || before.sentence.block !== masked.sentence.block) return null;
  const dates = before.items.flatMap((item) => (item.is === 'D' ? [item.date.date] : []));
  const [date] = dates;
  return date && dates.every(({ edtf }) => edtf === date.edtf)
    ? { date, evidence: [spanOf(before), spanOf(masked)] }
    : null;
}

/** Whether a day was there when the text was written: „ab Januar“ may be to come. */
export function hasCome({ source }: Reading, date: UncertainDate): boolean {
  const [from = ''] = date.edtf.split('/');
  const today = source.publishedOn ?? '9999';
  return from.slice(0, today.length) <= today;
}

/** What has been so since a day came about on that day. */
export function beginning(date: UncertainDate | null): UncertainDate | null {
  const [from = '', until] = date?.edtf.split('/') ?? [];
  return date && until === '..' ? { ...parseEdtf(from), verbatim: date.verbatim } : date;
}
