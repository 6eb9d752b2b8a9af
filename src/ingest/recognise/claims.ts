/** Single facts about a person or company: when and where born, when founded, where at home, how much raised and earned. */
import type { UncertainAmount } from '../../text/amount.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import type { FoundClaim, FoundParty } from './found.ts';
import { clauseAround, isDenied, isFact, isPlanned } from './guards.ts';
import { claimRules, type ClaimRule } from './claim-rules.ts';
import { itemsIn, partiesIn, type Item, type Masked } from './masked.ts';
import { certaintyOf, spanOf, type Reading } from './reading.ts';
import { moneyOf } from './round-money.ts';

export function findClaims(reading: Reading): FoundClaim[] {
  const claims: FoundClaim[] = [];
  for (const masked of reading.masked) {
    if (masked.items.length === 0) continue;
    for (const rule of claimRules) {
      const claim = claimOf(reading, masked, rule);
      if (claim && !claims.some((other) => isSame(other, claim))) claims.push(claim);
    }
    const total = totalFunding(reading, masked);
    if (total && !claims.some((other) => isSame(other, total))) claims.push(total);
  }
  return claims;
}

/** What a company wants to earn is not what it earns. */
const TARGET = /(?<!\p{L})(?:targets?|goals?|aims?|Ziele?|目标)(?!\p{L})/u;

function claimOf(reading: Reading, masked: Masked, rule: ClaimRule): FoundClaim | null {
  const match = rule.pattern.exec(masked.text);
  if (!match?.groups) return null;
  const group = (name: string) =>
    Object.entries(match.groups!).find(
      ([key, part]) => key.replace(/\d$/, '') === name && part !== undefined,
    )?.[1];
  const [named] = partiesIn(masked, group('who'));
  const subject = named?.party ?? (rule.isOfLast ? lastPerson(reading, masked) : null);
  if (!subject) return null;
  const [title] = itemsIn(masked, group('title'));
  if (title?.is === 'T' && title.title.kind !== 'FOUNDER') return null;
  const clause = clauseAround(masked.text, match.index, match.index + match[0].length);
  const { language } = masked.sentence;
  const isSaid = rule.isPlan
    ? !isDenied(clause) && (isPlanned(clause, language) || TARGET.test(masked.text))
    : isFact(clause, language);
  if (!isSaid || (rule.field === 'revenue' && TARGET.test(masked.text))) return null;
  const item = itemsIn(masked, group('date') ?? group('money'))[0];
  const place = group('place');
  const said = group('age') ?? (place === undefined ? undefined : withPart(masked, place));
  const value = said === undefined ? valueOf(item) : { text: said };
  if (!value) return null;
  return {
    kind: 'CLAIM',
    subject: subject.key,
    field: rule.field,
    value,
    verbatim: said ?? reading.source.text.slice(item!.start, item!.end),
    evidence: [spanOf(masked)],
    rule: `claim.${rule.field}`,
    confidence: Number((rule.prior * (named ? certaintyOf(named) : 0.7 * subject.confidence)).toFixed(3)),
  };
}

/** „Gründer eines Unternehmens mit 23“: a line of labels is about whoever was spoken of, where it names nobody. */
function lastPerson({ references }: Reading, { items, sentence }: Masked): FoundParty | null {
  return items.some(({ is }) => is === 'P') ? null : references.lastBefore(sentence.start, 'PERSON');
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
  ) {
    return null;
  }
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
