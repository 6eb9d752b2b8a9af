/** Funding rounds: who took how much from whom, in which round, at what value. */
import type { UncertainAmount } from '../../text/amount.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import type { FoundRound } from './found.ts';
import { clauseAround } from './guards.ts';
import { investorsIn } from './investors.ts';
import { INVESTOR_DE, INVESTOR_EN } from './giving-words.ts';
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
import { isAct } from './round-acts.ts';
import { isPlannedRound, OVER_YEARS } from './round-guards.ts';

export function findRounds(reading: Reading): FoundRound[] {
  const rounds: FoundRound[] = [];
  for (const [index, masked] of reading.masked.entries()) {
    const next = reading.masked[index + 1];
    const before = reading.masked[index - 1];
    const isTold =
      (next !== undefined && TOLD_ON.test(next.text)) ||
      (before !== undefined && ROUND_NOUN.test(before.text) && BROUGHT_IN.test(masked.text));
    const last = rounds.at(-1);
    const told = last && isNear(reading, masked, last) ? last.company : null;
    const round = roundIn(reading, masked, isTold, told);
    const isShare = round !== null && last !== undefined && isShareOf(last, round, reading, masked);
    if (round && !isShare) joinRound(rounds, round);
    else if (last) rounds[rounds.length - 1] = continued(reading, masked, last, isShare);
  }
  return rounds;
}

/** "X put in $10 million" of a round of 30 that was just told. */
function isShareOf(last: FoundRound, round: FoundRound, reading: Reading, masked: Masked): boolean {
  const [whole, part] = [last.amount, round.amount];
  return (
    whole !== null &&
    part !== null &&
    last.company === round.company &&
    round.roundType === 'UNKNOWN' &&
    round.announcedOn === null &&
    whole.currency === part.currency &&
    Number(part.min ?? part.max) < Number(whole.min ?? whole.max) &&
    !EARLIER_TOLD.test(masked.text) &&
    isNear(reading, masked, last)
  );
}

const EARLIER_TOLD =
  /(?<!\p{L})(?:previous(?:ly)?|earlier|last|latest|first|before|had|zuvor|früher|bereits|schon|zuletzt|damals|hatten?|erste[nr]?|letzte[nr]?|vorherige[nr]?)(?!\p{L})/u;

/** „Das Geld stammt von X“ and „Die Runde führte X an“ make a round of the sum that the sentence before had. */
const TOLD_ON = pattern(
  [
    '^(?:Das Geld|Das Kapital|Die Summe|The money|The funding|The cash) (?:kommt|kam|stammt|comes|came)(?: [\\p{L}-]+){0,2} (?:von|vom|from) ',
    '^(?:(?:Die )?(?:[Nn]eue[rn]? )?(?:Geldgeber|Kapitalgeber|[\\p{L}-]{0,30}[Ii]nvestor(?:en|in)?)|(?:The |Its )?(?:new )?(?:[Ii]nvestors|[Bb]ackers)) (?:sind|ist|waren|war|taxieren|bewerten|are|were|include|included|value) ',
    '^(?:[Aa]ngeführt (?:wurde|wird|hat) |(?:The|Die|Der) )[^.;,]{0,20}(?:[Rr]unde|[Ff]inanzierung|round|financing|investment|(?:[Ss]eed|Series [A-K]|Serie [A-K])(?: deal| cheque| check)?)(?:,| )[^.;]{0,60}(?:von|vom|an|by) ',
    '^(?:<Xs>|[Ff]ederführend)[^.;,]{0,30} (?:led|leads|führte|führten|bei|war) (?:the|die|der) [^.;,]{0,20}(?:[Rr]unde|[Ff]inanzierung|round|financing|Series [A-K])',
  ].join('|'),
);

/** „Sie bringt 5 Millionen ein“ behind a sentence that named the round alone. */
const BROUGHT_IN = pattern(
  '^(?:Sie|Die Runde|It|The round) (?:bring(?:t|s|en)|brachte|brought|has brought|spült[e]?|umfasst[e]?|total(?:s|led|ed)|amount(?:s|ed) to|raised)[^.;]{0,60} <M>',
);

