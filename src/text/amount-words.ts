/** The words of amounts in English, German and Chinese: sources of regular expressions that ignore case. */

/** What a currency is called, and which ones it may be; the first is meant where it is the usual one. */
export interface CurrencyWord {
  pattern: string;
  codes: readonly string[];
  /** Nobody could say which without more. */
  isOpen?: boolean;
  /** In a running text it is something else, unless millions of it are spoken of. */
  needsUnit?: boolean;
}

/** Beside the number, on either side. */
export const currencySigns: readonly CurrencyWord[] = [
  { pattern: '(?:US|U\\.S\\.) ?\\$', codes: ['USD'] },
  { pattern: 'HK\\$', codes: ['HKD'] },
  { pattern: 'AU?\\$', codes: ['AUD'] },
  { pattern: 'CA?\\$', codes: ['CAD'] },
  { pattern: 'S\\$', codes: ['SGD'] },
  { pattern: 'NZ\\$', codes: ['NZD'] },
  { pattern: 'NT\\$', codes: ['TWD'] },
  { pattern: 'R\\$', codes: ['BRL'] },
  { pattern: '(?:CN|RMB) ?[¥￥]|RMB', codes: ['CNY'] },
  { pattern: 'JP ?[¥￥]', codes: ['JPY'] },
  { pattern: '\\$', codes: ['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'NZD', 'TWD'] },
  { pattern: '[¥￥]', codes: ['CNY', 'JPY'], isOpen: true },
  { pattern: '€', codes: ['EUR'] },
  { pattern: '£', codes: ['GBP'] },
  { pattern: '₹|Rs\\.?', codes: ['INR'] },
  { pattern: '₩', codes: ['KRW'] },
  { pattern: '₽', codes: ['RUB'] },
  { pattern: '₺', codes: ['TRY'] },
  { pattern: '₪', codes: ['ILS'] },
  { pattern: 'SFr\\.?', codes: ['CHF'] },
];

/** Behind the number. */
export const currencyNames: readonly CurrencyWord[] = [
  {
    pattern: 'US[- ]?Dollars?|(?:U\\.S\\.|American) dollars?|(?:US-)?amerikanische[rn]? Dollar|美元|美金',
    codes: ['USD'],
  },
  { pattern: 'Hong ?Kong[- ]?Dollars?|港元|港币|港幣', codes: ['HKD'] },
  { pattern: 'Australian dollars?|australische[rn]? Dollar|澳元', codes: ['AUD'] },
  { pattern: 'Canadian dollars?|kanadische[rn]? Dollar|加元', codes: ['CAD'] },
  { pattern: 'Singap(?:ore|ur)[- ]?Dollars?|新加坡元', codes: ['SGD'] },
  { pattern: '(?:New )?Taiwan[- ]?Dollars?|新台币|新臺幣', codes: ['TWD'] },
  { pattern: 'Dollars?', codes: ['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'NZD', 'TWD'] },
  { pattern: 'Euros?|欧元|歐元', codes: ['EUR'] },
  { pattern: '英镑|英鎊|(?:British )?pounds? sterling|Pfund Sterling', codes: ['GBP'] },
  { pattern: '(?:British )?pounds?|(?:britische )?Pfund', codes: ['GBP'], needsUnit: true },
  { pattern: '(?:Chinese |chinesische[rn]? )?(?:Yuan|Renminbi)|元?人民[币幣]', codes: ['CNY'] },
  { pattern: '(?:Japanese |japanische[rn]? )?Yen|日元|日[圆圓]|円', codes: ['JPY'] },
  { pattern: '韩元|韓元', codes: ['KRW'] },
  { pattern: '元', codes: ['CNY', 'TWD'] },
  { pattern: '(?:South Korean |südkoreanische[rn]? )?Won', codes: ['KRW'], needsUnit: true },
  { pattern: 'Indian rupees?|indische[rn]? Rupien?', codes: ['INR'] },
  { pattern: 'rupees?|Rupien?', codes: ['INR', 'PKR', 'LKR', 'NPR'] },
  { pattern: '(?:Russian |russische[rn]? )?(?:rou?bles?|Rubel)', codes: ['RUB'] },
  { pattern: '(?:Swiss )?francs|(?:Schweizer )?Franken|Fr\\.', codes: ['CHF'] },
  { pattern: 'Swedish kron(?:a|or)|schwedische[rn]? Kronen', codes: ['SEK'] },
  { pattern: 'Norwegian kroner?|norwegische[rn]? Kronen', codes: ['NOK'] },
  { pattern: 'Danish kroner?|dänische[rn]? Kronen', codes: ['DKK'] },
  { pattern: 'kron(?:a|or|er?)|Kronen', codes: ['SEK', 'NOK', 'DKK'], isOpen: true },
  { pattern: '(?:Brazilian )?reais|brasilianische[rn]? Real', codes: ['BRL'] },
  { pattern: '(?:Turkish |türkische )?Lira', codes: ['TRY'] },
  { pattern: 'shekels?|Schekel', codes: ['ILS'] },
  { pattern: 'zlotys?|złot(?:y|ych)|Zloty', codes: ['PLN'] },
];

/** ISO codes that nobody takes for a word or a name; the others are currencies where millions are spoken of. */
export const plainCodes =
  /^(?:AUD|BRL|CAD|CHF|CNY|CZK|DKK|EUR|GBP|HKD|INR|JPY|KRW|NOK|NZD|PLN|RUB|SEK|SGD|TWD|USD)$/;

/** What multiplies a number, as a power of ten. */
export interface Unit {
  pattern: string;
  power: number;
  /** In German, where the same word with a capital is another number. */
  german?: number;
  /** Without a currency beside it the letter is something else. */
  needsCurrency?: boolean;
}
export const units: readonly Unit[] = [
  { pattern: 'Trillionen', power: 18 },
  { pattern: 'Billionen|Bio\\.?', power: 12 },
  { pattern: 'Milliarden?|Mrd\\.?|Mia\\.?', power: 9 },
  { pattern: 'trillions|tn|trn', power: 12 },
  { pattern: 'trillion', power: 12, german: 18 },
  { pattern: 'billions|bn|bln', power: 9 },
  { pattern: 'billion', power: 9, german: 12 },
  { pattern: 'Millionen|millions?|Mio\\.?|Mill\\.|mln|mn', power: 6 },
  { pattern: 'crores?', power: 7 },
  { pattern: 'lakhs?', power: 5 },
  { pattern: 'thousands?|Tausend|Tsd\\.?', power: 3 },
  { pattern: 't', power: 12, needsCurrency: true },
  { pattern: 'b', power: 9, needsCurrency: true },
  { pattern: 'mm?', power: 6, needsCurrency: true },
  { pattern: 'k', power: 3, needsCurrency: true },
  { pattern: '万亿|萬億|兆', power: 12 },
  { pattern: '千[亿億]', power: 11 },
  { pattern: '百[亿億]', power: 10 },
  { pattern: '十[亿億]', power: 9 },
  { pattern: '[亿億]', power: 8 },
  { pattern: '千[万萬]', power: 7 },
  { pattern: '百[万萬]', power: 6 },
  { pattern: '十[万萬]', power: 5 },
  { pattern: '[万萬]', power: 4 },
  { pattern: '千', power: 3 },
];

/** Before the number. Nearly so much is about so much. */
export const qualifiersBefore = {
  AT_LEAST: [
    '(?:well |far |just |slightly |significantly |a little )?(?:more than|over|above)|at least|upwards of|north of',
    'in excess of|a minimum of|exceeding|(?:no|not) less than|starting (?:at|from)|>=?|≥',
    '(?:deutlich |weit |etwas |leicht |knapp )?(?:mehr als|über|oberhalb von)|mindestens|wenigstens|nicht weniger als|gut|ab',
    '超过|超過|逾|至少|最少|不少于|不少於|不低于|不低於|高于|高於|超|上',
  ].join('|'),
  AT_MOST: [
    'up to|at most|as much as|(?:no|not) more than|less than|under|below|a maximum of|<=?|≤',
    'bis zu|höchstens|maximal|max\\.?|nicht mehr als|weniger als|unter|最多|至多|不超过|不超過|低于|低於|少于|少於|不足|不到',
  ].join('|'),
  ABOUT: [
    'about|around|approximately|approx\\.?|roughly|some|circa|nearly|almost|close to|just under|(?:an )?estimated|~|≈',
    'etwa|rund|ungefähr|zirka|ca\\.?|knapp|fast|nahezu|annähernd|an die|um die|geschätzte?[nrm]?|schätzungsweise',
    '大约|大約|大概|约[为合]?|約[為合]?|将近|將近|接近|近',
  ].join('|'),
} as const;
export type Bound = keyof typeof qualifiersBefore;

/** Behind it. */
export const qualifiersBehind = {
  AT_LEAST: '\\+|-?plus|or more|oder mehr|and (?:more|up)|und mehr|以上|多|[余餘]',
  AT_MOST: 'or less|oder weniger|以下|以[内內]',
  ABOUT: 'or so|左右|上下',
} as const;

export const undisclosed =
  /^(?:an? |der |die |das |eine[nr]? )?(?:undisclosed|not disclosed|unspecified|unknown|nicht (?:genannt|bekannt|offengelegt|veröffentlicht|mitgeteilt)|ungenannte?[rnms]?|unbekannte?[rnms]?|keine angaben?|未披露|未公开|未公開|未透露)(?: (?:amount|sum|figure|betrag|summe|höhe))?\.?$/iu;

/** How many digits a sum has, where no more is told; the words' places say how many. */
export const figures = [
  {
    pattern:
      /(?<!\p{L})(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)stellige?[rnms]?\s+(Tausend|Millionen|Milliarden)?-?/iuy,
    words: ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
    needsSum: true,
  },
  {
    pattern: /(?<!\p{L})(four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]figure\s*()/iuy,
    words: ['', '', '', '', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    needsSum: false,
  },
];
export const sumWords = /-?(?:betrag|summe|höhe|bereich|sum|amount)[\p{L}]*/iuy;

/** Several of a unit, where nobody says how many; the first group is hundreds or tens of it, the second the unit. */
export const severals = [
  /(?<!\p{L})(?:mehrere[rn]?|einige[rn]?)\s+(?:(zehn|hundert|tausend)\s+)?(Tausend|Millionen|Milliarden|Billionen)(?!\p{L})/iuy,
  /(?<!\p{L})(Hunderte[rn]?|Tausende[rn]?)\s+(?:von\s+)?(Millionen|Milliarden)(?!\p{L})/iuy,
  /(?<!\p{L})several\s+(?:(hundred|thousand)\s+)?(thousand|million|billion|trillion)(?!\p{L})/iuy,
  /(?<!\p{L})(tens|hundreds|thousands)\s+of\s+(thousands|millions|billions)(?!\p{L})/iuy,
  /[数數几幾](十|百|千)?(万亿|萬億|[亿億万萬])/uy,
];
export const multiples: Readonly<Record<string, number>> = {
  zehn: 1,
  hundert: 2,
  hunderte: 2,
  hunderter: 2,
  hunderten: 2,
  tausend: 3,
  tausende: 3,
  tausender: 3,
  tausenden: 3,
  tens: 1,
  hundred: 2,
  hundreds: 2,
  thousand: 3,
  thousands: 3,
  十: 1,
  百: 2,
  千: 3,
};
