import type { Tx } from '../database/transaction.ts';
import { write, type WriteContext } from './write.ts';

/** Thrown to end the transaction without a trace. */
class TakenBack extends Error {}

/** Runs an act as `write` does, and takes all of it back: what it would have answered. */
export async function rehearse<Result>(
  { prisma, actor }: Pick<WriteContext, 'prisma' | 'actor'>,
  act: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  let outcome: { result: Result } | undefined;
  try {
    return await write({ prisma, actor }, async (tx) => {
      outcome = { result: await act(tx) };
      throw new TakenBack();
    });
  } catch (error) {
    if (error instanceof TakenBack && outcome) return outcome.result;
    throw error;
  }
}
