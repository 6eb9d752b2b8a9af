import type { Actor } from '../auth/actor.ts';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { beginAct, DoneMeanwhile, keepAct, type ActRequest } from './act-request.ts';

/** What a verb needs to know: where to write, who does it, and what was asked where it came in by the API. */
export interface WriteContext {
  prisma: PrismaClient;
  actor: Actor;
  request?: ActRequest;
}

const TRIES = 3;

/**
 * Runs an act in one transaction, with its line in the audit; an act that was done under the same key before answers
 * with what came of it then. Where two acts locked each other out or took the same name, the loser is begun again,
 * alone, and sees what the other did; a value that must be unique and is not becomes an InvalidValue that names the column.
 */
export async function write<Result>(
  { prisma, actor, request }: WriteContext,
  act: (tx: Tx) => Promise<Result>,
  { timeout = 10_000 }: { timeout?: number } = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma.$transaction(
        async (tx) => {
          const earlier = await beginAct<Result>(tx, { actor, request, alone: attempt > 1 });
          if (earlier !== null) return earlier;
          const result = await act(tx);
          if (!request) return result;
          await keepAct(tx, actor, request, result);
          await request.readBack(tx, (result as { id: string }).id);
          return result;
        },
        { maxWait: 2_000, timeout },
      );
    } catch (error) {
      const unique = namedUnique(error);
      if (attempt < TRIES && (unique || isDeadlock(error) || error instanceof DoneMeanwhile)) continue;
      throw unique ?? error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === 'P2034' || /\b40(P01|001)\b/.test(JSON.stringify(error.meta ?? {}) + error.message);
}

function namedUnique(error: unknown): InvalidValue | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  // Statements of our own that fail are all P2010.
  if (error.code !== 'P2002' && !error.message.includes('Code: `23505`')) return null;
  const told = JSON.stringify(error.meta ?? {});
  const columns = /"fields":\[([^\]]*)\]/.exec(told)?.[1] ?? '';
  const field = columns.replaceAll('"', '') || /"index":"[a-z]+_(\w+)_key"/.exec(told)?.[1] || 'value';
  return new InvalidValue({ field, value: 'the given value', rule: 'it is taken by another record' });
}
