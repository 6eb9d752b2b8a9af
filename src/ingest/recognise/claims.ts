/** Single facts about a person or company: when and where born, when founded, where at home, how much raised and earned. */
import type { UncertainAmount } from '../../text/amount.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import type { FoundClaim } from './found.ts';
import { clauseAround, isDenied, isFact, isPlanned } from './guards.ts';
import { itemsIn, partiesIn, pattern, type Item, type Masked } from './masked.ts';
import { certaintyOf, spanOf, type Reading } from './reading.ts';
import { moneyOf } from './rounds.ts';

interface ClaimRule {
  field: string;
  /** Group `who`, and one of `date`, `money`, `place`. */
  pattern: RegExp;
  prior: number;
  /** What is only planned is what the field says. */
  isPlan?: boolean;
}

const PLACE = '(?<place>\\p{Lu}[\\p{L}.-]+(?:[ -]\\p{Lu}[\\p{L}-]+){0,2}(?:, \\p{Lu}[\\p{L}-]+)?)';
const HAN_PLACE = '(?<place>\\p{Script=Han}{2,8}?)';

const rules: readonly ClaimRule[] = [
  {
    field: 'bornOn',
    prior: 0.93,
    pattern: pattern('(?<date><D>)[^.;]{0,20}?(?<!\\p{L})(?:wurde|ist|was) (?<who><P>)[^.;]{0,60}? geboren'),
  },
  {
    field: 'bornOn',
    prior: 0.93,
    pattern: pattern(
      '(?<who><P>)[^.;]{0,40}?(?<!\\p{L})(?:wurde|ist|was|,)[^.;]{0,30}?(?<date><D>)[^.;]{0,40}? geboren',
    ),
  },
  {
    field: 'bornOn',
    prior: 0.93,
    pattern: pattern(
      '(?<who><P>)[^.;]{0,40}?(?<!\\p{L})(?:born|geboren)(?: in [\\p{L}, -]{2,40})?(?: on| in| im Jahr| am)? (?<date><D>)',
    ),
  },
  {
    field: 'bornOn',
    prior: 0.93,
    pattern: pattern(
      '(?:[Bb]orn|[Gg]eboren)(?: in [\\p{L}, -]{2,40})?(?: on| in| am)? (?<date><D>)[^.;]{0,30}?, (?<who><P>)',
    ),
  },
  {
    field: 'bornOn',
    prior: 0.93,
    pattern: pattern(
      '(?<who><P>)[^。；]{0,8}?(?<date><D>)(?:年)?(?:出生|生于)|(?<who2><P>)[^。；]{0,4}?(?:出生于|生于)(?<date2><D>)',
    ),
  },
  {
    field: 'bornOn',
    prior: 0.93,
    pattern: pattern('(?<who><P>)[^.;]{0,20}? kam[^.;]{0,30}?(?<date><D>)[^.;]{0,40}? zur Welt'),
  },
  {
    field: 'birthPlace',
    prior: 0.88,
    pattern: pattern(`(?<who><P>)[^.;]{0,20}? kam[^.;]{0,30}? in ${PLACE}[^.;]{0,20}? zur Welt`),
  },
  {
    field: 'birthPlace',
    prior: 0.88,
    pattern: pattern(`(?<who><P>)[^.;]{0,40}? in ${PLACE}[^.;]{0,20}? geboren`),
  },
  {
    field: 'birthPlace',
    prior: 0.88,
    pattern: pattern(`(?<who><P>)[^.;]{0,40}?(?<!\\p{L})(?:born|geboren)[^.;]{0,20}? in ${PLACE}`),
  },
  {
    field: 'birthPlace',
    prior: 0.88,
    pattern: pattern(`(?:[Bb]orn|[Gg]eboren) in ${PLACE}[^.;]{0,30}?, (?<who><P>)`),
  },
  {
    field: 'birthPlace',
    prior: 0.85,
    pattern: pattern(`(?<who><P>)[^。；]{0,12}?(?:出生于|生于)(?:<D>，?)?${HAN_PLACE}(?=[，。；]|$)`),
  },
  {
    field: 'foundedOn',
    prior: 0.92,
    pattern: pattern(
      '(?<date><D>)(?: hat| haben)? gründete[n]? [^.;:]{0,90}?<Ps>[^.;:]{0,90}?[ „](?<who><O>)',
    ),
  },
  {
    field: 'foundedOn',
    prior: 0.92,
    pattern: pattern(
      '<Ps>(?:, [^,]{1,60},)? (?:gründete[n]?|(?:co-)?founded|established|started)(?: im Jahre?| in)? (?<date><D>)[^.;:]{0,50}? (?<who><O>)',
    ),
  },
  {
    field: 'foundedOn',
    prior: 0.92,
    pattern: pattern(
      '<Ps>(?:, [^,]{1,60},)? (?:gründete[n]?|(?:co-)?founded|established|started)(?: [\\p{L}-]+){0,4}? (?<who><O>)(?: im Jahre?| in| back in)? (?<date><D>)',
    ),
  },
  {
    field: 'foundedOn',
    prior: 0.93,
    pattern: pattern(
      '(?<who><O>)(?:,| \\(|,? (?:wurde|was|is|has been))[^.;:]{0,50}?(?<!\\p{L})(?:gegründet|founded|established|incorporated)[^.;:]{0,20}?(?<date><D>)',
    ),
  },
  {
    field: 'foundedOn',
    prior: 0.93,
    pattern: pattern(
      '(?<who><O>)(?:,| \\(|,? (?:wurde|das|die))[^.;:]{0,40}?(?<date><D>)[^.;:]{0,60}?gegründet',
    ),
  },
  {
    field: 'foundedOn',
    prior: 0.9,
    pattern: pattern(
      '^(?:(?:[Ff]ounded|[Ee]stablished)(?: in)? (?<date><D>)|(?:[Dd]as|[Dd]ie|[Dd]er) (?<date2><D>) gegründete)[^.;:]{0,60}?(?:, | )(?:[\\p{L}-]+ ){0,3}?(?<who><O>)',
    ),
  },
  {
    field: 'foundedOn',
    prior: 0.88,
    pattern: pattern(
      '(?:[Ss]eit|[Bb]ei|[Nn]ach|[Ss]ince) (?:seiner|ihrer|its) (?:Gründung|founding|foundation|inception)(?: im Jahre?| in)? (?<date><D>)[^.;:]{0,40}? (?<who><O>)',
    ),
  },
  {
    field: 'foundedOn',
    prior: 0.88,
    pattern: pattern(
      '(?:Gründung|founding|foundation)(?: von| of)? ?(?<who><O>)(?: im Jahre?| in)? (?<date><D>)',
    ),
  },
  {
    field: 'foundedOn',
    prior: 0.92,
    pattern: pattern(
      '(?<who><O>)(?:于|在)?(?<date><D>)(?:年)?(?:成立|创立|创办)|(?<who2><O>)(?:，)?(?:成立|创立)于(?<date2><D>)|(?:成立|创立)于(?<date3><D>)的(?<who3><O>)',
    ),
  },
  {
    field: 'headquarters',
    prior: 0.88,
    pattern: pattern(`(?:[Hh]eadquartered|[Bb]ased) in ${PLACE}, (?<who><O>)`),
  },
  {
    field: 'headquarters',
    prior: 0.88,
    pattern: pattern(
      `(?<who><O>)[^.;]{0,40}?(?<!\\p{L})(?:mit (?:Haupt)?[Ss]itz in|hat (?:seinen|ihren) (?:Haupt)?[Ss]itz in|sitzt in|is based in|based in|headquartered in|is headquartered in) ${PLACE}`,
    ),
  },
  {
    field: 'headquarters',
    prior: 0.85,
    pattern: pattern(`${PLACE}[- ](?:based|headquartered) (?:[\\p{L}-]+ ){0,4}?(?<who><O>)`),
  },
  {
    field: 'headquarters',
    prior: 0.85,
    pattern: pattern(`(?<who><O>)[^，。；]{0,4}?，?总部(?:位于|设在|在)${HAN_PLACE}(?=[，。；的]|$)`),
  },
  {
    field: 'revenue',
    prior: 0.88,
    pattern: pattern(
      '(?:(?:Jahres)?[Uu]msatz|Erlöse|revenues?|sales|turnover)(?: von| der| des| of| at)?(?: the)? (?<who><O>)[^.;]{0,60}?(?<money><M>)',
    ),
  },
  {
    field: 'revenue',
    prior: 0.88,
    pattern: pattern(
      '(?<who><O>)[^.;]{0,60}?(?<!\\p{L})(?:(?:Jahres)?[Uu]msatz|Erlöse|revenues?|sales|turnover)(?: im Jahr <D>| in <D>| for <D>| im <D>)?(?: von| of| at| in Höhe von| auf)(?: rund| about)? ?(?<money><M>)',
    ),
  },
  {
    field: 'revenue',
    prior: 0.88,
    pattern: pattern(
      '(?<who><O>)[^.;]{0,40}?(?<!\\p{L})(?:setzte|erwirtschaftete|erzielte|generated|posted|booked|reported)[^.;]{0,40}?(?<money><M>)(?: um$| um(?=[ .,])| Umsatz| in revenue| in sales| of revenue)',
    ),
  },
  {
    field: 'revenue',
    prior: 0.85,
    pattern: pattern('(?<who><O>)[^。；]{0,16}?(?:营收|收入|营业收入)(?:为|达到?|约)?(?<money><M>)'),
  },
  {
    field: 'revenueTarget',
    prior: 0.8,
    isPlan: true,
    pattern: pattern(
      '(?<who><O>)[^.;]{0,120}?(?<!\\p{L})(?:Umsatz|revenues?|sales|营收)[^.;]{0,40}?(?<money><M>)',
    ),
  },
];

