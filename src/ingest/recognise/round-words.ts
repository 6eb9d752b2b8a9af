/** What tells a funding round, its series and its kind. */
import type { FundingRoundType } from '../../database/generated/enums.ts';
import { pattern } from './masked.ts';

/** Names of rounds; one group a series letter may be in. */
const SERIES =
  /(?<![\p{L}\p{N}])(?:(?:Serien?|Series|Runde|Round)[- ]?(?<a>(?:Pre-)?[A-K](?:\d|\+{1,2})?)(?![\p{L}\p{N}])|(?<b>(?:Pre-)?[A-K](?:\d|\+{1,2})?)[- ](?:Runde|Finanzierungsrunde|Finanzierung|[Rr]ound|funding)|(?<named>[Pp]re-?[Ss]eed|[Ss]eed|[Aa]ngel|[Bb]ridge|[Pp]re-IPO)(?:-| )?(?=Runde|Finanzierung|[Rr]ound|[Ff]unding|financing|Investment|Kapital|Phase|stage|extension|investment|capital|money))|(?<c>(?:[Pp]re-)?[A-K](?:\d|\+{1,2})?)\s?轮|(?<zh>种子|天使\+?|战略|Pre-IPO|IPO前)轮?(?=融资|投资|轮)/gu;

const byName: readonly (readonly [RegExp, FundingRoundType])[] = [
  [/^pre-?seed/i, 'PRE_SEED'],
  [/^seed|种子/i, 'SEED'],
  [/^angel|天使/i, 'ANGEL'],
  [/pre-ipo|IPO前/i, 'PRE_IPO'],
  [/战略/, 'CORPORATE'],
];

interface Series {
  name: string;
  index: number;
  length: number;
}

/** The rounds that a text names, in its order. */
export function seriesIn(text: string): Series[] {
  return [...text.matchAll(SERIES)].map(({ 0: { length }, index, groups }) => {
    const { a, b, c, named, zh } = groups!;
    const name = (a ?? b ?? c ?? named ?? zh)!;
    const isPre = a !== undefined && /pre-$/i.test(text.slice(Math.max(0, index - 4), index));
    return { name: isPre ? `Pre-${name}` : name, index, length };
  });
}

/** What of a round's name is kept as printed: its letter. */
export function printedSeries(name: string | null): string | null {
  return name && /[A-K]/.test(name) && !/^(?:Angel|Bridge)/.test(name) ? name : null;
}

export function roundTypeOf(series: string | null, sentence: string): FundingRoundType {
  const named = series === null ? undefined : byName.find(([word]) => word.test(series))?.[1];
  if (named) return named;
  const letter = series === null ? undefined : /^(?:pre-)?([A-J])(?![a-z])/i.exec(series)?.[1]?.toUpperCase();
  if (letter) return `SERIES_${letter}` as FundingRoundType;
  if (/Wandelanleihe|Wandeldarlehen|convertible (?:note|loan|bond)|可转债/u.test(sentence)) {
    return 'CONVERTIBLE';
  }
  if (
    /Kredit|Darlehen|Fremdkapital|(?:venture |growth )?debt|credit facility|loan|债务融资|债权融资|贷款|授信|信贷/u.test(
      sentence,
    )
  ) {
    return 'DEBT';
  }
  if (/Fördermittel|Zuschuss|Förderung|(?:^|\s)grants?(?=\s|$)|补助/u.test(sentence)) return 'GRANT';
  if (/secondary (?:sale|round|transaction)|Zweitmarkt|老股转让/u.test(sentence)) return 'SECONDARY';
  if (
    /strategic investment|strategische[rsn]? (?:Investition|Beteiligung|Investment)|战略投资/u.test(sentence)
  ) {
    return 'CORPORATE';
  }
  if (
    /Wagniskapital|Risikokapital|venture (?:capital )?(?:funding|round|capital)|风险投资/iu.test(sentence)
  ) {
    return 'VENTURE';
  }
  return 'UNKNOWN';
}

/** Nouns that mean a round without its series. */
export const ROUND_NOUN =
  /(?:Finanzierungs|Kapital|Investitions|Investment|Wachstums|Wachstumsfinanzierungs)runden?|Kapitalerhöhung|(?<![\p{L}-])Finanzierung(?!s)|Einzel-?[Ff]inanzierung|(?:funding|financing|investment|fundraising|equity|growth|venture|extension) rounds?|rounds? of (?:funding|financing|investment)|(?<![\p{L}])(?:funding|financing)(?=[\s,.]|$)|Wandelanleihe|Wandeldarlehen|venture debt|growth capital|Wachstumskapital|Wagniskapital|Risikokapital|轮融资|轮|融资/u;

