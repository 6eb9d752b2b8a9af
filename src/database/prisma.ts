import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import type { Logger } from '../logging/logger.ts';
import { withLanes } from './direct-statements.ts';
import { PrismaClient } from './generated/client.ts';
import { preparedNames } from './prepared-names.ts';
import { roleOf } from './roles.ts';
import { WrongLogin } from './statement-errors.ts';

/**
 * Prisma as the editor role, for every write. Waits two seconds for a connection; a connection that is logged in as
 * anybody else is ended before its first statement. `$disconnect()` ends the connections too.
 */
export function openPrisma(editorUrl: string, log: Logger): PrismaClient {
  const role = roleOf(editorUrl);
  const pool = new Pool({
    connectionString: editorUrl,
    application_name: 'backfile',
    max: 10,
    maxLifetimeSeconds: 30 * 60,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    idle_in_transaction_session_timeout: 10_000,
    // What acts ask is found by ids: a plan without the parameters is as good and is made once. Said here, as saying it
    // in each transaction would be one statement more. Such a plan outlives the size that the tables had when it was made:
    // one that reads an empty table from end to end would do so when it is full.
    options: String.raw`-c jit=off -c enable_seqscan=off -c plan_cache_mode=force_generic_plan -c default_transaction_isolation=read\ committed`,
    verify: (client, done) => {
      client.query<{ session_user: string }>('select session_user', (error: Error | null, result) => {
        if (error) return done(error);
        const found = result.rows[0]?.session_user;
        if (found === role) return done();
        return done(new WrongLogin(`A connection for ${role} was logged in as ${found}; it is not used.`));
      });
    },
  });
  const nameOf = preparedNames();
  const adapter = new PrismaPg(pool, {
    disposeExternalPool: true,
    statementNameGenerator: nameOf,
    // A connection lost while idle is no error of anybody's request: the pool opens another.
    onPoolError: (error) => log.warn({ err: error }, 'a database connection was lost'),
  });
  return new PrismaClient({
    adapter: withLanes(adapter, nameOf),
    transactionOptions: { maxWait: 2_000, timeout: 10_000 },
  });
}
