/**
 * A sentence with its names, dates, sums and titles put as signs, so that a rule is a short pattern: `<P>` a person,
 * `<O>` a company, `<X>` either, `<D>` a date, `<M>` money, `<T>` a title, `<P:who>` one by name, `…` a few words.
 */
import type { FoundDate, FoundMoney, FoundParty, PartyMention, Span } from './found.ts';
import type { Sentence } from './read-sentences.ts';
import type { Title } from './words/titles.ts';

export type Item =
  | ({ is: 'P' | 'O'; party: FoundParty; mention: PartyMention } & Span)
  | ({ is: 'D'; date: FoundDate } & Span)
  | ({ is: 'M'; money: FoundMoney } & Span)
  | ({ is: 'T'; title: Title } & Span);

export interface Masked {
  sentence: Sentence;
  text: string;
  items: readonly Item[];
}

const SIGNS = { P: '\uE001', O: '\uE002', D: '\uE003', M: '\uE004', T: '\uE005' } as const;
/** The second half of a sign is its number, counted from here. */
const FIRST = 0xe1_00;
const NUMBER = '[\uE100-\uF8FF]';

/** Items are given in order of rank: of two that overlap the first stays. */
export function maskSentence(text: string, sentence: Sentence, ranked: readonly Item[]): Masked {
  const items: Item[] = [];
  for (const item of ranked) {
    if (!items.some((other) => other.start < item.end && item.start < other.end)) items.push(item);
  }
  items.sort((a, b) => a.start - b.start);
  let masked = '';
  let at = sentence.start;
  items.forEach((item, index) => {
    masked += plain(text.slice(at, item.start)) + SIGNS[item.is] + String.fromCharCode(FIRST + index);
    at = item.end;
  });
  return { sentence, items, text: masked + plain(text.slice(at, sentence.end)) };
}

/** Signs of ours that stand in a source would be read as items. */
const plain = (text: string): string => text.replaceAll(/[\uE000-\uF8FF]/g, ' ');

const classes: Readonly<Record<string, string>> = {
  ...SIGNS,
  X: `[${SIGNS.P}${SIGNS.O}]`,
};
const GAP = '[^.;:!?。；：！？]{0,60}?';
const SEPARATOR =
  '(?:, (?:und |and |sowie )?| und | and | sowie | & |、(?:老股东|新股东)?|(?:和|与|及|以及)(?:老股东|新股东)?)';

/** No person, though it ends as people's words do. */
const NO_PERSON =
  '(?!(?:after|over|under|later|other|another|earlier|together|however|never|ever|either|neither|rather|whether|further|longer|former|for|or|her|their|per|prior)\\b)';
const A_PERSON = `${NO_PERSON}[\\p{L}-]{0,24}(?:er|or|ist|ian|ant|eur|man|woman|brother|sister|wife|husband|friend)`;
/** What may stand before each of a list of people: „die Physikerin“, „der frühere …-Manager“, "former banker". */
const DESCRIBED = `(?:(?:(?:der|die|den|dem|ein|eine[mnr]?|ihr|sein|ihre[mnr]?|seine[mnr]?) (?:\\p{Ll}{2,24}e[nmrs]? ){0,2}(?:${SIGNS.O}${NUMBER}-)?(?:${SIGNS.T}${NUMBER}|\\p{Lu}[\\p{L}-]{2,40})|(?:the |a |an |his |her |their )?(?:fellow |former |ex-|late )?(?:${SIGNS.T}${NUMBER}|(?:\\p{Ll}{2,24} )?${A_PERSON})) )`;
/** What may stand behind one: „(34)“, ", a chemist,". */
const ASIDE = `(?: \\([^()]{1,30}\\)|,(?: \\d\\d| (?:a|an|ein|eine) [^,.;:\uE001-\uE005]{2,40}),?(?= (?:und|and) ))`;

/** The pattern in signs as a regular expression; `<Ps>` is a list, of people with what each is; every gap is bounded. */
export function pattern(source: string, flags = 'u'): RegExp {
  return new RegExp(
    source
      .replaceAll('…', GAP)
      .replaceAll(/<([PODMTX])(s?)(?::(\w+))?>/g, (_, kind: string, list: string, name?: string) => {
        const sign = `${classes[kind]!}${NUMBER}`;
        // Few of a list are described, as each may be so in several ways.
        const described = kind === 'P' ? `(?:${ASIDE}?${SEPARATOR}${DESCRIBED}?${sign}){0,2}` : '';
        const whole = list ? `${sign}${described}(?:${SEPARATOR}${sign}){0,9}` : sign;
        return name ? `(?<${name}>${whole})` : `(?:${whole})`;
      }),
    flags,
  );
}

/** The items that a part of the masked text has, in order. */
export function itemsIn(masked: Masked, part: string | undefined): Item[] {
  if (!part) return [];
  return [...part.matchAll(/[\uE100-\uF8FF]/g)].flatMap(
    ([sign]) => masked.items[sign.charCodeAt(0) - FIRST] ?? [],
  );
}

export type PartyItem = Exclude<Item, { is: 'D' | 'M' | 'T' }>;

export function partiesIn(masked: Masked, part: string | undefined): PartyItem[] {
  return itemsIn(masked, part).filter((item): item is PartyItem => item.is === 'P' || item.is === 'O');
}

/** Of a list of people those who are listed, not whose people they are: „der frühere Solarwerk-Chef Paul Winter“. */
export const peopleIn = (masked: Masked, part: string | undefined): PartyItem[] =>
  partiesIn(masked, part).filter(({ is }) => is === 'P');

/** „<O>, der Kieler Pumpenhersteller, kauft“: what a name is said to be by the way. */
const ASIDE_OF = new RegExp(
  `(?<=[${SIGNS.P}${SIGNS.O}]${NUMBER}), [\\p{Ll}${SIGNS.D}][^,;:.]{1,120},(?= \\p{Ll})`,
  'gu',
);

/** The sentence without its asides; null where it has none. */
export function withoutAsides(masked: Masked): Masked | null {
  const text = masked.text.replaceAll(ASIDE_OF, '');
  return text === masked.text ? null : { ...masked, text };
}

/** Where an item stands in the masked text. */
export function placeOf(masked: Masked, item: Item): number {
  return masked.text.indexOf(SIGNS[item.is] + String.fromCharCode(FIRST + masked.items.indexOf(item)));
}

export const SIGN_LENGTH = 2;