function roundIn(reading: Reading, masked: Masked, isGiven: boolean, told: string | null): FoundRound | null {
  const { text, sentence } = masked;
  const tag = sentence.language.slice(0, 2);
  const raised = tag === 'de' ? RAISED_DE : tag === 'zh' ? RAISED_ZH : RAISED_EN;
  const money = moneyOf(masked);
  const named = seriesOf(text);
  const series = named?.isEarlier && money.earlier ? null : named;
  const noun = series ? null : (ROUND_NOUN.exec(text) ?? LENT.exec(text));
  const isDone = money.amount !== null && (isAct(masked, tag) || (isGiven && BY_INVESTORS.test(text)));
  if (!series && !(noun && money.amount) && !isDone && !(isGiven && money.amount)) return null;
  const place = series?.index ?? noun?.index ?? placeOf(masked, money.amount!);
  const isNamed = series && (money.amount || /abgeschlossen|closed/.test(text));
  if (!isDone && !isNamed && !raised.test(text)) return null;
  if (isPlannedRound(text, place, tag) || (!series && OVER_YEARS.test(text))) return null;
  if (!series && /(?:IPO|Börsengang|initial public offering)/.test(text)) return null;
  const company = companyOf(reading, masked, place, told);
  if (!company) return null;
  const investors = investorsIn(masked, company.party.key);
  const { date, evidence } = dateAt(reading, masked, place);
  // What came in since a day was no one round.
  if (!series && date?.edtf.endsWith('/..')) return null;
  const [rule, prior] = series
    ? (['round.series', 0.92] as const)
    : noun
      ? (['round.noun', 0.85] as const)
      : (['round.raised', 0.75] as const);
  const certainty = 'is' in company ? certaintyOf(company) : 0.75;
  return {
    kind: 'FUNDING_ROUND',
    company: company.party.key,
    roundType: roundTypeOf(series?.name ?? null, clauseAround(text, place, place)),
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
  /(?<!\p{L})(?:nach (?:einer|der|seiner|ihrer) (?:neuen )?(?:\p{L}*[Rr]unde|Finanzierung)|nun|jetzt|nur noch|now)(?!\p{L})/u;

interface NamedSeries {
  name: string;
  index: number;
  isEarlier: boolean;
}

function seriesOf(text: string): NamedSeries | null {
  let earlier: NamedSeries | null = null;
  for (const series of seriesIn(text)) {
    const before = text.slice(Math.max(0, series.index - 40), series.index);
    const isEarlier = EARLIER.test(before);
    if (!isEarlier) return { ...series, isEarlier };
    earlier ??= { ...series, isEarlier };
  }
  // „Nach der Serie A folgt die Serie B“ tells the latter; alone it tells the round.
  return earlier;
}

/** „Angeführt wurde die Runde von X“: a sentence that goes on about the round before it. */
const ABOUT_ROUND =
  /(?:Das Geld|Das Kapital|The money|资金|floss|flossen)|(?:[Dd]ie|[Dd]er|[Dd]ieser?|[Tt]he|[Tt]his)(?: [\p{L}-]+| \uE004.)? (?:[\p{L}-]*[Rr]unde|Finanzierung|[Rr]ound|financing|investment|funding)|[Ll]ead-?[Ii]nvestor|[Mm]it dabei|[Nn]eu dabei|(?:kommen|kamen|kommt|kam) (?:[\p{Ll}]+ ){0,3}(?:von|vom)|[Tt]he deal|[Tt]he (?:[\p{L}-]+ ){0,2}extension|Erweiterung|zogen? mit|本轮|此轮|[Ii]nvestoren|[Ii]nvestors|[Bb]ackers|[Gg]eldgeber|beteilig|participat|führte? (?:die|an)|跟投|参投|领投|(?<!\p{L})[Dd]avon(?!\p{L})|[Mm]it von der Partie|(?<!\p{L})(?:an Bord|im Boot)|Schecks? |Löwenanteil|(?<!\p{L})(?:[Dd]ie Hälfte|[Dd]en Rest|[Dd]er Rest|[Dd]as [Mm]eiste)(?!\p{L})|[Ff]ederführend|(?:legt(?:e|en)?|schoss(?:en)?)(?: [\p{L}]+){0,2} nach|^Sie (?:stammt|kommt|speist)|(?<!\p{L})(?:cheques?|checks?)(?!\p{L})|(?:putting|chipp|pitch|kick)(?:ed|ing)? in(?!\p{L})|the (?:rest|remainder|lead|(?:[\p{Ll}]+ )?(?:cash|capital))(?!\p{L})|(?<!\p{L})led(?=[,.]| and | with )|(?:gibt|gaben?|geben|steck(?:t|en|te|ten)) [^.;]{0,40}Geld|put(?:s|ting)? in (?:more|again|too)|c[ao]me in(?=[,.]| for | as | again)|on board|(?<!\p{L})Anführer |[Gg]ezeichnet|entfällt|entfallen|re-upp|[Bb]ewert|[Vv]alu(?:ation|ed|es|ing)|估值/u;

const BY_INVESTORS = new RegExp(`(?<![\\p{L}])(?:${INVESTOR_DE}|${INVESTOR_EN})(?![\\p{L}])`, 'u');

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

/** Whether a round was told in the two sentences before, or in the paragraph before. */
function isNear(reading: Reading, masked: Masked, { evidence }: FoundRound): boolean {
  const index = reading.masked.indexOf(masked);
  return reading.masked
    .slice(Math.max(0, index - 2), index)
    .some(
      ({ sentence }) =>
        masked.sentence.block - sentence.block <= 1 && evidence.some(({ start }) => start === sentence.start),
    );
}

/** The round with what a sentence behind it says of it. */
function continued(reading: Reading, masked: Masked, last: FoundRound, isShare: boolean): FoundRound {
  if (!isShare && !ABOUT_ROUND.test(masked.text) && !IS_WORTH.test(masked.text)) return last;
  if (!isNear(reading, masked, last)) return last;
  if (isPlannedRound(masked.text, 0, masked.sentence.language.slice(0, 2))) return last;
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
    return last;
  }
  return {
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
