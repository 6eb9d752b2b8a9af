/** Publishes what is due. Claim and act are one transaction: a server that dies in between leaves it to the next. */
import type { Actor } from '../auth/actor.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Tx } from '../database/transaction.ts';
import { AppError } from '../errors/app-error.ts';
import { recordRevision } from '../history/record-revision.ts';
import { write } from '../history/write.ts';
import type { PeriodicJob } from '../jobs/periodic.ts';
import type { Logger } from '../logging/logger.ts';
import { publishWithQuotesIn } from './publish-with-quotes.ts';

const actor: Actor = { kind: 'system', name: 'schedule' };

/** Other servers' schedules are seen this soon, at the latest. */
const EVERY = 3_000;
const LONGEST_REST = 10 * 60_000;

interface Due {
  id: string;
  scheduledAt: Date;
}

export function publishDueJob(prisma: PrismaClient, log: Logger): PeriodicJob {
  /** Articles that failed for no fault of theirs, such as a lock held too long: not before then. */
  const resting = new Map<string, { failures: number; until: number }>();

  /** Whether one was due. */
  async function publishNext(): Promise<boolean> {
    const now = performance.now();
    const tired = [...resting].flatMap(([id, { until }]) => (until > now ? [id] : []));
    let due: Due | null = null;
    try {
      const isDone = await write({ prisma, actor }, async (tx) => {
        due = await claimNext(tx, tired);
        if (!due) return false;
        const reason = `scheduled for ${due.scheduledAt.toISOString()}`;
        await publishWithQuotesIn(tx, actor, { id: due.id, expectedRevision: null }, { reason });
        return true;
      });
      if (due) resting.delete((due as Due).id);
      return isDone;
    } catch (error) {
      if (!due) throw error;
      await setAside(due, error);
      return true;
    }
  }

  async function setAside({ id, scheduledAt }: Due, error: unknown): Promise<void> {
    if (error instanceof AppError && isRefusal(error)) {
      log.warn({ articleId: id, reason: error.message }, 'a scheduled article is refused and a draft again');
      await write({ prisma, actor }, (tx) => unschedule(tx, { id, scheduledAt }, error.message));
      return;
    }
    const failures = (resting.get(id)?.failures ?? 0) + 1;
    const rest = Math.min(EVERY * 2 ** (failures - 1), LONGEST_REST);
    resting.set(id, { failures, until: performance.now() + rest });
    log.error({ err: error, articleId: id, failures, rest }, 'a scheduled article could not be published');
  }

  return {
    name: 'publish what is due',
    every: EVERY,
    run: async (signal) => {
      while (!signal.aborted && (await publishNext()));
      return untilNext(prisma);
    },
  };
}

/** What the database's clock says is due; what another server has in hand is left to it. */
async function claimNext(tx: Tx, except: readonly string[]): Promise<Due | null> {
  const [due] = await tx.$queryRaw<Due[]>`
    select id, scheduled_at as "scheduledAt" from article
    where status = 'SCHEDULED' and scheduled_at <= now() and id <> all(${except}::uuid[])
    order by scheduled_at, id limit 1 for update skip locked`;
  return due ?? null;
}

/** What an editor has to mend, as opposed to what may go by itself. */
const isRefusal = ({ code }: AppError): boolean => code !== 'UNAVAILABLE' && code !== 'TIMEOUT';

/** It waits as a draft for somebody to look at it, who finds the reason in its revisions. */
async function unschedule(tx: Tx, { id, scheduledAt }: Due, why: string): Promise<void> {
  const [still] = await tx.$queryRaw<Due[]>`
    select id from article where id = ${id}::uuid and status = 'SCHEDULED' and scheduled_at = ${scheduledAt} for update`;
  if (!still) return;
  await tx.article.update({
    where: { id },
    data: { status: 'DRAFT', scheduledAt: null, scheduleZone: null },
  });
  const reason = `not published as scheduled for ${scheduledAt.toISOString()}: ${why}`;
  await recordRevision(tx, actor, 'ARTICLE', id, { reason });
}

/** Milliseconds to the next instant that somebody chose. */
async function untilNext(prisma: PrismaClient): Promise<number | undefined> {
  const [next] = await prisma.$queryRaw<{ milliseconds: number | null }[]>`
    select (ceil(extract(epoch from min(scheduled_at) - clock_timestamp()) * 1000))::float8 as milliseconds
    from article where status = 'SCHEDULED' and scheduled_at > clock_timestamp()`;
  return next?.milliseconds ?? undefined;
}
