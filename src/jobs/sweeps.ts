import type { PrismaClient } from '../database/generated/client.ts';
import type { Logger } from '../logging/logger.ts';
import type { PeriodicJob } from './periodic.ts';

/** Takes out what is needed no longer. Any number of servers may do it at once. */
export interface Sweep {
  name: string;
  /** Answers with how many rows went. */
  run(prisma: PrismaClient): Promise<number>;
}

const AT_ONCE = 5_000;

/** Rows of a table for which a condition holds, a few thousand at a time. */
export function sweepRows(table: string, condition: string): Sweep {
  const sql = `delete from ${table} where ctid in (select ctid from ${table} where ${condition} limit ${AT_ONCE})`;
  return {
    name: table,
    run: async (prisma) => {
      let gone = 0;
      for (;;) {
        const count = await prisma.$executeRawUnsafe(sql);
        gone += count;
        if (count < AT_ONCE) return gone;
      }
    },
  };
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** All sweeps one after the other, once an hour; a start has other things to do first. */
export function sweepJob(sweeps: readonly Sweep[], prisma: PrismaClient, log: Logger): PeriodicJob {
  return {
    name: 'sweep',
    after: MINUTE,
    every: HOUR,
    run: async (signal) => {
      for (const { name, run } of sweeps) {
        if (signal.aborted) return;
        const gone = await run(prisma);
        if (gone > 0) log.info({ sweep: name, rows: gone }, 'swept');
      }
    },
  };
}
