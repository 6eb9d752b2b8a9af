import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { IdempotencyConflict } from '../errors/app-error.ts';
import type { Prisma } from '../database/generated/client.ts';

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
  const { mutation, recordType, requestId, address, idempotencyKey, inputHash } = request;
  await tx.auditEntry.create({
    data: {
      kind: mutation,
      actor: actor.kind === 'public' ? 'public' : actor.name.slice(0, 300),
      userId: actor.kind === 'user' ? actor.id : null,
      tokenId: actor.kind === 'user' ? actor.tokenId : null,
      address,
      requestId,
      recordType,
      recordId: (result as { id?: string } | null)?.id ?? null,
    },
    select: { id: true },
  });
  if (idempotencyKey === undefined) return;
  const row = { inputHash, result: result as Prisma.InputJsonValue, createdAt: new Date() };
  const key = { actor: senderOf(actor), mutation, key: idempotencyKey };
  await tx.idempotencyKey.upsert({
    where: { actor_mutation_key: key },
    create: { ...key, ...row },
    update: row,
    select: { key: true },
  });
}
