import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import type { ClaimSubject } from '../history/claim-fields.ts';
import { settleRecord } from '../history/settle-record.ts';
import { claimsOf } from '../history/settle-records.ts';

const subjectKey = { PERSON: 'personId', COMPANY: 'companyId', FUNDING_ROUND: 'roundId' } as const;

export interface SettledThen {
  field: string;
  /** The claim that settled it; null where none did. */
  claimId: string | null;
}

/**
 * Lets the claims that settled fields before settle them again: each is preferred, and accepted where it was taken back.
 * Where none did, those that do now are deprecated. All of them say why. The caller settles.
 */
export async function restoreClaims(
  tx: Tx,
  { type, id }: { type: ClaimSubject; id: string },
  then: readonly SettledThen[],
  reason: string,
): Promise<void> {
  const settled = settleRecord(await claimsOf(tx, type, id));
  const subject = { [subjectKey[type]]: id };
  for (const { field, claimId } of then) {
    if ((settled.get(field)?.id ?? null) === claimId) continue;
    if (claimId === null) {
      await tx.claim.updateMany({
        where: { ...subject, field, status: 'ACCEPTED', rank: { not: 'DEPRECATED' }, appliesEdtf: null },
        data: { rank: 'DEPRECATED', rankReason: reason },
      });
      continue;
    }
    const { count } = await tx.claim.updateMany({
      where: { ...subject, id: claimId, status: { not: 'UNSUPPORTED' } },
      data: { status: 'ACCEPTED', rank: 'PREFERRED', rankReason: reason },
    });
    if (count === 0) {
      const rule = 'the claim that settled it is not among those of the record any more';
      throw new InvalidValue({ field: 'fields', value: field, rule });
    }
    await tx.claim.updateMany({
      where: { ...subject, field, rank: 'PREFERRED', id: { not: claimId } },
      data: { rank: 'NORMAL', rankReason: null },
    });
  }
}
