/** What tells a funding round, its series and its kind. */
import type { FundingRoundType } from '../../database/generated/enums.ts';
import { pattern } from './masked.ts';

/** Names of rounds; one group a series letter may be in. */
const SERIES =
  /(?<![\p{L}\p{N}])(?:(?:Serien?|Series|Runde|Round)[- ]?(?<a>(?:Pre-)?[A-K](?:\d|\+{1,2})?)(?![\p{L}\p{N}])|(?<b>(?:Pre-)?[A-K](?:\d|\+{1,2})?)[- ](?:Runde|Finanzierungsrunde|Finanzierung|[Rr]ound|funding)|(?<named>[Pp]re-?[Ss]eed|[Ss]eed|[Aa]ngel|[Bb]ridge|[Pp]re-IPO)(?:-| )?(?=Runde|Finanzierung|[Rr]ound|[Ff]unding|financing|Investment|Kapital|Phase|stage|extension|investment|capital|money|[Cc]heque|[Cc]heck|[Dd]eal))|(?<c>(?:[Pp]re-)?[A-K](?:\d|\+{1,2})?)\s?轮|(?<zh>种子|天使\+?|战略|Pre-IPO|IPO前)轮?(?=融资|投资|轮)/gu;

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
    /Kredit|Darlehen|Fremdkapital|(?<!\p{L})(?:ge)?lie?h(?:t|en)?(?!\p{L})|leiht|(?:venture |growth )?debt(?!-)|credit (?:facility|line)|line of credit|loan|borrow|(?<!\p{L})len[dt](?:s|ing)?(?!\p{L})|债务融资|债权融资|贷款|授信|信贷/u.test(
      sentence.replaceAll(PAYING_BACK, ''),
    )
  ) {
    return 'DEBT';
  }
  if (
    /Fördermittel|Zuschuss|Zuschüsse|Förderung|Fördergeld|(?:ge)?fördert|(?:^|\s)grants?(?=\s|$)|补助/u.test(
      sentence,
    )
  ) {
    return 'GRANT';
  }
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

/** What the money is for is no kind of round, nor is a part of it: "to pay down debt", „davon 5 Millionen als Kredit“. */
const PAYING_BACK =
  /(?:pay(?:ing)? (?:down|off)|repay(?:ing)?|refinanc(?:e|ing)|cut(?:ting)?) (?:[\p{L}]+ ){0,2}(?:debt|loans?)|(?:davon|of which|including) [^,.;]{0,60}(?:Kredit|Darlehen|debt|loans?)|(?:Kredite?|Darlehen|Schulden) (?:zu tilgen|tilgen|zurückzuzahlen|abzulösen)/gu;

/** Nouns that mean a round without its series. */
export const ROUND_NOUN =
  /(?:Finanzierungs|Kapital|Investitions|Investment|Wachstums|Wachstumsfinanzierungs)runden?|Kapitalerhöhung|(?<![\p{L}-])Finanzierung(?!s)|Einzel-?[Ff]inanzierung|(?:funding|financing|investment|fundraising|equity|growth|venture|extension) rounds?|rounds? of (?:funding|financing|investment)|(?:[Vv]orige|[Vv]orherige|[Vv]orangegangene|[Ll]etzte|[Ee]rste|[Zz]weite)[nr]? Runde|(?:(?:the|this|its) (?:[\p{Ll}]+ )?|previous |last |latest |first |earlier )round(?=[ ,.])(?! of )|(?<![\p{L}])(?:funding|financing)(?=[\s,.]|$)|Wandelanleihe|Wandeldarlehen|venture debt|growth capital|Wachstumskapital|Wagniskapital|Risikokapital|(?:Anschluss|Brücken|Start|Wachstums|Eigenkapital|Folge|Zwischen|Anschub)finanzierung(?!s)|(?:Finanz|Kapital|Geld|Millionen)spritze|fundraise|fundraising|(?:cash|capital) injection|轮融资|轮|融资/u;

const LOAN_DE = '(?<![\\p{L}-])[\\p{L}-]{0,30}(?:[Kk]redit(?:e|linie|rahmen|zusage)?|[Dd]arlehen)';
const GRANT_DE = '(?:Zuschuss|Zuschüsse|Fördermittel|Förderung|Fördergeld(?:er)?)';
const LOAN_EN =
  '(?:debt(?: financing)?|loans?|(?:[\\p{L}]+ )?credit (?:facility|line)|line of credit|grants?)';
/** Money that was lent or given away: the sum stands right beside the word. */
export const LENT = pattern(
  [
    `(?:${LOAN_DE}|${GRANT_DE})(?: (?:der|des|vom|von|von der) (?:[\\p{L}-]+ )?<O>)?(?: über| von| in Höhe von)? <M>`,
    '<M> (?:als |an )?(?:Kredit|Darlehen|Fremdkapital|Zuschuss|Förder(?:ung|mitteln?|geld(?:ern?)?))(?!\\p{L})',
    '(?<![\\p{L}])(?:leiht|leihen|lieh|liehen)[^.;]{0,80}<M>|<M> geliehen',
    `<M>(?: in| of)? ${LOAN_EN}(?!\\p{L})|${LOAN_EN} (?:of|worth|for|totalling) <M>`,
    'mit <M>[^.;,]{0,60} (?:ge)?fördert|fördert[e]?[^.;,]{0,60} mit <M>',
    'borrow(?:s|ed)? <M>|(?<![\\p{L}])(?:lent|lend|lends|lending) <O> <M>',
    '<M>的?(?:贷款|授信|补助)',
  ].join('|'),
);

