/** A name as words to compare: without case, marks, titles and legal form, other scripts in Latin letters. */
import { HAN_LEGAL_FORM, withoutLegalForm } from './legal-forms.ts';
import { latinised, syllables } from './transliterate.ts';

export type NameOwner = 'PERSON' | 'COMPANY';

export interface NameWords {
  words: string[];
  legalForms: string[];
  /** The letters of a name that is wholly Chinese, Japanese or Korean, where one letter is a word. */
  logographs: string | null;
  /** Whether vowels may be missing, as they are in Arabic and Hebrew. */
  isAbjad: boolean;
}

const honorifics = new Set(
  'mr mrs ms miss dr prof professor sir dame lord herr frau prasident president hon shaikh sheikh sheik haji hajji'.split(
    ' ',
  ),
);
const numbers = new Map(
  Object.entries({
    first: '1',
    second: '2',
    third: '3',
    one: '1',
    two: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
    seven: '7',
    eight: '8',
    nine: '9',
    ten: '10',
    '1st': '1',
    '2nd': '2',
    '3rd': '3',
  }),
);
const tens = new Map(
  'twenty 2 thirty 3 forty 4 fourty 4 fifty 5 sixty 6 seventy 7 eighty 8 ninety 9'
    .split(' ')
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1]!] as const] : [])),
);
const doubleSurnames = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|公孙|慕容|司徒|令狐)/u;

export function nameWords(name: string, owner: NameOwner): NameWords {
  const clean = name
    .normalize('NFKC')
    .replaceAll(/[​-‏؀-؅⁠﻿]/g, ' ')
    .trim();
  const letters = clean.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  const isLogographic = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]+$/u.test(letters);
  const spelt = turned(clean, owner)
    // SergeiLavrov and SiemensAG are two words.
    .replaceAll(/(\p{Ll}{2})(\p{Lu}\p{L})/gu, '$1 $2')
    .replaceAll(/\p{Script=Han}+/gu, (han) => ` ${pinyinWords(han, owner)} `)
    .toLowerCase();
  const words = wordsOf(latinised(spelt), owner);
  const { words: named, forms } =
    owner === 'COMPANY' ? withoutLegalForm(words) : { words: withoutHonorifics(words), forms: [] };
  return {
    words: numbered(named),
    legalForms: forms,
    logographs: isLogographic ? letters.replace(HAN_LEGAL_FORM, '') : null,
    isAbjad: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(clean),
  };
}

/** "Putin, Vladimir" the way round it is said. */
function turned(name: string, owner: NameOwner): string {
  const [last, first, ...more] = name.split(',');
  return owner === 'PERSON' && first !== undefined && more.length === 0 ? `${first} ${last!}` : name;
}

function pinyinWords(han: string, owner: NameOwner): string {
  if (owner === 'COMPANY') return syllables(han.replace(HAN_LEGAL_FORM, '') || han, false).join('');
  const surname = doubleSurnames.test(han) ? 2 : 1;
  const sounds = syllables(han, true);
  return `${sounds.slice(0, surname).join('')} ${sounds.slice(surname).join('')}`;
}

function wordsOf(text: string, owner: NameOwner): string[] {
  return (
    text
      .replaceAll(/['’ʼʻ`‘"“”״׳]/gu, '')
      // A.B.C. and L.L.C. are one word, J. C. two.
      .replaceAll(/\b(?:\p{L}\.){2,}(?:\p{L}\b)?/gu, (letters) =>
        owner === 'COMPANY' ? letters.replaceAll('.', '') : letters.replaceAll('.', ' '),
      )
      .replaceAll(/\bu\.?s\.?(?=\s)/g, 'united states')
      .replaceAll(/&|\+/g, ' & ')
      .split(/[^\p{L}\p{M}\p{N}&]+/u)
      .filter((word) => word !== '' && word !== 'the')
      .map((word) => (word === 'and' || word === 'und' || word === 'et' ? '&' : word))
      .filter((word) => word !== '&' || owner === 'COMPANY')
  );
}

function withoutHonorifics(words: string[]): string[] {
  const kept = words.filter((word) => !honorifics.has(word));
  return kept.length === 0 ? words : kept;
}

function numbered(words: readonly string[]): string[] {
  const read = words.map((word) => numbers.get(word) ?? word);
  return read.flatMap((word, index) => {
    const ten = tens.get(word);
    const next = read[index + 1];
    if (ten !== undefined) return [next !== undefined && /^\d$/.test(next) ? ten + next : `${ten}0`];
    return index > 0 && tens.has(read[index - 1]!) && /^\d$/.test(word) ? [] : [word];
  });
}
