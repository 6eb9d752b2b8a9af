/** The work a server does beside answering. */
import type { PrismaClient } from './database/generated/client.ts';
import { publishDueJob } from './editorial/publish-due.ts';
import { startPeriodic, type Periodic } from './jobs/periodic.ts';
import { sweeps } from './jobs/sweeps.ts';
import type { Logger } from './logging/logger.ts';

const HOUR = 3_600_000;

export function startBackground(prisma: PrismaClient, log: Logger): Periodic {
  const sweeping = sweeps.map(({ name, run }) => ({
    name: `sweep ${name}`,
    every: HOUR,
    run: async () => {
      const gone = await run(prisma);
      if (gone > 0) log.info({ table: name, rows: gone }, 'swept');
    },
  }));
  return startPeriodic([publishDueJob(prisma, log), ...sweeping], log);
}
