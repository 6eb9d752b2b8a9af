import type { ClaimInput } from '../../claims/add-claims.ts';
import { attachEvidence, type EvidenceInput } from '../../evidence/attach-evidence.ts';
import { createFundingRoundIn, updateFundingRoundIn } from '../../funding/save-funding-round.ts';
import type { InvestmentInput } from '../../funding/funding-round.state.rules.ts';
import { settleVisibility } from '../../history/settle-visibility.ts';
import { parseEdtf } from '../../text/edtf.ts';
import type { Fact } from './accept-facts.ts';
import { equalClaim } from './known-facts.ts';
import { changing, making, type RecordName } from './made.ts';
import type { RoundContent } from './proposal-content.ts';
import { recordOf, type Accepting } from './resolve-parties.ts';

/**
 * A round that the archive knows gets another source: claims of its own, and whoever else invested. Where the values
 * differ both are claimed, and somebody prefers one.
 */
export async function acceptRound(
  accepting: Accepting,
  { content, evidence, isDistinct }: Fact<RoundContent>,
): Promise<RecordName> {
  const { tx, actor, made } = accepting;
  const companyId = await recordOf(accepting, content.company);
  const investments = await investmentsOf(accepting, content, evidence);
  const claims = claimsOf(accepting, content, evidence);
  const known = isDistinct ? null : await sameRound(accepting, companyId, content);
  const { roundType, series, hasOtherInvestors } = content;
  if (known === null) {
    const title = await titleOf(accepting, companyId, content);
    const input = { companyId, title, roundType, series, hasOtherInvestors, investments, claims };
    const { id } = await making(made, 'FUNDING_ROUND', () => createFundingRoundIn(tx, actor, input));
    return ['FUNDING_ROUND', id];
  }
  await changing(tx, made, ['FUNDING_ROUND', known], async () => {
    const added: ClaimInput[] = [];
    for (const claim of claims) {
      const equal = await equalClaim(accepting, 'FUNDING_ROUND', known, claim);
      if (!equal) added.push(claim);
      else {
        await attachEvidence(tx, { claimId: equal }, evidence);
        await settleVisibility(tx, actor, { claims: [equal] });
      }
    }
    const round = await tx.fundingRound.findUniqueOrThrow({
      where: { id: known },
      include: { investments: { orderBy: { position: 'asc' } } },
    });
    return updateFundingRoundIn(tx, actor, {
      id: known,
      expectedRevision: null,
      claims: added,
      investments: withKnown(round.investments, investments),
      ...(round.series === null && series ? { series } : {}),
      ...(round.roundType === 'UNKNOWN' ? { roundType } : {}),
      ...(hasOtherInvestors ? { hasOtherInvestors } : {}),
    });
  });
  return ['FUNDING_ROUND', known];
}

async function sameRound(
  { tx, links }: Accepting,
  companyId: string,
  { series, roundType, announcedOn, amount }: RoundContent,
): Promise<string | null> {
  const given = links.get('record');
  if (given) return given;
  const date = announcedOn && parseEdtf(announcedOn.edtf);
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    select id from same_round(${companyId}::uuid, ${series}, ${roundType}, ${date?.earliest ?? null}::date,
      ${date?.latest ?? null}::date, ${amount?.currency ?? null}, ${amount?.min ?? null}::numeric, ${amount?.max ?? null}::numeric)
    order by score desc, id limit 1`;
  return found?.id ?? null;
}

async function investmentsOf(
  accepting: Accepting,
  { investors, addedInvestors = [] }: RoundContent,
  evidence: EvidenceInput[],
): Promise<(InvestmentInput & { id: string })[]> {
  const byId = new Map<string, InvestmentInput & { id: string }>();
  for (const { party, isLead } of investors) {
    const id = await recordOf(accepting, party);
    const isPerson = accepting.proposal.parties.find(({ key }) => key === party)?.party === 'PERSON';
    const investor = isPerson ? { personId: id } : { companyId: id };
    byId.set(id, { id, investor, isLead: isLead || (byId.get(id)?.isLead ?? false), evidence });
  }
  for (const { investor, isLead } of addedInvestors) {
    const id = (investor.personId ?? investor.companyId)!;
    byId.set(id, { id, investor, isLead: isLead || (byId.get(id)?.isLead ?? false), evidence });
  }
  return [...byId.values()];
}

/** Those that are there first and as they are; who is there already gets the passages. */
function withKnown(
  known: readonly { personId: string | null; companyId: string | null; isLead: boolean }[],
  given: readonly (InvestmentInput & { id: string })[],
): InvestmentInput[] {
  const there = known.map(({ personId, companyId, isLead }) => {
    const same = given.find(({ id }) => id === personId || id === companyId);
    const investor = personId ? { personId } : { companyId };
    return { investor, isLead, ...(same ? { evidence: same.evidence ?? [] } : {}) };
  });
  const isThere = (id: string) =>
    known.some(({ personId, companyId }) => id === personId || id === companyId);
  return [
    ...there,
    ...given.filter(({ id }) => !isThere(id)).map(({ id: _id, ...investment }) => investment),
  ];
}

function claimsOf(
  { proposal: { rule, confidence } }: Accepting,
  { amount, valuation, announcedOn }: RoundContent,
  evidence: EvidenceInput[],
): ClaimInput[] {
  const claim = (field: string, value: ClaimInput['value'], verbatim: string | null): ClaimInput => ({
    field,
    value,
    verbatim,
    confidence,
    origin: 'RULE',
    originName: rule,
    evidence,
  });
  return [
    ...(amount ? [claim('amount', { amount }, amount.verbatim)] : []),
    ...(valuation ? [claim('valuation', { amount: valuation }, valuation.verbatim)] : []),
    ...(announcedOn ? [claim('announcedOn', { date: announcedOn }, announcedOn.verbatim)] : []),
  ];
}

/** As the archive calls rounds: "Series B+ of Megvii". */
async function titleOf(
  { tx }: Accepting,
  companyId: string,
  { series, roundType }: RoundContent,
): Promise<string> {
  const { name } = await tx.company.findUniqueOrThrow({ where: { id: companyId }, select: { name: true } });
  const letters = series && /^\p{Lu}\d?\+*$/u.test(series) ? `Series ${series}` : series;
  const ofType = roundType === 'UNKNOWN' ? 'Funding' : sentenceCase(roundType.replaceAll('_', ' '));
  return `${letters ?? ofType} of ${name}`;
}

const sentenceCase = (words: string): string =>
  (words[0]! + words.slice(1).toLowerCase()).replace(
    /^Series (\w)$/,
    (_, letter: string) => `Series ${letter.toUpperCase()}`,
  );
