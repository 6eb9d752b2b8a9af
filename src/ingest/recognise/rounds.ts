/** Funding rounds: who took how much from whom, in which round, at what value. */
import type { UncertainAmount } from '../../text/amount.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import type { FoundRound } from './found.ts';
import { investorsIn } from './investors.ts';
import { joinRound } from './join-rounds.ts';
import { companyOf } from './round-company.ts';
import { amountOf, moneyOf, type RoundMoney } from './round-money.ts';
import { itemsIn, partiesIn, pattern, placeOf, type Masked } from './masked.ts';
import { certaintyOf, dateAt, type Reading } from './reading.ts';
import {
  EARLIER,
  LENT,
  printedSeries,
  RAISED_DE,
  RAISED_EN,
  RAISED_ZH,
  ROUND_NOUN,
  roundTypeOf,
  seriesIn,
} from './round-words.ts';
import { isPlannedRound } from './round-guards.ts';

export function findRounds(reading: Reading): FoundRound[] {
  const rounds: FoundRound[] = [];
  for (const [index, masked] of reading.masked.entries()) {
    const next = reading.masked[index + 1];
    const round = roundIn(reading, masked, next !== undefined && MONEY_FROM.test(next.text));
    if (round) joinRound(rounds, round);
    else continueRound(reading, masked, rounds);
  }
  return rounds;
}

/** „Das Geld stammt von X“ makes a round of the sum that the sentence before had. */
const MONEY_FROM = pattern(
  '^(?:Das Geld|Das Kapital|Die Summe|The money|The funding|The cash) (?:kommt|kam|stammt|comes|came)(?: [\\p{L}-]+){0,2} (?:von|vom|from) ',
);

function roundIn(reading: Reading, masked: Masked, isGiven: boolean): FoundRound | null {
  const { text, sentence } = masked;
  const tag = sentence.language.slice(0, 2);
  const raised = tag === 'de' ? RAISED_DE : tag === 'zh' ? RAISED_ZH : RAISED_EN;
  const series = seriesOf(text);
  const noun = series ? null : (ROUND_NOUN.exec(text) ?? LENT.exec(text));
  const money = moneyOf(masked);
  if (!series && !(noun && money.amount) && !isPlainRaise(masked, tag, money) && !(isGiven && money.amount)) {
    return null;
  }
  const place = series?.index ?? noun?.index ?? placeOf(masked, money.amount!);
  if (!raised.test(text) && !(series && (money.amount || /abgeschlossen|closed/.test(text)))) return null;
  if (isPlannedRound(text, place, tag)) return null;
  if (!series && /(?:IPO|Börsengang|initial public offering)/.test(text)) return null;
  const company = companyOf(reading, masked, place);
  if (!company) return null;
  const investors = investorsIn(masked, company.party.key);
  const { date, evidence } = dateAt(reading, masked, place);
  const [rule, prior] = series
    ? (['round.series', 0.92] as const)
    : noun
      ? (['round.noun', 0.85] as const)
      : (['round.raised', 0.75] as const);
  const certainty = 'is' in company ? certaintyOf(company) : 0.75;
  return {
    kind: 'FUNDING_ROUND',
    company: company.party.key,
    roundType: roundTypeOf(series?.name ?? null, text),
    series: printedSeries(series?.name ?? null),
    amount: amountOf(masked, money.amount),
    valuation: amountOf(masked, money.valuation) ?? valueBefore(reading, masked, company.party.key),
    announcedOn: date,
    investors: investors.found,
    hasOtherInvestors: investors.found.length > 0 && investors.hasOthers,
    otherAmounts: [],
    evidence,
    rule,
    confidence: Number((prior * certainty).toFixed(3)),
  };
}

/** "The financing, announced on December 9, …" */
function announcedIn(masked: Masked): UncertainDate | null {
  const [item] = itemsIn(masked, ANNOUNCED.exec(masked.text)?.groups?.['date']);
  return item?.is === 'D' ? item.date.date : null;
}

const ANNOUNCED = pattern(
  '(?:announced|unveiled|verkündet|bekannt ?gegeben|公布)(?: on| am| im| in)? ?(?<date><D>)',
);

/** „X ist nun eine Milliarde wert“ opens a text on the round that the next sentence tells. */
function valueBefore(reading: Reading, masked: Masked, company: string): UncertainAmount | null {
  const before = reading.masked[reading.masked.indexOf(masked) - 1];
  const valuation = before && NOW_WORTH.test(before.text) ? moneyOf(before).valuation : null;
  const isOfAnother =
    before?.items.some(
      (item) => item.is === 'O' && item.mention.how === 'NAME' && item.party.key !== company,
    ) ?? false;
  return valuation && !isOfAnother ? amountOf(before!, valuation) : null;
}

