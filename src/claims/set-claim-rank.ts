import type { ClaimRank, ClaimStatus } from '../database/generated/enums.ts';
import { NotFound } from '../errors/app-error.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import type { Tx } from '../database/transaction.ts';
import { checkRankReason } from './add-claims.ts';

export interface SetClaimRankInput {
  claimId: string;
  /** The revision of the record the claim is about. */
  expectedRevision: number;
  rank: ClaimRank;
  /** Needed but for NORMAL. */
  reason?: string;
}

/** Prefers or deprecates a claim; the field has one preferred claim at most, the former one becomes normal. */
export function setClaimRank(
  context: WriteContext,
  { claimId, expectedRevision, rank, reason }: SetClaimRankInput,
): Promise<Saved> {
  const why = checkRankReason(rank, reason, 'reason');
  return changeClaim(context, { claimId, expectedRevision, reason: why }, async (tx, claim) => {
    if (rank === 'PREFERRED') {
      const { personId, companyId, roundId, field } = claim;
      await tx.claim.updateMany({
        where: { personId, companyId, roundId, field, rank: 'PREFERRED', id: { not: claimId } },
        data: { rank: 'NORMAL', rankReason: null },
      });
    }
    await tx.claim.update({
      where: { id: claimId },
      data: { rank, rankReason: rank === 'NORMAL' ? null : why },
    });
  });
}

/** Takes a claim back; it stays in the archive and settles nothing any more. */
export function retractClaim(
  context: WriteContext,
  { claimId, expectedRevision }: { claimId: string; expectedRevision: number },
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const status: ClaimStatus = 'RETRACTED';
  return changeClaim(context, { claimId, expectedRevision, reason }, async (tx) => {
    await tx.claim.update({ where: { id: claimId }, data: { status } });
  });
}

interface FoundClaim {
  personId: string | null;
  companyId: string | null;
  roundId: string | null;
  field: string;
}

function changeClaim(
  context: WriteContext,
  {
    claimId,
    expectedRevision,
    reason,
  }: { claimId: string; expectedRevision: number; reason?: string | null | undefined },
  change: (tx: Tx, claim: FoundClaim) => Promise<void>,
): Promise<Saved> {
  return write(context, async (tx) => {
    const claim = await tx.claim.findUnique({ where: { id: claimId } });
    if (!claim) throw new NotFound(`there is no claim ${claimId}`);
    const type = claim.personId ? 'PERSON' : claim.companyId ? 'COMPANY' : 'FUNDING_ROUND';
    const id = (claim.personId ?? claim.companyId ?? claim.roundId)!;
    await lockRecord(tx, type, id, expectedRevision);
    await change(tx, claim);
    const record = {
      PERSON: { people: [id] },
      COMPANY: { companies: [id] },
      FUNDING_ROUND: { rounds: [id] },
    }[type];
    await settleVisibility(tx, context.actor, { ...record, claims: [claimId] });
    return { id: claimId, revision: await recordRevision(tx, context.actor, type, id, { reason }) };
  });
}
