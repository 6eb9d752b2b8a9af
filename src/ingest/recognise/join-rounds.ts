/** A round that a text tells several times is one, with all that is said of it. */
import type { UncertainAmount } from '../../text/amount.ts';
import { possiblyWithin } from '../../text/edtf.ts';
import type { FoundRound } from './found.ts';

/** Adds a round, or what it says to the same round that was told before. */
export function joinRound(rounds: FoundRound[], round: FoundRound): void {
  const index = rounds.findIndex((other) => isSame(other, round));
  if (index < 0) {
    rounds.push(round);
    return;
  }
  const other = rounds[index]!;
  // Whoever says the series says the rest more exactly too.
  const [first, second] = other.series === null && round.series !== null ? [round, other] : [other, round];
  const isRetold = isOtherSum(first, second);
  // A sentence that says another sum and nothing else new is no evidence of this one.
  const isSumAlone = isRetold && second.valuation === null && second.investors.length === 0;
  const told = isSumAlone ? [first] : [other, round];
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
    otherAmounts: [
      ...first.otherAmounts,
      ...second.otherAmounts,
      ...(isRetold ? [{ amount: second.amount!, evidence: second.evidence }] : []),
    ],
    evidence: told
      .flatMap(({ evidence }) => evidence)
      .filter(({ start }, place, all) => all.findIndex((span) => span.start === start) === place),
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

const isOtherSum = ({ amount: one }: FoundRound, { amount: other }: FoundRound): boolean =>
  one !== null && other !== null && (one.min !== other.min || one.max !== other.max);

const isSameAmount = (one: UncertainAmount, other: UncertainAmount): boolean =>
  one.currency === other.currency && (one.min ?? one.max) === (other.min ?? other.max);