/** The field of a rule, for a place that somebody was born in: "Wuhu, Anhui". */
export function findClaims(reading: Reading): FoundClaim[] {
  const claims: FoundClaim[] = [];
  for (const masked of reading.masked) {
    if (masked.items.length === 0) continue;
    for (const rule of rules) {
      const claim = claimOf(reading, masked, rule);
      if (claim && !claims.some((other) => isSame(other, claim))) claims.push(claim);
    }
    const total = totalFunding(reading, masked);
    if (total && !claims.some((other) => isSame(other, total))) claims.push(total);
  }
  return claims;
}

function claimOf(reading: Reading, masked: Masked, rule: ClaimRule): FoundClaim | null {
  const match = rule.pattern.exec(masked.text);
  if (!match?.groups) return null;
  const group = (name: string) =>
    Object.entries(match.groups!).find(
      ([key, part]) => key.replace(/\d$/, '') === name && part !== undefined,
    )?.[1];
  const [who] = partiesIn(masked, group('who'));
  if (!who) return null;
  const clause = clauseAround(masked.text, match.index, match.index + match[0].length);
  const { language } = masked.sentence;
  if (rule.isPlan ? isDenied(clause) || !isPlanned(clause, language) : !isFact(clause, language)) return null;
  const item = itemsIn(masked, group('date') ?? group('money'))[0];
  const place = group('place');
  const value = place === undefined ? valueOf(item) : { text: withPart(masked, place) };
  if (!value) return null;
  return {
    kind: 'CLAIM',
    subject: who.party.key,
    field: rule.field,
    value,
    verbatim:
      place === undefined ? reading.source.text.slice(item!.start, item!.end) : withPart(masked, place),
    evidence: [spanOf(masked)],
    rule: `claim.${rule.field}`,
    confidence: Number((rule.prior * certaintyOf(who)).toFixed(3)),
  };
}

