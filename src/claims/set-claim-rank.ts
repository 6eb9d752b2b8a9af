import type { ClaimRank, ClaimStatus } from '../database/generated/enums.ts';
import { InvalidValue, NotFound } from '../errors/app-error.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import type { Tx } from '../database/transaction.ts';

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
  if (rank !== 'NORMAL' && !reason) {
    throw new InvalidValue({ field: 'reason', value: null, rule: `a ${rank.toLowerCase()} claim says why` });
  }
  return changeClaim(context, claimId, expectedRevision, async (tx, claim) => {
    if (rank === 'PREFERRED') {
      const { personId, companyId, roundId, field } = claim;
      await tx.claim.updateMany({
        where: { personId, companyId, roundId, field, rank: 'PREFERRED', id: { not: claimId } },
        data: { rank: 'NORMAL', rankReason: null },
      });
    }
    await tx.claim.update({
      where: { id: claimId },
      data: { rank, rankReason: rank === 'NORMAL' ? null : reason },
    });
  });
}

/** Takes a claim back; it stays in the archive and settles nothing any more. */
export function retractClaim(
  context: WriteContext,
  input: { claimId: string; expectedRevision: number },
): Promise<Saved> {
  const status: ClaimStatus = 'RETRACTED';
  return changeClaim(context, input.claimId, input.expectedRevision, async (tx) => {
    await tx.claim.update({ where: { id: input.claimId }, data: { status } });
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
  claimId: string,
  expectedRevision: number,
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
    return { id, revision: await recordRevision(tx, context.actor, type, id) };
  });
}
