/** Funding rounds: who took how much from whom, in which round, at what value. */
import type { UncertainAmount } from '../../text/amount.ts';
import { possiblyWithin } from '../../text/edtf.ts';
import type { FoundParty, FoundRound } from './found.ts';
import { investorsIn } from './investors.ts';
import { partiesIn, pattern, placeOf, SIGN_LENGTH, type Item, type Masked } from './masked.ts';
import { certaintyOf, dateAt, type Reading } from './reading.ts';
import {
  EARLIER,
  OTHER_MONEY,
  RAISED_DE,
  RAISED_EN,
  RAISED_ZH,
  ROUND_NOUN,
  roundTypeOf,
  SERIES,
  TOTAL,
  VALUATION,
} from './round-words.ts';
import { isPlannedRound } from './round-guards.ts';

type MoneyItem = Extract<Item, { is: 'M' }>;
type PartyItem = Extract<Item, { is: 'P' | 'O' }>;

export interface RoundMoney {
  amount: MoneyItem | null;
  valuation: MoneyItem | null;
  total: MoneyItem | null;
}

export function findRounds(reading: Reading): FoundRound[] {
  const rounds: FoundRound[] = [];
  for (const masked of reading.masked) {
    const round = roundIn(reading, masked);
    if (round) join(rounds, round);
    else continueRound(reading, masked, rounds);
  }
  return rounds;
}

function roundIn(reading: Reading, masked: Masked): FoundRound | null {
  const { text, sentence } = masked;
  const tag = sentence.language.slice(0, 2);
  const raised = tag === 'de' ? RAISED_DE : tag === 'zh' ? RAISED_ZH : RAISED_EN;
  const series = seriesOf(text);
  const noun = series ? null : ROUND_NOUN.exec(text);
  const money = moneyOf(masked);
  if (!series && !(noun && money.amount) && !isPlainRaise(masked, tag, money)) return null;
  const place = series?.index ?? noun?.index ?? placeOf(masked, money.amount!);
  if (!raised.test(text) && !(series && (money.amount || /abgeschlossen|closed/.test(text)))) return null;
  if (
    isPlannedRound(text, place, tag) ||
    (/(?:IPO|Börsengang|initial public offering)/.test(text) && !series)
  )
    return null;
  const company = companyOf(reading, masked, place);
  if (!company) return null;
  const investors = investorsIn(masked, company.party.key);
  const { date, evidence } = dateAt(reading, masked, place);
  const certainty = 'is' in company ? certaintyOf(company) : 0.75;
  return {
    kind: 'FUNDING_ROUND',
    company: company.party.key,
    roundType: roundTypeOf(series?.name ?? null, text),
    series:
      series && /[A-K]/.test(series.name) && !/^(?:Angel|Bridge)/.test(series.name) ? series.name : null,
    amount: amountOf(masked, money.amount),
    valuation: amountOf(masked, money.valuation),
    announcedOn: date,
    investors: investors.found,
    hasOtherInvestors: investors.found.length > 0 && investors.hasOthers,
    evidence,
    rule: series ? 'round.series' : noun ? 'round.noun' : 'round.raised',
    confidence: Number(
      ({ s: 0.92, n: 0.85, r: 0.75 }[series ? 's' : noun ? 'n' : 'r'] * certainty).toFixed(3),
    ),
  };
}

/** „eine Finanzierung über 3 Millionen“ is one of three, „von über 3 Millionen“ of more. */
function amountOf(masked: Masked, item: MoneyItem | null): UncertainAmount | null {
  if (!item) return null;
  const { amount } = item.money;
  const place = placeOf(masked, item);
  const isOf =
    /^über /.test(amount.verbatim ?? '') &&
    /\p{Lu}[\p{L}+-]* $/u.test(masked.text.slice(Math.max(0, place - 30), place));
  return isOf ? { ...amount, max: amount.min, qualifier: 'EXACT' } : amount;
}

function seriesOf(text: string): { name: string; index: number } | null {
  let earlier: { name: string; index: number } | null = null;
  for (const match of text.matchAll(SERIES)) {
    const { a, b, c, named, zh } = match.groups!;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const series = { name: (a ?? b ?? c ?? named ?? zh)!, index: match.index };
    if (!EARLIER.test(before)) return series;
    earlier ??= series;
  }
  // „Nach der Serie A folgt die Serie B“ tells the latter; alone it tells the round.
  return earlier;
}

