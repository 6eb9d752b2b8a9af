/** Where in the text a finding has its ground, and what our own readers read there. */
import type { UncertainAmount } from '../../text/amount.ts';
import { parseEdtf, type UncertainDate } from '../../text/edtf.ts';
import type { Found, Span } from '../recognise/found.ts';
import { seriesIn } from '../recognise/round-words.ts';
import { findWords, overlaps } from './find-words.ts';
import type { Part } from './passages.ts';
import { Unfounded } from './unfounded.ts';

/** Sentences that one fact stands on; whoever needs more points at a page. */
const MOST_SENTENCES = 6;

/** Each throws Unfounded where the text has not what is asked for. */
export class Grounds {
  readonly #text: string;
  readonly #found: Found;

  constructor(text: string, found: Found) {
    this.#text = text;
    this.#found = found;
  }

  /** The whole sentences that the words are from: half a sentence may say the opposite of all of it. */
  sentences(words: readonly string[], part: Part): Span[] {
    const spans = words.flatMap((each) => {
      const span = findWords(this.#text, each, part);
      if (!span) throw new Unfounded('sentence');
      return this.sentencesAt(span);
    });
    const sentences = inOrder(spans);
    if (sentences.length === 0 || sentences.length > MOST_SENTENCES) throw new Unfounded('sentence');
    return sentences;
  }

  sentencesAt(span: Span): Span[] {
    return this.#found.sentences.filter((sentence) => overlaps(sentence, span));
  }

  words(spans: readonly Span[]): string {
    return spans.map(({ start, end }) => this.#text.slice(start, end)).join(' ');
  }

  at(words: string, evidence: readonly Span[]): Span {
    const span = findWords(this.#text, words, evidence);
    if (!span) throw new Unfounded('value');
    return span;
  }

  cut(words: string, evidence: readonly Span[]): string {
    const { start, end } = this.at(words, evidence);
    return this.#text.slice(start, end).replaceAll(/\s+/g, ' ');
  }

  date(words: string | null, evidence: readonly Span[]): UncertainDate | null {
    return words === null ? null : only(this.#found.dates, this.at(words, evidence)).date;
  }

  /** Of „seit 2021“ and "from 2021 to 2023" the one end. */
  end(which: 'FIRST' | 'LAST', words: string | null, evidence: readonly Span[]): UncertainDate | null {
    const date = this.date(words, evidence);
    if (!date?.edtf.includes('/')) return date;
    const end = date.edtf.split('/')[which === 'FIRST' ? 0 : 1]!;
    if (!/\d/.test(end)) throw new Unfounded('value');
    return { ...parseEdtf(end), verbatim: date.verbatim };
  }

  amount(words: string | null, evidence: readonly Span[]): UncertainAmount | null {
    return words === null ? null : only(this.#found.money, this.at(words, evidence)).amount;
  }

  series(words: string | null, evidence: readonly Span[]): string | null {
    if (words === null) return null;
    const read = evidence.flatMap(({ start, end }) =>
      seriesIn(this.#text.slice(start, end)).map(({ name, index, length }) => ({
        name,
        start: start + index,
        end: start + index + length,
      })),
    );
    return only(read, this.at(words, evidence)).name;
  }
}

/** What our readers read there, if it is one thing. */
function only<Read extends Span>(all: readonly Read[], place: Span): Read {
  const [read, ...others] = all.filter((each) => overlaps(each, place));
  if (!read || others.length > 0) throw new Unfounded('value');
  return read;
}

export function inOrder(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].toSorted(
    (a, b) => a.start - b.start,
  );
}
