/** How likely two names of people, or of companies, are the same one: for asking "same as?", never for merging. */
import { nameWords, type NameOwner, type NameWords } from './name-words.ts';
import { wordLikeness } from './word-likeness.ts';

/** From here on two names are the same for all one can tell by names. */
export const SAME_NAME = 0.7;

interface NameLikeness {
  /** 0 to 1. */
  score: number;
  /** What speaks for and against it, in short words for the reviewer. */
  reasons: string[];
}

interface Pair {
  one: number;
  other: number;
  likeness: number;
}

/** Words that many companies have in their names say little about which one it is. */
const common = new Set(
  (
    'technology technologies tech group gruppe holding holdings international global systems solutions services ' +
    'industries capital partners ventures fund trust bank company enterprises trading management consulting ' +
    'national china foundation'
  ).split(' '),
);
const particles = new Set(
  'al el bin ibn ben abu de da di del la le van von der den bilt & of ur ud'.split(' '),
);

const HAN_COMMON =
  /^(?:北京|上海|深圳|杭州|广州|中国)|(?:信息|网络|智能|生物)?(?:科技|技术|集团|控股|国际)+$/gu;
/** A number tells one fund, bank or series from the next. */
const NUMBER = /^(?:\d+|[ivx]{2,})$/;

const NOTHING_ALIKE: NameLikeness = { score: 0, reasons: [] };

export function nameLikeness(one: string, other: string, owner: NameOwner): NameLikeness {
  const [a, b] = [nameWords(one, owner), nameWords(other, owner)];
  if (a.words.length === 0 || b.words.length === 0) return NOTHING_ALIKE;
  if (a.logographs !== null && b.logographs !== null) {
    return logographLikeness(a.logographs, b.logographs, owner);
  }
  const joined = [a.words.join(''), b.words.join('')] as const;
  if (joined[0] === joined[1]) return withForms(1, a, b, ['same letters']);
  const [oneWords, otherWords] = withoutSplits(a.words, b.words);
  const isAbjad = a.isAbjad !== b.isAbjad;
  const pairs = aligned(oneWords, otherWords, isAbjad);
  const aligning = scoreOf(oneWords, otherWords, pairs, owner);
  const whole = wordLikeness(...joined, isAbjad);
  // Slips across the whole name: only when the words themselves are alike too.
  return whole > Math.max(aligning.score, 0.9) &&
    joined[0].length > 9 &&
    oneWords.length === otherWords.length &&
    aligning.score > 0.5
    ? withForms(whole, a, b, ['nearly the same letters'])
    : withForms(aligning.score, a, b, aligning.reasons);
}

/** One character more or less is another name, unless it says no more than the trade or the town of a company. */
function logographLikeness(one: string, other: string, owner: NameOwner): NameLikeness {
  if (one === other) return { score: 1, reasons: ['same characters'] };
  const [bare, otherBare] = [one, other].map((name) => name.replaceAll(HAN_COMMON, ''));
  return owner === 'COMPANY' && bare !== '' && bare === otherBare
    ? { score: 0.85, reasons: ['same characters but for trade or town'] }
    : NOTHING_ALIKE;
}

/** Joins neighbours that the other name writes as one word: "van der bilt" and "vanderbilt". */
function withoutSplits(one: readonly string[], other: readonly string[]): [string[], string[]] {
  return [joinedLike(one, other), joinedLike(other, one)];
}

function joinedLike(words: readonly string[], model: readonly string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < words.length;) {
    const length = [4, 3, 2].find((count) => {
      const part = words.slice(index, index + count);
      const whole = part.join('');
      return (
        part.length === count &&
        model.some((word) => word.length > 3 && wordLikeness(word, whole) >= 0.9) &&
        !part.some((word) => word.length > 2 && model.includes(word))
      );
    });
    result.push(words.slice(index, index + (length ?? 1)).join(''));
    index += length ?? 1;
  }
  return result;
}

/** Pairs each word with the likeliest of the other name that is still free, the likest first. */
function aligned(one: readonly string[], other: readonly string[], isAbjad: boolean): Pair[] {
  const all = one.flatMap((word, index) =>
    other.map((candidate, position) => ({
      one: index,
      other: position,
      likeness: wordLikeness(word, candidate, isAbjad),
    })),
  );
  const pairs: Pair[] = [];
  for (const pair of all.toSorted(
    (a, b) => b.likeness - a.likeness || Math.abs(a.one - a.other) - Math.abs(b.one - b.other),
  )) {
    if (pair.likeness < 0.55) break;
    if (!pairs.some((taken) => taken.one === pair.one || taken.other === pair.other)) pairs.push(pair);
  }
  return pairs;
}

function weightOf(word: string, owner: NameOwner): number {
  if (owner === 'COMPANY' && common.has(word)) return 0.6;
  if (particles.has(word)) return 0.3;
  if (NUMBER.test(word)) return 1.5;
  return word.length === 1 ? 0.4 : 1;
}

function scoreOf(
  one: readonly string[],
  other: readonly string[],
  pairs: readonly Pair[],
  owner: NameOwner,
): NameLikeness {
  const reasons: string[] = [];
  let matched = 0;
  let weight = 0;
  for (const pair of pairs) {
    const share = Math.max(weightOf(one[pair.one]!, owner), weightOf(other[pair.other]!, owner));
    matched += share * pair.likeness;
    weight += share;
    if (pair.likeness < 1) reasons.push(`${one[pair.one]!} ~ ${other[pair.other]!}`);
  }
  const [left, right] = [
    one.filter((_, index) => !pairs.some((pair) => pair.one === index)),
    other.filter((_, index) => !pairs.some((pair) => pair.other === index)),
  ];
  const [loose, more] = [left, right].map((words) =>
    words.reduce((sum, word) => sum + weightOf(word, owner), 0),
  ) as [number, number];
  reasons.push(...left.map((word) => `only ${word}`), ...right.map((word) => `only ${word}`));
  // What both have for themselves is a difference; what only one has may be left out by the other.
  const differing = Math.min(loose, more);
  const extra = Math.max(loose, more) - differing;
  const extraCost = owner === 'PERSON' && pairs.length > 1 ? 0.15 : 0.75;
  const total = weight + 2 * differing + extraCost * extra;
  return { score: total === 0 ? 0 : matched / total, reasons };
}

function withForms(score: number, a: NameWords, b: NameWords, reasons: string[]): NameLikeness {
  const [one, other] = [a.legalForms, b.legalForms];
  const differ = one.length > 0 && other.length > 0 && !one.some((form) => other.includes(form));
  return differ ? { score: score * 0.9, reasons: [...reasons, 'other legal form'] } : { score, reasons };
}
