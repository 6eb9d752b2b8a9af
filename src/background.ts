/** The work a server does beside answering. */
import { SEEN_SECONDS } from './articles/presence.rules.ts';
import { WINDOW_MINUTES } from './auth/attempts.ts';
import { sessionLife } from './auth/sessions.ts';
import type { PrismaClient } from './database/generated/client.ts';
import { publishDueJob } from './editorial/publish-due.ts';
import { forgottenImports } from './ingest/jobs/failed-import.ts';
import { KEPT_HOURS } from './history/act-request.ts';
import { startPeriodic, type Periodic } from './jobs/periodic.ts';
import { sweepJob, sweepRows, type Sweep } from './jobs/sweeps.ts';
import type { Logger } from './logging/logger.ts';

/** What is needed no longer; one line each. */
export const sweeps: readonly Sweep[] = [
  sweepRows('idempotency_key', `created_at < now() - interval '${KEPT_HOURS} hours'`),
  sweepRows('sign_in_failure', `since < now() - interval '${WINDOW_MINUTES} minutes'`),
  sweepRows(
    'session',
    `expires_at < now() or last_seen_at < now() - interval '${sessionLife.idleHours} hours'`,
  ),
  sweepRows('account_link', `expires_at < now() - interval '7 days'`),
  sweepRows('presence', `seen_at < now() - interval '${SEEN_SECONDS} seconds'`),
  sweepRows('saved_view', `deleted_at < now() - interval '30 days'`),
  forgottenImports,
];

export function startBackground(prisma: PrismaClient, log: Logger): Periodic {
  return startPeriodic([publishDueJob(prisma, log), sweepJob(sweeps, prisma, log)], log);
}
