import { DatabaseError } from 'pg';
import type { Actor } from '../auth/actor.ts';
import { direct, onLane, type Lane } from '../database/direct-statements.ts';
import { Prisma, type PrismaClient } from '../database/generated/client.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue, Unavailable } from '../errors/app-error.ts';
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
      const lane: Lane = {};
      const doAct = async (opened: Tx): Promise<Result> => {
        const tx = direct(opened, lane);
        const earlier = await beginAct<Result>(tx, { actor, request, alone: attempt > 1 });
        if (earlier !== null) return earlier;
        const result = await act(tx);
        if (!request) return result;
        await keepAct(tx, actor, request, result);
        await request.readBack(tx, (result as { id: string }).id);
        return result;
      };
      return await onLane(lane, () => prisma.$transaction(doAct, { maxWait: 2_000, timeout }));
    } catch (error) {
      const unique = namedUnique(error);
      if (attempt < TRIES && (unique || isDeadlock(error) || error instanceof DoneMeanwhile)) continue;
      throw unique ?? (hasNoConnection(error) ? busy(error) : error);
    }
  }
}

/** Prisma waited for a connection in vain, or the act took longer than it may. */
function hasNoConnection(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028';
}

function busy(cause: unknown): Unavailable {
  return new Unavailable('The database is busy: nothing was done, try again soon.', cause);
}

function isDeadlock(error: unknown): boolean {
  if (error instanceof DatabaseError) return error.code === '40P01' || error.code === '40001';
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === 'P2034' || /\b40(P01|001)\b/.test(JSON.stringify(error.meta ?? {}) + error.message);
}

function namedUnique(error: unknown): InvalidValue | null {
  const field = uniqueField(error);
  if (field === null) return null;
  return new InvalidValue({ field, value: 'the given value', rule: 'it is taken by another record' });
}

/** Null when it is no such error; from the driver, or from Prisma for its own statements. */
function uniqueField(error: unknown): string | null {
  if (error instanceof DatabaseError) {
    if (error.code !== '23505') return null;
    return error.constraint?.replace(`${error.table}_`, '').replace(/_key$/, '') || 'value';
  }
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null;
  const columns = /"fields":\[([^\]]*)\]/.exec(JSON.stringify(error.meta ?? {}))?.[1] ?? '';
  return columns.replaceAll('"', '') || 'value';
}
