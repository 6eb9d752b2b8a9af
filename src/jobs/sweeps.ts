/** What a table needs no longer, taken out a few thousand rows at a time. Any number of servers may do it at once. */
import type { PrismaClient } from '../database/generated/client.ts';
import { WINDOW_MINUTES } from '../auth/attempts.ts';
import { sessionLife } from '../auth/sessions.ts';

export interface Sweep {
  name: string;
  /** Answers with how many rows went. */
  run(prisma: PrismaClient): Promise<number>;
}

const AT_ONCE = 5_000;

/** Rows of a table for which a condition holds. */
function rows(table: string, condition: string): Sweep {
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

export const sweeps: readonly Sweep[] = [
  rows('sign_in_failure', `since < now() - interval '${WINDOW_MINUTES} minutes'`),
  rows('session', `expires_at < now() or last_seen_at < now() - interval '${sessionLife.idleHours} hours'`),
];