/** Which sum is the round's, which the company's value, which all that it ever raised. */
export function moneyOf(masked: Masked): RoundMoney {
  const result: RoundMoney = { amount: null, valuation: null, total: null };
  for (const item of masked.items) {
    if (item.is !== 'M') continue;
    const place = placeOf(masked, item);
    const before = masked.text.slice(Math.max(0, place - 45), place);
    const after = masked.text.slice(place + SIGN_LENGTH, place + SIGN_LENGTH + 40);
    const own = before.slice(Math.max(before.lastIndexOf('\uE004') + SIGN_LENGTH, 0));
    if (
      VALUATION.test(own) ||
      /^ ?(?:\([^)]*\) ?)?(?:[Bb]ewertung|bewertet|(?:pre-money |post-money )?valuation|的?(?:投前|投后)?估值|wert\b)/u.test(
        after,
      )
    )
      result.valuation ??= item;
    else if (
      TOTAL.test(own) ||
      /^ (?:eingesammelt |raised |Kapital |in )?(?:insgesamt|to date|in total|so far|überhaupt)/.test(after)
    )
      result.total ??= item;
    else if (
      !OTHER_MONEY.test(own) &&
      !/^ (?:Umsatz|Gewinn|Verlust|in (?:annual )?revenue|in sales|of revenue|ARR)/.test(after)
    )
      result.amount ??= item;
  }
  return result;
}

