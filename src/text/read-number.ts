/** Numbers as people write them: in digits with the marks of either language, in English, German and Chinese words. */
import { Decimal } from 'decimal.js';

export interface ReadNumber {
  /** A decimal string. */
  value: string;
  /** What it is by the other meaning of its mark, where nothing says which is meant: `1.234`. */
  other: string | null;
  /** An article, which counts only before a unit: `a billion`. */
  isArticle?: boolean;
  end: number;
}

/** Whose marks and words they are; left out: nobody says. */
export type NumberLanguage = 'en' | 'de' | 'zh';

// Bounded, so that a line of nothing but groups is not read to its end from each of them.
const GROUPS =
  /(?<![\d.,])(?:\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3}){0,12}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,12}|\d{1,2}(?:,\d{2}){1,12},\d{3})(?:[.,]\d{1,2})?(?![\d])|(?<![\d.,])\d+(?:[.,]\d+)?/y;

/** The number that begins at `at`, or null. */
export function numberAt(text: string, at: number, language?: NumberLanguage): ReadNumber | null {
  return digitsAt(text, at, language) ?? wordsAt(text, at) ?? hanAt(text, at);
}

function digitsAt(text: string, at: number, language?: NumberLanguage): ReadNumber | null {
  GROUPS.lastIndex = at;
  const [found] = GROUPS.exec(text) ?? [];
  if (found === undefined) return null;
  const end = at + found.length;
  const plain = found.replaceAll(/[\s'’\u00a0\u202f]/g, '');
  const marks = plain.replaceAll(/\d/g, '');
  if (marks === '') return { value: plain, other: null, end };
  const last = marks.at(-1)!;
  const whole = plain.replaceAll(/[.,]/g, '');
  const parted = plain.slice(0, plain.lastIndexOf(last)).replaceAll(/[.,]/g, '');
  const decimal = `${parted}.${plain.slice(plain.lastIndexOf(last) + 1)}`;
  // Two kinds of marks, or one that comes again, say by themselves what they are.
  if (new Set(marks).size > 1) return { value: decimal, other: null, end };
  if (marks.length > 1) return { value: whole, other: null, end };
  const behind = plain.length - plain.indexOf(last) - 1;
  if (behind !== 3 || plain.startsWith('0')) return { value: decimal, other: null, end };
  // Without a language thousands are likelier than thousandths.
  if (!language) return { value: whole, other: decimal, end };
  return { value: (last === '.') === (language === 'de') ? whole : decimal, other: null, end };
}

const ones =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const einer =
  'null|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn'.split(
    '|',
  );
const zehner = 'zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig'.split('|');

/** Longer words first, so that none hides in another's beginning. */
const anyOf = (words: readonly string[]): string =>
  `(?:${words.toSorted((a, b) => b.length - a.length).join('|')})`;
const below100 = `(?:${anyOf(tens)}(?:[- ]${anyOf(ones.slice(1, 10))})?|${anyOf(ones)})`;
const english = new RegExp(
  `(?:half an?|a quarter of an?|${anyOf(ones.slice(1))} and a half|(?:an?|${anyOf(ones.slice(1, 10))}) hundred(?: and ${below100}| ${below100})?|an?|${below100})(?![a-zäöüß])`,
  'iy',
);
const german = new RegExp(
  `(?:(?:eine[rn]? )?halbe[rn]?|anderthalb|(?:${anyOf(einer.slice(1))})einhalb|(?:eine[rnms]?|(?:(?:${anyOf(einer.slice(1, 10))})?hundert)(?:(?:und)?${germanBelow100()})?|${germanBelow100()}))(?![a-zäöüß])`,
  'iy',
);
function germanBelow100(): string {
  return `(?:(?:${anyOf(einer.slice(1, 10))}und)?${anyOf(zehner)}|${anyOf(einer)})`;
}

function wordsAt(text: string, at: number): ReadNumber | null {
  // A word begins there.
  if (/[\p{L}\d]/u.test(text[at - 1] ?? ' ')) return null;
  for (const [words, valueOf] of [
    [english, englishValue],
    [german, germanValue],
  ] as const) {
    words.lastIndex = at;
    const [found] = words.exec(text) ?? [];
    if (found === undefined) continue;
    const isArticle = /^(?:an?|eine?[rnms]?)$/i.test(found);
    return { value: valueOf(found.toLowerCase()), other: null, isArticle, end: at + found.length };
  }
  return null;
}

function englishValue(words: string): string {
  if (words.startsWith('half')) return '0.5';
  if (words.startsWith('a quarter')) return '0.25';
  if (words.endsWith(' and a half')) return `${ones.indexOf(words.slice(0, -11))}.5`;
  if (/^an?$/.test(words)) return '1';
  const [, hundreds, rest] = /^(?:(\w+) hundred(?: and)? ?)?(.*)$/.exec(words)!;
  const small = (rest ?? '').split(/[- ]/).reduce((sum, word) => {
    const ten = tens.indexOf(word);
    return sum + (ten >= 0 ? 20 + 10 * ten : Math.max(0, ones.indexOf(word)));
  }, 0);
  const many = hundreds === undefined ? 0 : Math.max(1, ones.indexOf(hundreds));
  return String(many * 100 + small);
}

function germanValue(words: string): string {
  if (/halbe[rn]?$/.test(words)) return '0.5';
  if (words === 'anderthalb') return '1.5';
  if (words.endsWith('einhalb')) return `${einer.indexOf(words.slice(0, -7))}.5`;
  if (/^eine[rnms]?$/.test(words)) return '1';
  const [, hundreds, , rest] = /^(?:(.*)(hundert)(?:und)?)?(.*)$/.exec(words)!;
  const [, one, ten] = new RegExp(`^(?:(.*)und)?(${anyOf(zehner)})$`).exec(rest ?? '') ?? [];
  const small =
    ten === undefined
      ? Math.max(0, einer.indexOf(rest ?? ''))
      : 20 + 10 * zehner.indexOf(ten) + Math.max(0, einer.indexOf(one ?? ''));
  const many = words.includes('hundert') ? Math.max(1, einer.indexOf(hundreds ?? '')) : 0;
  return String(many * 100 + small);
}

const hanDigits = '〇一二三四五六七八九';
const HAN =
  /[一二两兩三四五六七八九](?:[十百千](?:零?[一二两兩三四五六七八九])?){0,4}(?:点[〇零一二三四五六七八九]+)?|十[一二三四五六七八九]?|半/y;

function hanAt(text: string, at: number): ReadNumber | null {
  HAN.lastIndex = at;
  const [found] = HAN.exec(text) ?? [];
  if (found === undefined) return null;
  const end = at + found.length;
  if (found === '半') return { value: '0.5', other: null, end };
  const [whole = '', fraction] = found.split('点');
  const digit = (sign: string) => (/[两兩]/.test(sign) ? 2 : Math.max(0, hanDigits.indexOf(sign)));
  let sum = 0;
  let pending = 0;
  for (const sign of whole) {
    const power = '十百千'.indexOf(sign);
    if (power < 0) pending = digit(sign);
    else {
      sum += (pending || 1) * 10 ** (power + 1);
      pending = 0;
    }
  }
  const decimals = (fraction ?? '').replaceAll(/./gu, (sign) => String(digit(sign)));
  return { value: new Decimal(`${sum + pending}.${decimals || 0}`).toFixed(), other: null, end };
}
