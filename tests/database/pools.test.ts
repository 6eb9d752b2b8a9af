import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Connection } from '../../src/database/connect.ts';
import { openPools, type PoolOptions, type Pools } from '../../src/database/pools.ts';
import { TimedOut, Unavailable } from '../../src/errors/app-error.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { within } from '../support/time.ts';

let database: TestDatabase;
let owner: Connection;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = connect(database.url, { max: 1 });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function withPools<Result>(
  options: PoolOptions,
  act: (pools: Pools) => Promise<Result>,
): Promise<Result> {
  const pools = await openPools(database, options);
  try {
    return await act(pools);
  } finally {
    await pools.close();
  }
}

const plain = { prepare: false };
const running = (text: string) =>
  owner`select pid from pg_stat_activity where state = 'active' and query like ${text} and pid <> pg_backend_pid()`;

describe('a pool', () => {
  test('hands parameters over as the statement declares them: arrays, nulls, quotes, dates to the microsecond', async () => {
    const texts = ['plain', 'with "quotes", commas and \\', '', 'NULL', '{}', '日本'];
    const row = await withPools({}, async ({ reader }) => {
      const params = [texts, null, '2024-05-06T07:08:09.123456Z', true, 7, ['a', null]];
      const text = `select $1::text[] = array[$7, $8, '', 'NULL', '{}', '日本'] as same, $2::text is null as nothing,
        ($3::timestamptz at time zone 'UTC')::text as instant, $4::boolean as truth, $5::int as number,
        array_to_string($6::text[], ',', '-') as gaps`;
      const [found] = await reader.run(text, [...params, texts[0], texts[1]], plain);
      return found;
    });
    expect(row).toEqual({
      same: true,
      nothing: true,
      instant: '2024-05-06 07:08:09.123456',
      truth: true,
      number: 7,
      gaps: 'a,-',
    });
  });

  test('keeps a prepared statement only when told to', async () => {
    const kept = await withPools({ size: 1 }, async ({ reader }) => {
      const prepared = () => reader.run('select count(*)::int as n from pg_prepared_statements', [], plain);
      await reader.run('select $1::int + 1 as a', [1], plain);
      const [before] = await prepared();
      await reader.run('select $1::int + 2 as a', [1], { prepare: true });
      await reader.run('select $1::int + 2 as a', [2], { prepare: true });
      const [after] = await prepared();
      return Number(after?.n) - Number(before?.n);
    });
    expect(kept).toBe(1);
  });

  test('answers with all rows after a statement that failed between two of its own', async () => {
    await withPools({ size: 1 }, async ({ reader }) => {
      const failing = 'select 1 / (3 - n) from generate_series(1, 9) n';
      await expect(reader.run(failing, [], plain)).rejects.toThrow('division by zero');
      expect(await reader.run('select 42 as answer', [], plain)).toEqual([{ answer: 42 }]);
    });
  });

  test('lets nobody wait longer than its patience for a connection', async () => {
    await withPools({ size: 2, patience: 200 }, async ({ reader }) => {
      await owner`select pg_advisory_lock(1)`;
      const held = [1, 2].map(() => reader.run('select pg_advisory_xact_lock(1)', [], plain));
      await expect(within(500, reader.run('select 1', [], plain))).rejects.toThrow(Unavailable);
      await owner`select pg_advisory_unlock(1)`;
      await Promise.all(held);
      await expect(reader.run('select 1 as one', [], plain)).resolves.toEqual([{ one: 1 }]);
    });
  });

  test('serves whoever waits in the order they came', async () => {
    await withPools({ size: 1 }, async ({ reader }) => {
      const order: unknown[] = [];
      const numbers = Array.from({ length: 40 }, (_, number) => number);
      const asked = numbers.map(async (number) => {
        const [row] = await reader.run('select $1::int as n', [number], plain);
        order.push(row?.n);
      });
      await Promise.all(asked);
      expect(order).toEqual(numbers);
    });
  });

  test('ends a statement that takes too long', async () => {
    // Time enough for a new connection's first statement.
    await withPools({ statementTimeout: 1_000 }, async ({ reader, editor }) => {
      const slow = [reader, editor].map((pool) => pool.run('select pg_sleep(60)', [], plain));
      expect(await Promise.allSettled(slow)).toEqual([
        { status: 'rejected', reason: expect.any(TimedOut) },
        { status: 'rejected', reason: expect.any(TimedOut) },
      ]);
    });
  });

  test('cancels on the server what its asker has given up, and no other statement', async () => {
    await withPools({ size: 3, statementTimeout: 20_000 }, async ({ reader }) => {
      const given = new AbortController();
      const slow = reader.run(`select pg_sleep(30), 'given up'`, [], { ...plain, signal: given.signal });
      const others = [1, 2].map(() => reader.run('select pg_sleep(0.6), 1 as one', [], plain));
      await expect.poll(() => running('%given up%')).toHaveLength(1);
      const began = performance.now();
      given.abort();
      await expect(slow).rejects.toThrow(TimedOut);
      expect(performance.now() - began).toBeLessThan(5_000);
      expect(await running('%given up%')).toHaveLength(0);
      await expect(Promise.all(others)).resolves.toHaveLength(2);
    });
  });

  test('is as good as new after many statements were given up at any moment', async () => {
    await withPools({ size: 2 }, async ({ reader }) => {
      for (let round = 0; round < 60; round += 1) {
        const signal = AbortSignal.timeout(round % 12);
        const given = reader.run('select pg_sleep(0.006)', [], { ...plain, signal });
        const [outcome] = await Promise.allSettled([given]);
        expect(outcome.status === 'fulfilled' || outcome.reason instanceof TimedOut).toBe(true);
        await expect(reader.run('select 1 as one', [], plain)).resolves.toEqual([{ one: 1 }]);
      }
    });
  });

  test('refuses at once when the asker has already gone', async () => {
    await withPools({}, async ({ reader }) => {
      const signal = AbortSignal.abort();
      await expect(reader.run('select 1', [], { ...plain, signal })).rejects.toThrow(TimedOut);
    });
  });

  test('comes back by itself when the server has ended its connections', async () => {
    await withPools({ size: 2 }, async ({ reader }) => {
      const interrupted = reader.run(`select pg_sleep(20), 'interrupted'`, [], plain);
      const ending = Promise.allSettled([interrupted]);
      await expect.poll(() => running('%interrupted%')).toHaveLength(1);
      await owner`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'backfile_reader' and datname = current_database()`;
      expect(await ending).toMatchObject([{ reason: { code: 'UNAVAILABLE' } }]);
      await expect(reader.run('select 1 as one', [], plain)).resolves.toEqual([{ one: 1 }]);
    });
  });

  test('of readers cannot write, not even where the rights would allow it', async () => {
    await withPools({}, async ({ reader }) => {
      await expect(reader.run('create temporary table t ()', [], plain)).rejects.toThrow(/read-only/);
    });
  });
});
