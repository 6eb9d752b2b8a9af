/** The words of dates in English and German: sources of regular expressions over small letters. */

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

const monthNames = [
  'january|jan\\.?|januar|jänner|jän\\.?',
  'february|feb\\.?|februar|feber',
  'march|mar\\.?|märz|maerz|mär\\.?|mrz\\.?',
  'april|apr\\.?',
  'may|mai',
  'june|jun\\.?|juni',
  'july|jul\\.?|juli',
  'august|aug\\.?',
  'september|sept?\\.?',
  'october|oct\\.?|oktober|okt\\.?',
  'november|nov\\.?',
  'december|dec\\.?|dezember|dez\\.?',
];
export const month = anyOf(monthNames);
/** 01 to 12. */
export function monthOf(word: string): string {
  const at = monthNames.findIndex((names) => new RegExp(`^(?:${names})$`).test(word));
  return String(at + 1).padStart(2, '0');
}

const seasonNames = ['spring|frühling|frühjahr|fruehling|fruehjahr', 'summer|sommer', 'autumn|fall|herbst'];
export const season = anyOf([...seasonNames, 'winter']);
/** As EDTF numbers them, in the north. */
export function seasonOf(word: string): string {
  const at = seasonNames.findIndex((names) => new RegExp(`^(?:${names})$`).test(word));
  return at < 0 ? '24' : String(21 + at);
}

const ordinals = [
  '1\\.?|1st|i|first|erste[nrms]?',
  '2\\.?|2nd|ii|second|zweite[nrms]?',
  '3\\.?|3rd|iii|third|dritte[nrms]?',
  '4\\.?|4th|iv|fourth|vierte[nrms]?|last|letzte[nrms]?',
];
export const ordinal = anyOf(ordinals);
/** 1 to 4. */
export function ordinalOf(word: string): number {
  return ordinals.findIndex((words) => new RegExp(`^(?:${words})$`).test(word)) + 1;
}

export const approximate =
  '(?:ca\\.?|c\\.|circa|zirka|about|around|approximately|approx\\.?|roughly|um|etwa|ungefähr|rund|gegen(?! ende)|~) ?(?:das jahr |the year |den |the )?';
export const unsure =
  '(?:probably|perhaps|possibly|maybe|presumably|likely|vermutlich|wohl|wahrscheinlich|vielleicht|möglicherweise|angeblich|allegedly) ';
/** What says nothing of the day that the rest does not. */
export const filler =
  '(?:in|im|am|on|an|the|der|die|das|dem|den|of|during|während|in der|in the|year|jahre?|in den)';
/** Within the year or month that follows; only of a year it says which half. */
export const partWords = {
  begin:
    '(?:early(?: in)?|(?:the )?(?:beginning|start) of|(?:zu )?(?:anfang|beginn)|frühen?|to begin)(?: der| des jahres| of)?',
  middle: '(?:mid[- ]?|(?:the )?middle of|mitte)(?: der| des jahres| of)?',
  end: '(?:late(?: in)?|(?:the )?end of|(?:gegen )?ende|späten?)(?: der| des jahres| of)?',
} as const;

export const since = '(?:since|seit(?: dem)?|ab(?: dem)?|starting(?: in)?|as of|from) ';
export const until = '(?:until|till|by|up to|through|bis(?: zum| ende)?) ';
export const earlierThan = '(?:before|prior to|vor(?: dem)?) ';
export const laterThan = '(?:after|nach(?: dem)?) ';
export const weekday =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? |(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\\.?,? ';

/** Parts of a year in Chinese, and their EDTF. */
const hanParts: readonly (readonly [pattern: string, code: string])[] = [
  ['年?初|上半年', '-40'],
  ['年?[底末]|下半年', '-41'],
  ['年?中', ''],
  ['春[天季节]?', '-21'],
  ['夏[天季]?', '-22'],
  ['秋[天季]?', '-23'],
  ['冬[天季]?', '-24'],
  ['(?:第?一季度?|首季)', '-33'],
  ['(?:第?二季度?)', '-34'],
  ['(?:第?三季度?)', '-35'],
  ['(?:第?四季度?)', '-36'],
];
export const hanPart = anyOf(hanParts.map(([pattern]) => pattern));
export function hanPartOf(year: string, part: string): string {
  const found = hanParts.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(part));
  return `${year}${found?.[1] ?? ''}`;
}
