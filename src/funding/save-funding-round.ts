import type { Actor } from '../auth/actor.ts';
import { addClaims, type ClaimInput } from '../claims/add-claims.ts';
import type { FundingRoundType, Visibility } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkParty, type PartyRef } from '../parties/party.rules.ts';
import { visibilityColumns } from '../parties/write-party.ts';
import { checkText } from '../text/well-formed.ts';

export interface InvestmentInput {
  investor: PartyRef;
  isLead?: boolean;
  evidence?: EvidenceInput[];
}

/** What is set directly; amount, valuation and date are claimed. */
export interface FundingRoundFields {
  title: string;
  roundType: FundingRoundType;
  /** As printed, e.g. `B+`. */
  series?: string | null;
  hasOtherInvestors?: boolean;
  /** All investors of the round; left out they stay. */
  investments?: InvestmentInput[];
  claims?: ClaimInput[];
  visibility?: Visibility;
  visibilityReason?: string | null;
}
export interface CreateFundingRoundInput extends FundingRoundFields {
  companyId: string;
}
export interface UpdateFundingRoundInput extends FundingRoundFields {
  id: string;
  expectedRevision: number;
}

export function createFundingRound(context: WriteContext, input: CreateFundingRoundInput): Promise<Saved> {
  return write(context, (tx) => createFundingRoundIn(tx, context.actor, input));
}

export async function createFundingRoundIn(
  tx: Tx,
  actor: Actor,
  input: CreateFundingRoundInput,
): Promise<Saved> {
  const data = { companyId: input.companyId, ...columns(input) };
  const { id } = await tx.fundingRound.create({ data, select: { id: true } });
  await writeFacts(tx, actor, id, input);
  return { id, revision: await recordRevision(tx, actor, 'FUNDING_ROUND', id, { created: true }) };
}

export function updateFundingRound(
  context: WriteContext,
  input: UpdateFundingRoundInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  return write(context, async (tx) => {
    const { id } = input;
    await lockRecord(tx, 'FUNDING_ROUND', id, input.expectedRevision);
    await tx.fundingRound.update({ where: { id }, data: columns(input) });
    await writeFacts(tx, context.actor, id, input);
    return { id, revision: await recordRevision(tx, context.actor, 'FUNDING_ROUND', id, { reason }) };
  });
}

function columns(input: FundingRoundFields) {
  return {
    title: checkText(input.title, { field: 'title', maxLength: 300 }),
    roundType: input.roundType,
    series: input.series ? checkText(input.series, { field: 'series', maxLength: 40 }) : null,
    hasOtherInvestors: input.hasOtherInvestors ?? false,
    ...visibilityColumns(input),
  };
}

async function writeFacts(tx: Tx, actor: Actor, roundId: string, input: FundingRoundFields): Promise<void> {
  const before = await tx.investment.findMany({ where: { roundId } });
  const investments = input.investments ? await writeInvestments(tx, roundId, before, input.investments) : [];
  const claims = await addClaims(tx, 'FUNDING_ROUND', roundId, input.claims ?? []);
  await settleVisibility(tx, actor, {
    rounds: [roundId],
    investments,
    claims,
    // Who is no longer an investor may be named nowhere else.
    people: before.flatMap(({ personId }) => personId ?? []),
    companies: before.flatMap(({ companyId }) => companyId ?? []),
    changed: [['FUNDING_ROUND', roundId]],
  });
}

/** Puts these investors in place of the former; one who stays keeps the passages. */
async function writeInvestments(
  tx: Tx,
  roundId: string,
  before: readonly { id: string; personId: string | null; companyId: string | null }[],
  given: readonly InvestmentInput[],
): Promise<string[]> {
  const kept: string[] = [];
  for (const [position, { investor, isLead = false, evidence = [] }] of given.entries()) {
    const party = checkParty(investor, `investments[${position}].investor`);
    const same = before.find(
      ({ personId, companyId }) => personId === party.personId && companyId === party.companyId,
    );
    const { id } = same
      ? await tx.investment.update({
          where: { id: same.id },
          data: { isLead, position },
          select: { id: true },
        })
      : await tx.investment.create({ data: { roundId, ...party, isLead, position }, select: { id: true } });
    await attachEvidence(tx, { investmentId: id }, evidence, `investments[${position}].evidence`);
    kept.push(id);
  }
  await tx.investment.deleteMany({ where: { roundId, id: { notIn: kept } } });
  return kept;
}