/** Money that was lent or given away: the sum stands right beside the word. */
export const LENT = pattern(
  '(?:Kredit(?:e|linie)?|Darlehen|Zuschuss|Zuschüsse|Fördermittel|Förderung|Fördergeld(?:er)?)(?: über| von| in Höhe von)? <M>|<M> (?:als |an )?(?:Kredit|Darlehen|Zuschuss|Fördermitteln?|Fördergeldern)|<M>(?: in)? (?:debt(?: financing)?|loans?|credit facility|grants?)(?!\\p{L})|<M>的?(?:贷款|授信|补助)',
);

/** Verbs that say that money was taken or given. */
export const RAISED_DE =
  /(?<![\p{L}])(?:sammelt[e]?|eingesammelt|einsammelt|eingeworben|wirbt|warb|erhielt(?:en)?|erhält|erhalten|bekommt|bekam|bekommen|sichert[e]?|gesichert|schließt|schloss|abgeschlossen|abschließt|absolvierte|absolviert|holt[e]?|geholt|verkündet[e]?|verkünden|meldet[e]?|kündigte|ankündigte|angekündigt|gab|gibt|nimmt|nahm|aufgenommen|investier(?:t|te|ten|en)|steckt|steckte|steigt|steigen|stieg|stiegen|beteilig(?:t|te|ten|en)|vollzogen|streicht|akquiriert[e]?|beschafft|flossen|fließen|stellt|pumpt|kamen|kommen|stammen|steck(?:t|ten|en)|zugesagt|finanziert)(?![\p{L}])/u;
export const RAISED_EN =
  /(?<![\p{L}])(?:rais(?:es|ed|ing)|secur(?:es|ed|ing)|clos(?:es|ed|ing)|land(?:s|ed)|bag(?:s|ged)|nab(?:s|bed)|snag(?:s|ged)|complet(?:es|ed)|announc(?:es|ed|ing)|receiv(?:es|ed|ing)|gets?|got|won|pull(?:s|ed) in|takes in|took in|add(?:s|ed)|bring(?:s|ing)|brought|emerg(?:es|ed)|scor(?:es|ed)|invest(?:s|ed)|led|lead(?:s|ing)|backs|backed|obtain(?:s|ed)|attract(?:s|ed)|pick(?:s|ed) up|haul(?:s|ed)? in|pours?|poured|garner(?:s|ed))(?![\p{L}])/u;
export const RAISED_ZH =
  /完成|获得|获|宣布|融资|领投|投资|注资|增资|入股|筹集|筹得|募集|募得|融得|拿到|拿下|斩获|落袋|官宣|披露/u;

/** Money that is something else. */
export const OTHER_MONEY =
  /(?:[Uu]msatz|Erlös|[Gg]ewinn|[Vv]erlust|[Ss]trafe|Bußgeld|Schadenersatz|[Kk]osten|[Aa]usgaben|[Aa]uftrag|Gehalt|[Ss]chulden|Börsenwert|Marktkapitalisierung|Marktvolumen|Kaufpreis|(?<!\p{L})(?:revenues?|sales|turnover|profit|loss|losses|fine|fined|penalty|damages|costs?|spending|contract|order|salary|ARR|budget|market (?:size|cap)|acquisition|acquired)|营收|收入|利润|亏损|罚款|订单|市值|市场规模)(?=$|[^\p{L}])/u;
export const VALUATION =
  /(?:[Bb]ewertung|bewertet|Marktwert|Unternehmenswert|Firmenwert|[Vv]aluation|valued|valuing|values|worth|pre-money|post-money|估值)/u;
export const TOTAL =
  /(?:insgesamt|bislang|bisher|Gesamtfinanzierung|Gesamtsumme|Gesamtkapital|in total|total (?:funding|raised|amount|capital)|to date|overall|total to|so far|altogether|累计|总融资|融资总额)/u;

/** The round of these words is one that was before, or another's. */
export const EARLIER = pattern(
  '(?:nach(?: der| einer)?|after(?: its| a| the)?|following(?: its| a)?|vorangegangene[nrm]?|previous|earlier|zuletzt|上一|此前)(?: [\\p{L}-]+)? ?$',
);