/** Verbs that say that money was taken or given. */
export const RAISED_DE =
  /(?<![\p{L}])(?:sammelt[e]?|eingesammelt|einsammelt|eingeworben|wirbt|warb|erhielt(?:en)?|erhält|erhalten|bekommt|bekam|bekommen|sichert[e]?|gesichert|schließt|schloss|abgeschlossen|abschließt|absolvierte|absolviert|holt[e]?|geholt|verkündet[e]?|verkünden|meldet[e]?|kündigte|ankündigte|angekündigt|gab|gibt|nimmt|nahm|aufgenommen|investier(?:t|te|ten|en)|steckt|steckte|steigt|steigen|stieg|stiegen|beteilig(?:t|te|ten|en)|vollzogen|streicht|akquiriert[e]?|beschafft|flossen|fließen|stell(?:t|te|ten|en)|pumpt|kamen|kommt|kam|kommen|stammen|steck(?:t|ten|en)|zugesagt|finanziert|gewähr(?:t|te|ten|en)|räum(?:t|te|ten|en)|eingeräumt|leiht|leihen|lieh|liehen|geliehen|bewillig(?:t|te|ten|en)|vergab|vergeben|besorgt|beschafft|vereinbart[e]?|unterzeichnet[e]?|steuer(?:t|te|ten|n)|beigesteuert|schießt|schoss|schossen|förder(?:t|te|ten)|gefördert|bringt|bringen|brachte|eingebracht|unterstütz(?:t|te|ten|en)|gelang|verschaff(?:t|te|ten|en)|geht|gehen|ging|gingen|wandern|umfasst[e]?|platziert[e]?|begeben|begab|emittiert[e]?|ausgegeben)(?![\p{L}])/u;
export const RAISED_EN =
  /(?<![\p{L}])(?:rais(?:es|ed|ing)|secur(?:es|ed|ing)|clos(?:es|ed|ing)|land(?:s|ed)|bag(?:s|ged)|nab(?:s|bed)|snag(?:s|ged)|complet(?:es|ed)|announc(?:es|ed|ing)|receiv(?:es|ed|ing)|gets?|got|won|pull(?:s|ed) in|takes in|took in|add(?:s|ed)|bring(?:s|ing)|brought|emerg(?:es|ed)|scor(?:es|ed)|invest(?:s|ed)|led|lead(?:s|ing)|backs|backed|obtain(?:s|ed)|attract(?:s|ed)|pick(?:s|ed) up|haul(?:s|ed)? in|pours?|poured|garner(?:s|ed)|borrow(?:s|ed)|lend(?:s|ing)?|lent|arrang(?:es|ed|ing)|extend(?:s|ed|ing)|grant(?:s|ed)|award(?:s|ed)|agreed|signed|drawn|drew|t(?:aken?|ook|aking) out|provid(?:es|ed|ing)|giv(?:es|en|ing)|gave|total(?:s|led))(?![\p{L}])/u;
export const RAISED_ZH =
  /完成|获得|获|宣布|融资|领投|投资|注资|增资|入股|筹集|筹得|募集|募得|融得|拿到|拿下|斩获|落袋|官宣|披露/u;

/** Money that is something else. */
export const OTHER_MONEY =
  /(?:[Uu]msatz|Erlös|[Gg]ewinn|[Vv]erlust|[Ss]trafe|Bußgeld|Schadenersatz|[Kk]osten|[Aa]usgaben|[Aa]uftrag|Gehalt|[Ss]chulden|Börsenwert|Marktkapitalisierung|Marktvolumen|Kaufpreis|(?<!\p{L})(?:revenues?|sales|turnover|profit|loss|losses|fine|fined|penalty|damages|costs?|spending|contract|order|salary|ARR|budget|remaining|restlichen?|übrigen?|(?:which|that|who) manages|managing|assets|verwaltet|market (?:size|cap)|acquisition|acquired)|营收|收入|利润|亏损|罚款|订单|市值|市场规模)(?=$|[^\p{L}])/u;
/** The same where the sum comes first: "a $5 million order". */
export const OTHER_MONEY_AFTER =
  /^ (?:Umsatz|Gewinn|Verlust|(?:[\p{L}-]+ )?(?:orders?|contracts?|charge|stake|settlement|damages|lawsuit|deal (?:to|for)|[Aa]uftr[aä]ge?)(?!\p{L})|(?:from|von) (?:its |seinen |ihren )?(?:customers|clients|insurers|Kunden)|in (?:the )?(?:\p{L}+ )?quarter|(?:of assets )?under management|in (?:annual )?revenue|in sales|of revenue|ARR)/u;
export const VALUATION =
  /(?:[Bb]ewertung|bewertet|Marktwert|Unternehmenswert|Firmenwert|[Vv]aluation|valued|valuing|values|value of|[Ww]ert von|worth|pre-money|post-money|估值)/u;
export const TOTAL =
  /(?:insgesamt|bislang|bisher(?!ig)|Gesamtfinanzierung|Gesamtsumme|Gesamtkapital|in total|total (?:funding|raised|amount|capital)|to date|overall|total to|so far|altogether|累计|总融资|融资总额)/u;

/** The round of these words is one that was before, or another's. */
export const EARLIER = pattern(
  '(?:nach(?: der| einer)?|after(?: its| a| the)?|following(?: its| a)?|vorangegangene[nrm]?|previous|earlier|zuletzt|上一|此前)(?: <M>)?(?: [\\p{L}-]+)? ?$',
);
/** "Two years after its $4 million seed round, X raised $20 million." */
export const EARLIER_SUM =
  /(?<!\p{L})(?:after|following|since|nach|seit)(?: (?:its|an?|the|einer|der|seiner|ihrer))? $/u;
