import { sentencesOf, trimmed, type Span } from '../records/passages.rules.ts';

/** The passage of a text that is most like a quote, and how much, from 0 to 1. */
export interface Nearest extends Span {
  likeness: number;
}

/** Sentences that are looked at together, and words that a passage may have more or less than the quote. */
const MOST_SENTENCES = 3;
const SLACK = 12;
/** Words before the end of a passage that belong to it although the quote has others there. */
const LEFT_OVER = 2;

interface Word extends Span {
  plain: string;
}

function wordsOf(text: string, language: string, from = 0): Word[] {
  return Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      plain: segment.toLocaleLowerCase(),
      start: from + index,
      end: from + index + segment.length,
    }));
}

/** Shared words by the words of both (Dice), each counted as often as it stands in both. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return one.length + other.length === 0 ? 0 : (2 * shared) / (one.length + other.length);
}

/** Null where nothing in the text shares a word with the quote. */
export function nearestPassage(text: string, quote: string, language: string): Nearest | null {
  const exactAt = text.indexOf(quote);
  if (exactAt >= 0) return { start: exactAt, end: exactAt + quote.length, likeness: 1 };
  const wanted = wordsOf(quote, language).map(({ plain }) => plain);
  const sentences = sentencesOf(text, language);
  let best: Nearest | null = null;
  for (const [index, { start }] of sentences.entries()) {
    for (let length = 1; length <= MOST_SENTENCES && index + length <= sentences.length; length += 1) {
      const { end } = sentences[index + length - 1]!;
      const words = wordsOf(text.slice(start, end), language).map(({ plain }) => plain);
      if (words.length > wanted.length * 3 + SLACK) break;
      const likeness = likenessOf(wanted, words);
      if (likeness > (best?.likeness ?? 0)) best = { start, end, likeness };
    }
  }
  return best && narrowed(text, best, wanted, language);
}

/** The words of a passage that are most like the quote: a sentence holds more than what somebody said. */
function narrowed(text: string, around: Nearest, wanted: readonly string[], language: string): Nearest {
  const words = wordsOf(text.slice(around.start, around.end), language, around.start);
  let best = around;
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      if (Math.abs(to - from - wanted.length) > SLACK) continue;
      const likeness = likenessOf(
        wanted,
        words.slice(from, to).map(({ plain }) => plain),
      );
      if (likeness > best.likeness) {
        best = { start: words[from]!.start, end: words[to - 1]!.end, likeness };
      }
    }
  }
  // Where all but a word or two of a sentence was said, its end was said in other words.
  const rest = words.filter(({ start }) => start >= best.end);
  const end = rest.length <= LEFT_OVER ? (rest.at(-1)?.end ?? best.end) : best.end;
  return { ...trimmed(text, { start: best.start, end }), likeness: best.likeness };
}
