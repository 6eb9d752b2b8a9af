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

/** Acts run side by side, but for one that begins again: it waits for the others, and they for it. */
const WRITING = 72_707_372;

/** The act was done elsewhere after this one had looked for it: beginning again finds it. */
export class DoneMeanwhile extends Error {}

/**
 * Begins an act. Answers with what an act with this key brought about before; null when it is new. IdempotencyConflict
 * while the same act is under way elsewhere, and where the key belongs to another input.
 */
export async function beginAct<Result>(
  tx: Tx,
  { actor, request, alone }: { actor: Actor; request: ActRequest | undefined; alone: boolean },
): Promise<Result | null> {
  const turn = `pg_advisory_xact_lock${alone ? '' : '_shared'}(${WRITING})`;
  if (request?.idempotencyKey === undefined) {
    await tx.$executeRawUnsafe(`select ${turn}`);
    return null;
  }
  const { mutation, idempotencyKey, inputHash } = request;
  const sender = senderOf(actor);
  const [found] = await tx.$queryRawUnsafe<[{ isFree: boolean; known: Known<Result> | null }]>(
    `select ${turn}::text, pg_try_advisory_xact_lock(hashtextextended($1, 0)) as "isFree",
       (select case when created_at > now() - make_interval(hours => ${KEPT_HOURS})
          then jsonb_build_object('isSame', input_hash = $2, 'result', result) end
        from idempotency_key where actor = $3 and mutation = $4 and key = $5::uuid) as known`,
    `${sender} ${mutation} ${idempotencyKey}`,
    inputHash,
    sender,
    mutation,
    idempotencyKey,
  );
  const { isFree, known } = found;
  if (!isFree) throw new IdempotencyConflict('the same act is under way: ask again in a moment', 'IN_FLIGHT');
  if (known && !known.isSame) {
    throw new IdempotencyConflict('the key was used for another input: take a new one', 'REUSED');
  }
  return known?.result ?? null;
}

interface Known<Result> {
  isSame: boolean;
  result: Result;
}

/**
 * Leaves the act in the audit, with what it says of itself as `detail`, and under its key what it brought about; in the transaction of the act itself.
 * DoneMeanwhile where the key is taken by now: the statement that looked for it may have begun before the other's end.
 */
export async function keepAct(tx: Tx, actor: Actor, request: ActRequest, result: unknown): Promise<void> {
  const { mutation, recordType, requestId, address, idempotencyKey = null, inputHash } = request;
  const [userId, tokenId] = actor.kind === 'user' ? [actor.id, actor.tokenId] : [null, null];
  const { id: recordId = null, detail = null } = (result ?? {}) as { id?: string; detail?: object };
  const kept = await tx.$executeRaw`
    with act as (
      insert into audit_entry (kind, actor, user_id, token_id, address, request_id, record_type, record_id, detail)
      values (${mutation}, ${actorName(actor).slice(0, 300)}, ${userId}::uuid, ${tokenId}::uuid, ${address}, ${requestId},
        ${recordType}, ${recordId}::uuid, ${detail && JSON.stringify(detail)}::jsonb))
    insert into idempotency_key as k (actor, mutation, key, input_hash, result)
    select ${senderOf(actor)}, ${mutation}, ${idempotencyKey}::uuid, ${inputHash}, ${JSON.stringify(result)}::jsonb
    where ${idempotencyKey}::uuid is not null
    on conflict (actor, mutation, key) do update
      set input_hash = excluded.input_hash, result = excluded.result, created_at = excluded.created_at
      where k.created_at <= now() - make_interval(hours => ${KEPT_HOURS})`;
  if (idempotencyKey !== null && kept === 0) throw new DoneMeanwhile();
}
