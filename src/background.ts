/** The work a server does beside answering. */
import { sweepAccounts } from './auth/sweep-accounts.ts';
import type { PrismaClient } from './database/generated/client.ts';
import { publishDueJob } from './editorial/publish-due.ts';
import { KEPT_HOURS } from './history/act-request.ts';
import { startPeriodic, type Periodic } from './jobs/periodic.ts';
import { sweepJob, sweepRows, type Sweep } from './jobs/sweeps.ts';
import type { Logger } from './logging/logger.ts';

/** What is needed no longer; one line each. */
export const sweeps: readonly Sweep[] = [
  { name: 'accounts', run: sweepAccounts },
  sweepRows('idempotency_key', `created_at < now() - interval '${KEPT_HOURS} hours'`),
];

export function startBackground(prisma: PrismaClient, log: Logger): Periodic {
  return startPeriodic([publishDueJob(prisma, log), sweepJob(sweeps, prisma, log)], log);
}
