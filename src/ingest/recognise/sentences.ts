/**
 * Where sentences end. Unicode's rules know no abbreviations and no ordinals, so boundaries that they set wrongly are
 * taken back and those that they miss are added.
 */
import type { SourceBlock, Span } from './found.ts';

/** A boundary is judged by at most this many characters on either side, so that a megabyte in a line costs no more. */
const REACH = 40;

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of one block in order, without the white space around them; closing marks belong to the sentence. */
export function sentencesOf(text: string, block: SourceBlock): Span[] {
  const own = text.slice(block.start, block.end);
  const ends = [...boundaries(own, block.language)].filter((end) => !isFalse(own, end));
  const all = [...new Set([...ends, ...missed(own), own.length])].toSorted((a, b) => a - b);
  return all
    .map((end, index) => trimmed(own, index === 0 ? 0 : all[index - 1]!, end))
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
}

function* boundaries(text: string, language: string): Generator<number> {
  for (const { index } of segmenterOf(language).segment(text)) {
    if (index > 0) yield index;
  }
}

function segmenterOf(language: string): Intl.Segmenter {
  const tag = /^(?:de|en|zh)\b/.exec(language)?.[0] ?? 'en';
  const known = segmenters.get(tag);
  if (known) return known;
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  return { start, end };
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}

const month =
  /^(?:Jan(?:uar)?|Jänner|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)(?!\p{L})/u;
/** What is counted as "1. FC" and "3. Liga" are, without an article. */
const counted =
  /^(?:FC|FSV|FFC|SV|SC|Liga|Bundesliga|Platz|Weltkrieg|Jahrhundert|Etage|Stock|Spieltag)(?!\p{L})/u;
const ordinalAfter =
  /(?:^|[\s(„“"])(?:[Aa]m|[Dd](?:er|em|en|es|ie|as)|[Ii]m|[Vv]om|[Zz]u[mr]|[Bb]eim|[Ee]in(?:e[rmns]?)?|[Ii]hr(?:e[rmn]?)?|[Ss]ein(?:e[rmn]?)?|und|bis)\s\d{1,3}\.$/u;
/** Shortened words that a name, a number or a noun follows. */
const before = new Set(
  'Dr Prof Hr Hrn Fr Frl St Sr Jr Mr Mrs Ms Gen Col Capt Lt Sgt Gov Sen Rep Pres Dipl Ing Mag Nr No Nos Art Abs Abt Kap Bd Bde Ziff Rn Vol Fig Sec Tel Str Hg Hrsg Aufl Jg bzw ca vgl evtl ggf inkl exkl zzgl sog geb gest etwa approx vs cf al Jan Feb Apr Aug Sep Sept Okt Oct Nov Dez Dec Mio Mrd'
    .split(' ')
    .map((word) => word.toLowerCase()),
);
/** Shortened words that stand at a sentence's end as often as inside it. */
const either = new Set(['inc', 'corp', 'ltd', 'co', 'bros', 'plc', 'u.s', 'u.k', 'u.n', 'd.c', 'jr', 'sr']);
const opener =
  /^[„“"»«‚‘]*(?:The|He|She|It|They|We|I|In|On|At|But|And|A|An|This|That|Its|Der|Die|Das|Dem|Den|Ein|Eine|Er|Sie|Es|Wir|Ich|Im|Am|Aber|Und|Dies|Diese|Dieser|Nach|Bei|Auch)(?!\p{L})/u;

/** Whether no sentence ends here after all. */
function isFalse(text: string, end: number): boolean {
  const left = text.slice(Math.max(0, end - REACH), end).trimEnd();
  const right = text.slice(end, end + REACH).trimStart();
  if (right === '') return false;
  // A line that ends within a sentence was broken for width.
  if (!/[.!?…。！？：:][)\]\p{Pi}\p{Pf}"'」』]{0,4}$/u.test(left)) return /[\n\r]/.test(text[end - 1]!);
  // „Wirklich?“ fragte sie; Yahoo! baut
  if (/^\p{Ll}/u.test(right)) return true;
  if (/^[,;)\]]/.test(right)) return true;
  if (!left.endsWith('.')) return false;
  if (/(?:^|[^\d.,])\d{1,2}\.$/.test(left) && (month.test(right) || counted.test(right))) return true;
  if (ordinalAfter.test(left)) return true;
  const word = /(?:^|[\s(„“"»/-])([\p{L}.]{1,12})\.$/u.exec(left)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (either.has(word)) return !opener.test(right);
  if (before.has(word)) return true;
  // The letter of a round is no initial: "X led the Series A. Y joined."
  if (/(?<!\p{L})(?:Series|Serie|Runde|Round) [A-K]\.$/u.test(left)) return false;
  // z. B., d. h., u. a.; and the initial of a name, if none of the words follows that begin sentences.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return /^\p{Ll}/u.test(left.slice(-2)) || !opener.test(right);
  return false;
}

/** Ends that Unicode's rules do not see: before a number, and after an ellipsis. */
function* missed(text: string): Generator<number> {
  for (const match of text.matchAll(/[.!?][“”"»«’]?[^\S\n]+(?=[\d(„“"»«]?\d)/g)) {
    const left = text.slice(Math.max(0, match.index - REACH), match.index);
    const word = /(?:^|[\s(„“"»/-])([\p{L}-]+)$/u.exec(left)?.[1];
    if (!word || (match[0].startsWith('.') && mayBeShortened(word))) continue;
    yield match.index + match[0].length;
  }
  for (const match of text.matchAll(/(?:…|\.\.\.)[“”"»«]?[^\S\n]+(?=[„“"»«]?\p{Lu})/gu)) {
    yield match.index + match[0].length;
  }
  // The space forgotten: sagte sie.Danach
  for (const match of text.matchAll(/(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll}*\s)/gu)) yield match.index + 1;
}

function mayBeShortened(word: string): boolean {
  return word.length < 3 || before.has(word.toLowerCase()) || either.has(word.toLowerCase());
}