/** "X raised $30 million from Y": without a word for a round, so the verb and who gave it must say it. */
const RAISE = {
  de: pattern(
    '(?:sammelt[e]?|sichert[e]?|holt[e]?|wirbt|warb)[^.;]{0,40}<M>[^.;]{0,60}(?:\\bein\\b|Kapital|Investoren|von <X>)|<M>[^.;]{0,60}(?:eingesammelt|eingeworben)|(?:investier(?:t|te|en|ten)|steck(?:t|te|ten|en)|pumpt)[^.;]{0,30}<M>[^.;]{0,20} in (?:[\\p{L}-]+ ){0,4}<O>|(?:steigt|steigen|stieg|stiegen) mit <M>[^.;]{0,20} (?:bei|in) (?:[\\p{L}-]+ ){0,4}<O>|<X>[^.;]{0,40} <M>[^.;]{0,10} in <O>[^.;]{0,20} investier|(?:erhält|erhielt|bekommt|bekam)[^.;]{0,30}<M>[^.;]{0,30} von <X>',
  ),
  en: pattern(
    '(?:raises?|raised|has raised|secures?|secured|lands?|landed|bags?|bagged|nabs?|nabbed|closes|closed) (?:another |an additional |a |about |up to )?<M>|(?:invests?|invested|pours?|poured|puts?|put|led|leads)[^.;]{0,20} <M>[^.;]{0,30}? (?:in|into) (?:[\\p{L}-]+ ){0,4}<O>|<M> (?:in funding|investment|funding round|from <X>)',
  ),
  zh: pattern(
    '(?:完成|获得?|筹集|募集)(?:了)?[^，。；]{0,10}<M>[^，。；]{0,10}(?:投资|融资)|(?:向|对)<O>(?:投资|注资)<M>|(?:投资|注资)<O><M>',
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

const FOR_COMPANY = pattern(
  '(?:(?:[Rr]unde|[Ff]inanzierung|[Kk]apitalerhöhung|Investment|Investition|round|funding|financing|investment|Series [A-K])(?: von| für| bei| des| der| in| for| of| at| into| by)|(?:investier(?:t|te|en|ten)|investing|invests?|invested|steck(?:t|te|ten|en)|pumpt|poured|beteilig(?:t|te|ten|en) sich|steigt mit|steigen mit|stieg mit|stiegen mit)[^.;]{0,40}?(?: in| an| into| bei))(?: dem| der| das| den| die| des| the)?(?: (?!Führung|Höhe)[\\p{L}][\\p{L}-]*){0,4} „?(?<company><O>)',
);
const ZH_COMPANY = pattern(
  '(?:领投|跟投|投资|参投)(?:了)?(?<company><O>)(?:的|完成|<M>)|(?:向|对)(?<company2><O>)(?:投资|注资)',
);
/** Subjects before the verb; whoever is behind "by", „von“ or 由 is not. */
const NO_SUBJECT =
  /(?:(?:^|[\s(,])(?:von|vom|by|from|with|mit|unter|durch|bei|at|of|des|für|for|an|in) (?:[\p{L}-]+ ){0,2}|[由获与和对]|来自)$/u;

function companyOf(
  reading: Reading,
  masked: Masked,
  place: number,
): PartyItem | { party: FoundParty } | null {
  const named = FOR_COMPANY.exec(masked.text) ?? ZH_COMPANY.exec(masked.text);
  const [forCompany] = partiesIn(masked, named?.groups?.['company'] ?? named?.groups?.['company2']);
  if (forCompany && isRaiser(forCompany.party)) return forCompany;
  const subjects = masked.items.filter((item): item is PartyItem => {
    if (item.is !== 'O' || !isRaiser(item.party)) return false;
    const at = placeOf(masked, item);
    return !NO_SUBJECT.test(masked.text.slice(Math.max(0, at - 30), at));
  });
  const before = subjects.filter((item) => placeOf(masked, item) < place);
  const investing = investorKeys(masked);
  const subject =
    before.find((item) => !investing.has(item.party.key)) ??
    subjects.find((item) => !investing.has(item.party.key));
  if (subject) return subject;
  const party = reading.references.lastBefore(masked.sentence.start, 'COMPANY');
  return party &&
    isRaiser(party) &&
    !masked.items.some(
      (item) => item.is === 'O' && item.party.key !== party.key && !investing.has(item.party.key),
    )
    ? { party }
    : null;
}

const isRaiser = (party: FoundParty): boolean =>
  !['FUND', 'EXCHANGE', 'AUTHORITY'].includes(party.companyKind ?? '');

function investorKeys(masked: Masked): Set<string> {
  return new Set(investorsIn(masked, '').found.map(({ party }) => party));
}

/** „Angeführt wurde die Runde von X“: a sentence that goes on about the round before it. */
const ABOUT_ROUND =
  /(?:Das Geld|Das Kapital|The money|资金|floss|flossen)|(?:[Dd]ie|[Dd]er|[Dd]ieser?|[Tt]he|[Tt]his)(?: [\p{L}-]+| \uE004.)? (?:[\p{L}-]*[Rr]unde|Finanzierung|[Rr]ound|financing|investment|funding)|[Ll]ead-?[Ii]nvestor|本轮|此轮|[Ii]nvestoren|[Ii]nvestors|[Bb]ackers|[Gg]eldgeber|beteilig|participat|führte? (?:die|an)|跟投|参投|领投|[Bb]ewert|[Vv]alu(?:ation|ed|ing)|估值/u;

function continueRound(reading: Reading, masked: Masked, rounds: FoundRound[]): void {
  const last = rounds.at(-1);
  const index = reading.masked.indexOf(masked);
  const { block } = masked.sentence;
  if (!last || !ABOUT_ROUND.test(masked.text)) return;
  // The two sentences before it, or the paragraph before.
  const near = reading.masked.slice(Math.max(0, index - 2), index);
  if (
    !near.some(
      ({ sentence }) =>
        block - sentence.block <= 1 && last.evidence.some(({ start }) => start === sentence.start),
    )
  )
    return;
  if (isPlannedRound(masked.text, 0, masked.sentence.language.slice(0, 2))) return;
  const { found, hasOthers } = investorsIn(masked, last.company);
  const { valuation, amount, total } = moneyOf(masked);
  // „Insgesamt flossen 18 Millionen“ after a sentence that named the round alone.
  const sum = last.amount ?? amountOf(masked, amount ?? total);
  const added = found.filter(({ party }) => !last.investors.some((investor) => investor.party === party));
  const leads = found.filter(
    ({ party, isLead }) =>
      isLead && last.investors.some((investor) => investor.party === party && !investor.isLead),
  );
  if (added.length === 0 && leads.length === 0 && !(valuation && !last.valuation) && sum === last.amount)
    return;
  rounds[rounds.length - 1] = {
    ...last,
    investors: [
      ...last.investors.map((investor) => ({
        ...investor,
        isLead: investor.isLead || leads.some(({ party }) => party === investor.party),
      })),
      ...added,
    ],
    amount: sum,
    valuation: last.valuation ?? amountOf(masked, valuation),
    hasOtherInvestors: last.hasOtherInvestors || hasOthers,
    evidence: [...last.evidence, { start: masked.sentence.start, end: masked.sentence.end }],
  };
}

/** Adds a round, or what it says to the same round that was told before. */
function join(rounds: FoundRound[], round: FoundRound): void {
  const index = rounds.findIndex((other) => isSame(other, round));
  if (index < 0) {
    rounds.push(round);
    return;
  }
  const other = rounds[index]!;
  // Whoever says the series says the rest more exactly too.
  const [first, second] = other.series === null && round.series !== null ? [round, other] : [other, round];
  rounds[index] = {
    ...first,
    roundType: first.roundType === 'UNKNOWN' ? second.roundType : first.roundType,
    series: first.series ?? second.series,
    amount: first.amount ?? second.amount,
    valuation: first.valuation ?? second.valuation,
    announcedOn: first.announcedOn ?? second.announcedOn,
    investors: [
      ...first.investors,
      ...second.investors.filter(
        ({ party }) => !first.investors.some((investor) => investor.party === party),
      ),
    ],
    hasOtherInvestors: first.hasOtherInvestors || second.hasOtherInvestors,
    evidence: [
      ...other.evidence,
      ...round.evidence.filter(({ start }) => !other.evidence.some((span) => span.start === start)),
    ],
    confidence: Math.max(first.confidence, second.confidence),
  };
}

function isSame(one: FoundRound, other: FoundRound): boolean {
  if (one.company !== other.company) return false;
  if (one.series !== null && other.series !== null && one.series !== other.series) return false;
  const types = [one.roundType, other.roundType].filter((type) => type !== 'UNKNOWN' && type !== 'VENTURE');
  if (types.length === 2 && types[0] !== types[1]) return false;
  if (one.amount && other.amount && !isSameAmount(one.amount, other.amount)) return false;
  if (one.announcedOn && other.announcedOn) {
    return possiblyWithin(one.announcedOn, {
      from: other.announcedOn.earliest,
      until: other.announcedOn.latest,
    });
  }
  return true;
}

const isSameAmount = (one: UncertainAmount, other: UncertainAmount): boolean =>
  one.currency === other.currency && (one.min ?? one.max) === (other.min ?? other.max);