const NOW_WORTH =
  /(?<!\p{L})(?:nach (?:einer|der|seiner|ihrer) (?:neuen )?(?:\p{L}*[Rr]unde|Finanzierung)|nun|jetzt|now)(?!\p{L})/u;

function seriesOf(text: string): { name: string; index: number } | null {
  let earlier: { name: string; index: number } | null = null;
  for (const series of seriesIn(text)) {
    const before = text.slice(Math.max(0, series.index - 40), series.index);
    if (!EARLIER.test(before)) return series;
    earlier ??= series;
  }
  // „Nach der Serie A folgt die Serie B“ tells the latter; alone it tells the round.
  return earlier;
}

/** "X raised $30 million from Y": without a word for a round, so the verb and who gave it must say it. */
const RAISE = {
  de: pattern(
    '(?:sammelt[e]?|sichert[e]?|holt[e]?|wirbt|warb)[^.;]{0,40}<M>[^.;]{0,60}(?:\\bein\\b|Kapital|Investoren|von <X>)|<M>[^.;]{0,60}(?:eingesammelt|eingeworben)|<M> (?:steck|investier|fließ|floss)[^.;]{0,80} (?:in|an) |<M> (?:kamen?|kommen|stammt?en) (?:von|vom)|(?:erhält|erhielt|bekommt|bekam|sichert sich)[^.;]{0,30}<M>(?: an)? (?:frisches|neues|weiteres) (?:Kapital|Geld)|beteilig(?:t|te|ten|en) sich[^.;]{0,30} mit <M>[^.;]{0,20} an (?:[\\p{L}-]+ ){0,4}<O>|(?:investier(?:t|te|en|ten)|steck(?:t|te|ten|en)|pumpt)[^.;]{0,30}<M>[^.;]{0,20} in (?:[\\p{L}-]+ ){0,4}<O>|(?:steigt|steigen|stieg|stiegen) mit <M>[^.;]{0,20} (?:bei|in) (?:[\\p{L}-]+ ){0,4}<O>|<X>[^.;]{0,40} <M>[^.;]{0,10} in <O>[^.;]{0,20} investier|(?:erhält|erhielt|bekommt|bekam)[^.;]{0,30}<M>[^.;]{0,30} von <X>',
  ),
  en: pattern(
    "(?:raises?|raised|has raised|took in|takes in|pulled in|secures?|secured|lands?|landed|bags?|bagged|nabs?|nabbed|closes|closed) (?:another |an additional |a |about |up to )?<M>|(?:invests?|invested|pours?|poured|puts?|put|led|leads)[^.;]{0,20} <M>[^.;]{0,30}? (?:in|into) (?:[\\p{L}'’-]+ ){0,4}<O>|<M> (?:in funding|investment|funding round|from <X>)",
  ),
  zh: pattern(
    '(?:完成|获得?|筹集|募集|筹得|募得|融得|拿到|拿下|斩获|引入|得到)(?:了)?[^，。；]{0,14}<M>(?:的|人民币|现金|战略|股权|新一轮|增量){0,3}(?:投资|融资|注资|增资|资金)|(?:向|对)<O>(?:的)?(?:投资|注资|增资)(?:了)?<M>|(?:投资|注资|增资|入股)<O><M>|(?:以|斥资|出资)<M>(?:战略)?(?:入股|认购|参股|投资)(?:了)?<O>|投资(?:了)?[^，。；]{0,14}<O>，[^，。；]{0,6}(?:金额|额)[^，。；]{0,4}<M>',
  ),
};

function isPlainRaise(masked: Masked, tag: string, { amount }: RoundMoney): boolean {
  const rule = RAISE[tag as keyof typeof RAISE] ?? RAISE.en;
  return (
    amount !== null &&
    rule.test(masked.text) &&
    !/(?:IPO|Börsengang|fund\b(?! ?ing)|Fonds (?:mit|über|von)|Spenden|Steuern|prices|forecast|Prognose|上市)/u.test(
      masked.text,
    )
  );
}

