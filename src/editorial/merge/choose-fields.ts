/** Which of the two a merged record takes each field from. */
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import { claimFields } from '../../history/claim-fields.ts';
import { settleRecord } from '../../history/settle-record.ts';
import { claimsOf } from '../../history/settle-records.ts';
import type { Pair } from './move-references.ts';
import type { MergeType } from './parties.ts';

export type Side = 'SURVIVOR' | 'LOSER';
export interface FieldChoice {
  name: string;
  from: Side;
}

const identity = { PERSON: ['name', 'slug'], COMPANY: ['name', 'slug', 'companyKind'] } as const;

/** The choices by field; refuses what is no field of the type, and one named twice. */
export function checkChoices(type: MergeType, fields: readonly FieldChoice[]): ReadonlyMap<string, Side> {
  const known: readonly string[] = [...identity[type], ...Object.keys(claimFields[type])];
  const choices = new Map<string, Side>();
  for (const [index, { name, from }] of fields.entries()) {
    const refuse = (rule: string) => {
      throw new InvalidValue({ field: `fields[${index}].name`, value: name, rule });
    };
    if (!known.includes(name)) refuse(`one of ${known.join(', ')}`);
    if (choices.has(name)) refuse('each field once');
    choices.set(name, from);
  }
  return choices;
}

type Claims = Awaited<ReturnType<typeof claimsOf>>;
export interface BothClaims {
  SURVIVOR: Claims;
  LOSER: Claims;
}

/** What settles the fields of both before they are one. */
export async function claimsOfBoth(tx: Tx, { type, survivorId, loserId }: Pair): Promise<BothClaims> {
  return { SURVIVOR: await claimsOf(tx, type, survivorId), LOSER: await claimsOf(tx, type, loserId) };
}

/**
 * Ranks the claims of the two so that each field shows the chosen side's, and where nobody chose the survivor's if it has
 * one. What was preferred on the other side becomes normal; each former rank is remembered.
 */
export async function rankClaims(
  tx: Tx,
  mergeId: string,
  claims: BothClaims,
  choices: ReadonlyMap<string, Side>,
  reason: string,
): Promise<void> {
  const shown = { SURVIVOR: settleRecord(claims.SURVIVOR), LOSER: settleRecord(claims.LOSER) };
  const all = [...claims.SURVIVOR, ...claims.LOSER];
  const fields = new Set([...shown.SURVIVOR.keys(), ...shown.LOSER.keys(), ...choices.keys()]);
  for (const field of fields) {
    const side = choices.get(field);
    const winner = side ? shown[side].get(field) : (shown.SURVIVOR.get(field) ?? shown.LOSER.get(field));
    if (!winner) {
      if (side && !isIdentity(field)) {
        throw new InvalidValue({
          field: 'fields',
          value: field,
          rule: `the ${side.toLowerCase()} says nothing of it`,
        });
      }
      continue;
    }
    const others = all.filter(
      (claim) =>
        claim.field === field &&
        claim.id !== winner.id &&
        claim.rank === 'PREFERRED' &&
        claim.appliesEdtf === null,
    );
    for (const { id } of others) await setRank(tx, mergeId, id, 'NORMAL', null);
    const lowered = all.map((claim) =>
      others.includes(claim) ? { ...claim, rank: 'NORMAL' as const } : claim,
    );
    const isShownAnyway = settleRecord(lowered).get(field)?.id === winner.id;
    if (winner.rank !== 'PREFERRED' && (side || !isShownAnyway)) {
      await setRank(tx, mergeId, winner.id, 'PREFERRED', reason);
    }
  }
}

const isIdentity = (field: string): boolean => (identity.COMPANY as readonly string[]).includes(field);

async function setRank(
  tx: Tx,
  mergeId: string,
  claimId: string,
  rank: 'PREFERRED' | 'NORMAL',
  reason: string | null,
): Promise<void> {
  await tx.$executeRaw`
    with former as (select id, rank, rank_reason from claim where id = ${claimId}::uuid),
    ranked as (update claim c set rank = ${rank}::"ClaimRank", rank_reason = ${reason} from former f where c.id = f.id returning c.id)
    insert into merge_move (merge_id, table_name, column_name, row_id, former)
    select ${mergeId}::uuid, 'claim', 'rank', f.id,
      jsonb_build_object('rank', f.rank, 'rankReason', f.rank_reason, 'given', ${rank}::text, 'givenReason', ${reason}::text)
    from former f`;
}
