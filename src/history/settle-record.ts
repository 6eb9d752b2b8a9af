import type { ClaimRank, ClaimStatus } from '../database/generated/enums.ts';

/** What settling looks at; the value itself goes along untouched. */
export interface SettleClaim {
  id: string;
  field: string;
  status: ClaimStatus;
  rank: ClaimRank;
  recordedAt: Date;
  /** A claim about one stretch of time, such as a half-year's revenue, settles no column. */
  appliesEdtf: string | null;
}

/**
 * For each field the claim whose value the record shows: among the accepted ones the preferred before the others, then
 * the one recorded last, then by id. Deprecated ones are never shown.
 */
export function settleRecord<Claim extends SettleClaim>(
  claims: readonly Claim[],
): ReadonlyMap<string, Claim> {
  const settled = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.status !== 'ACCEPTED' || claim.rank === 'DEPRECATED' || claim.appliesEdtf !== null) continue;
    const other = settled.get(claim.field);
    if (!other || outranks(claim, other)) settled.set(claim.field, claim);
  }
  return settled;
}

function outranks(claim: SettleClaim, other: SettleClaim): boolean {
  if (claim.rank !== other.rank) return claim.rank === 'PREFERRED';
  const later = claim.recordedAt.getTime() - other.recordedAt.getTime();
  return later === 0 ? claim.id > other.id : later > 0;
}