/** „Angeführt wurde die Runde von X“: a sentence that goes on about the round before it. */
const ABOUT_ROUND =
  /(?:Das Geld|Das Kapital|The money|资金|floss|flossen)|(?:[Dd]ie|[Dd]er|[Dd]ieser?|[Tt]he|[Tt]his)(?: [\p{L}-]+| \uE004.)? (?:[\p{L}-]*[Rr]unde|Finanzierung|[Rr]ound|financing|investment|funding)|[Ll]ead-?[Ii]nvestor|[Mm]it dabei|[Nn]eu dabei|(?:kommen|kamen) (?:von|vom)|[Tt]he deal|[Tt]he (?:[\p{L}-]+ ){0,2}extension|Erweiterung|zogen? mit|本轮|此轮|[Ii]nvestoren|[Ii]nvestors|[Bb]ackers|[Gg]eldgeber|beteilig|participat|führte? (?:die|an)|跟投|参投|领投|[Bb]ewert|[Vv]alu(?:ation|ed|es|ing)|估值/u;

/** Whether a sum is what the round before made its company worth. */
function isValueOf(round: FoundRound, masked: Masked, valuation: RoundMoney['valuation']): boolean {
  if (!valuation || BEFORE_ROUND.test(masked.text)) return false;
  // What a company is worth now is not what a round of some year made it worth.
  if (round.announcedOn !== null && NOW.test(masked.text)) return false;
  const investors = new Set(round.investors.map(({ party }) => party));
  const [nearest] = partiesIn(masked, masked.text.slice(0, placeOf(masked, valuation)))
    .filter(({ is, party }) => is === 'O' && !investors.has(party.key))
    .slice(-1);
  return nearest === undefined || nearest.party.key === round.company;
}

const NOW = /(?<!\p{L})(?:nun|jetzt|derzeit|aktuell|now|currently)(?!\p{L})|目前|如今/u;
/** What it was worth before. */
const BEFORE_ROUND = pattern(
  '^(?:In|Im|Im Jahr|Ende|Anfang|Mitte|Late in|Early in)? ?<D>,? (?:was|wurde|war|it|<O>|galt)|(?<!\\p{L})(?:previously|earlier|last valued|was last|once|zuvor|zuletzt|früher|einst)(?!\\p{L})|此前|曾|上一轮',
);
/** „Sie ist damit 300 Millionen Euro wert“ */
const IS_WORTH = pattern(
  '^(?:<O>|It|Sie|Es)[^.;,]{0,20} (?:is|ist|sei)(?: \\p{Ll}+){0,2} (?:worth(?: \\p{Ll}+){0,2} <M>|<M> wert)',
);

function continueRound(reading: Reading, masked: Masked, rounds: FoundRound[]): void {
  const last = rounds.at(-1);
  const index = reading.masked.indexOf(masked);
  const { block } = masked.sentence;
  if (!last || !(ABOUT_ROUND.test(masked.text) || IS_WORTH.test(masked.text))) return;
  // The two sentences before it, or the paragraph before.
  const isNear = reading.masked
    .slice(Math.max(0, index - 2), index)
    .some(
      ({ sentence }) =>
        block - sentence.block <= 1 && last.evidence.some(({ start }) => start === sentence.start),
    );
  if (!isNear) return;
  if (isPlannedRound(masked.text, 0, masked.sentence.language.slice(0, 2))) return;
  const { found, hasOthers } = investorsIn(masked, last.company);
  const money = moneyOf(masked);
  const { amount, total } = money;
  const told = { ...last, investors: [...last.investors, ...found] };
  const valuation = isValueOf(told, masked, money.valuation) ? money.valuation : null;
  // „Insgesamt flossen 18 Millionen“ after a sentence that named the round alone.
  const sum = last.amount ?? amountOf(masked, amount ?? total);
  const added = found.filter(({ party }) => !last.investors.some((investor) => investor.party === party));
  const leads = found.filter(
    ({ party, isLead }) =>
      isLead && last.investors.some((investor) => investor.party === party && !investor.isLead),
  );
  const named = last.series === null && last.roundType === 'UNKNOWN' ? seriesOf(masked.text) : null;
  if (
    added.length === 0 &&
    leads.length === 0 &&
    !(valuation && !last.valuation) &&
    sum === last.amount &&
    !named
  ) {
    return;
  }
  rounds[rounds.length - 1] = {
    ...last,
    ...(named ? { roundType: roundTypeOf(named.name, ''), series: printedSeries(named.name) } : {}),
    investors: [
      ...last.investors.map((investor) => ({
        ...investor,
        isLead: investor.isLead || leads.some(({ party }) => party === investor.party),
      })),
      ...added,
    ],
    amount: sum,
    valuation: last.valuation ?? amountOf(masked, valuation),
    announcedOn: last.announcedOn ?? announcedIn(masked),
    hasOtherInvestors: last.hasOtherInvestors || hasOthers,
    evidence: [...last.evidence, { start: masked.sentence.start, end: masked.sentence.end }],
  };
}
