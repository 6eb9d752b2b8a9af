import type { PrismaClient } from '../database/generated/client.ts';

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