/** "Wuhu, Anhui": the region belongs to the place. */
function withPart(masked: Masked, place: string): string {
  const at = masked.text.indexOf(place);
  return (
    place +
    (/^, \p{Lu}\p{L}+(?= (?:geboren|born)|[,.]|$)/u.exec(masked.text.slice(at + place.length))?.[0] ?? '')
  );
}

function valueOf(item: Item | undefined): { date: UncertainDate } | { amount: UncertainAmount } | null {
  if (item?.is === 'D') return { date: item.date.date };
  return item?.is === 'M' ? { amount: item.money.amount } : null;
}

/** "… brings its total funding to $80 million". */
function totalFunding(reading: Reading, masked: Masked): FoundClaim | null {
  const { total } = moneyOf(masked);
  if (
    !total ||
    !/(?:eingesammelt|Finanzierung|Kapital|Runde|funding|raised|financing|融资)/u.test(masked.text)
  )
    return null;
  if (!isFact(masked.text, masked.sentence.language)) return null;
  const own = masked.items.find((item) => item.is === 'O' && item.party.companyKind !== 'FUND');
  const party = own?.is === 'O' ? own.party : reading.references.lastBefore(masked.sentence.start, 'COMPANY');
  if (!party) return null;
  return {
    kind: 'CLAIM',
    subject: party.key,
    field: 'totalFunding',
    value: { amount: total.money.amount },
    verbatim: reading.source.text.slice(total.start, total.end),
    evidence: [spanOf(masked)],
    rule: 'claim.totalFunding',
    confidence: Number((0.85 * (own ? certaintyOf(own) : 0.7)).toFixed(3)),
  };
}

function isSame(one: FoundClaim, other: FoundClaim): boolean {
  return (
    one.subject === other.subject &&
    one.field === other.field &&
    JSON.stringify(one.value) === JSON.stringify(other.value)
  );
}
