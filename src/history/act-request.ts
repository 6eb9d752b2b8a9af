import { actorName, type Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { IdempotencyConflict } from '../errors/app-error.ts';

/** How an act came in, where a person or a program asked for it by a mutation. */
export interface ActRequest {
  mutation: string;
  /** The GraphQL type of the record that the act is about. */
  recordType: string;
  requestId: string;
  address: string;
  /** A UUID under which the sender may ask for the same act again. */
  idempotencyKey?: string;
  /** SHA-256 of the input. */
  inputHash: string;
  /** Reads what the sender wants to see of the record, when all is written and nobody else can change it yet. */
  readBack(tx: Tx, id: string): Promise<void>;
}

/** How long the same key brings about nothing new. */
export const KEPT_HOURS = 24;

const senderOf = (actor: Actor): string => (actor.kind === 'user' ? actor.id : actor.kind);

/**
 * What an act with this key brought about before; null when it is new. IdempotencyConflict while the same act is under
 * way elsewhere, and where the key belongs to another input.
 */
export async function earlierResult<Result>(
  tx: Tx,
  actor: Actor,
  { mutation, idempotencyKey, inputHash }: ActRequest,
): Promise<Result | null> {
  if (idempotencyKey === undefined) return null;
  const sender = senderOf(actor);
  const lock = `${sender} ${mutation} ${idempotencyKey}`;
  const [{ isFree }] = await tx.$queryRaw<[{ isFree: boolean }]>`
    select pg_try_advisory_xact_lock(hashtextextended(${lock}, 0)) as "isFree"`;
  if (!isFree) throw new IdempotencyConflict('the same act is under way: ask again in a moment', 'IN_FLIGHT');
  // A statement of its own: whoever held the lock has committed by now, and is seen.
  const [known] = await tx.$queryRaw<{ isSame: boolean; result: Result }[]>`
    select input_hash = ${inputHash} as "isSame", result from idempotency_key
    where actor = ${sender} and mutation = ${mutation} and key = ${idempotencyKey}::uuid
      and created_at > now() - make_interval(hours => ${KEPT_HOURS})`;
  if (known && !known.isSame) {
    throw new IdempotencyConflict('the key was used for another input: take a new one', 'REUSED');
  }
  return known?.result ?? null;
}

/** Leaves the act in the audit and, under its key, what it brought about; in the transaction of the act itself. */
export async function keepAct(tx: Tx, actor: Actor, request: ActRequest, result: unknown): Promise<void> {
  const { mutation, recordType, requestId, address, idempotencyKey = null, inputHash } = request;
  const [userId, tokenId] = actor.kind === 'user' ? [actor.id, actor.tokenId] : [null, null];
  const recordId = (result as { id?: string } | null)?.id ?? null;
  await tx.$executeRaw`
    with act as (
      insert into audit_entry (kind, actor, user_id, token_id, address, request_id, record_type, record_id)
      values (${mutation}, ${actorName(actor).slice(0, 300)}, ${userId}::uuid, ${tokenId}::uuid, ${address}, ${requestId},
        ${recordType}, ${recordId}::uuid))
    insert into idempotency_key as k (actor, mutation, key, input_hash, result)
    select ${senderOf(actor)}, ${mutation}, ${idempotencyKey}::uuid, ${inputHash}, ${JSON.stringify(result)}::jsonb
    where ${idempotencyKey}::uuid is not null
    on conflict (actor, mutation, key) do update
      set input_hash = excluded.input_hash, result = excluded.result, created_at = excluded.created_at`;
}
