/** The legal forms that companies carry in their names, each under one short name. */

/** Spelt as one token a word, after lower-casing and without stops: `gmbh`, `limited liability company`. */
const forms: Readonly<Record<string, readonly string[]>> = {
  ag: ['ag', 'aktiengesellschaft', 'aktiengeselschaft'],
  gmbh: ['gmbh', 'gesellschaft mit beschrankter haftung', 'ggmbh', 'mbh'],
  kg: ['kg', 'kommanditgesellschaft', 'kgaa', 'gmbh & co kg'],
  ug: ['ug'],
  se: ['se', 'societas europaea'],
  ev: ['e v', 'ev'],
  inc: ['inc', 'incorporated'],
  corp: ['corp', 'corporation'],
  co: ['co', 'company', 'compan'],
  ltd: ['ltd', 'limited', 'co ltd', 'company limited', 'pte ltd', 'pty ltd', 'pvt ltd', 'private limited'],
  plc: ['plc', 'public limited company'],
  llc: ['llc', 'limited liability company', 'ooo', 'obshchestvo s ogranichennoy otvetstvennostyu'],
  lp: ['lp', 'limited partnership', 'llp'],
  jsc: [
    'jsc',
    'oao',
    'pao',
    'zao',
    'ao',
    'ojsc',
    'pjsc',
    'cjsc',
    'joint stock company',
    'joint stock compan',
    'open joint stock company',
    'public joint stock company',
    'closed joint stock company',
    'aktsionernoye obshchestvo',
  ],
  sa: ['sa', 's a', 'societe anonyme', 'sociedad anonima'],
  sas: ['sas', 'sarl', 'eurl'],
  srl: ['srl', 's r l', 'societatea cu raspundere limitata', 'societa a responsabilita limitata', 'spa'],
  sl: ['sl', 'slu', 'sociedad limitada'],
  bv: ['bv', 'nv', 'bvba', 'besloten vennootschap', 'naamloze vennootschap'],
  ab: ['ab', 'aktiebolag'],
  as: ['as', 'a s', 'aps', 'asa', 'oyj', 'oy'],
  spzoo: ['sp z o o', 'sp z oo', 'sp zoo', 'spzoo'],
  kk: ['kk', 'kabushiki kaisha', 'kabushikigaisha'],
};

const shortOf = new Map(
  Object.entries(forms).flatMap(([short, spellings]) => spellings.map((spelling) => [spelling, short])),
);
const LONGEST = 5;

/** Splits the words of a name into what it is called and the legal forms it carries. */
export function withoutLegalForm(words: readonly string[]): { words: string[]; forms: string[] } {
  const kept: string[] = [];
  const found: string[] = [];
  for (let index = 0; index < words.length;) {
    const length = formLength(words, index);
    if (length === 0) kept.push(words[index]!);
    else found.push(shortOf.get(words.slice(index, index + length).join(' '))!);
    index += Math.max(length, 1);
  }
  // A name that is nothing else keeps its words: "Limited Company" is somebody's name.
  return kept.length === 0 ? { words: [...words], forms: [] } : { words: kept, forms: found };
}

function formLength(words: readonly string[], from: number): number {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1) {
    if (shortOf.has(words.slice(from, from + length).join(' '))) return length;
  }
  return 0;
}

/** Chinese forms stand without a space at the end: 北京旷视科技有限公司. */
export const HAN_LEGAL_FORM = /(?:股份|控股|集团|集團)?(?:有限)?(?:责任|責任)?公司$|(?:集团|集團)$/u;
