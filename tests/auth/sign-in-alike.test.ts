/** Whoever tries to sign in learns nothing of who has an account, not even from how long the answer takes (T26). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn as trySignIn } from '../../src/auth/sign-in.ts';
import { createUser } from '../../src/auth/users.ts';
import type { Database } from '../../src/database/database.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { workWhile } from '../support/time.ts';

const email = 'anna@news.example';

let own: TestDatabase;
let database: Database;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  database = await own.open();
  const account = { email, name: 'Anna Berg', role: 'EDITOR', password: 'wind over the harbour' } as const;
  await createUser(database.prisma, account, 'test');
});
afterAll(async () => {
  await database.close();
  await own.drop();
});

test('an unknown address asks the database for as much as a wrong password (T26)', async () => {
  const { prisma, editor } = database;
  const askedFor = async (given: string): Promise<string[]> => {
    const asked: string[] = [];
    const counting = prisma.$extends({
      query: {
        $allOperations: ({ model, operation, args, query }) => {
          asked.push(`${model ?? ''}.${operation}`);
          return query(args);
        },
      },
    });
    const attempt = { email: given, password: 'not this one', address: '2001:db8:1::1' };
    await expect(
      trySignIn({ prisma: counting as unknown as typeof prisma, editor }, attempt),
    ).rejects.toThrow('do not belong together');
    return asked;
  };
  const known = await askedFor(email);
  expect(known.length).toBeGreaterThan(3);
  expect(await askedFor('nobody@news.example')).toEqual(known);
});

test('an unknown address takes as much work as a wrong password (T26)', async () => {
  const { prisma } = database;
  const emails = [email, 'nobody@news.example'] as const;
  const difference = async (): Promise<number> => {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < 16; round += 1) {
      for (const which of round % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
        const attempt = { email: emails[which], password: 'not this one', address: `2001:db8:${round}::1` };
        const work = await workWhile(() =>
          expect(trySignIn(database, attempt)).rejects.toThrow('do not belong together'),
        );
        times[which].push(work);
      }
    }
    const [known, unknown] = times.map((all) => all.toSorted((a, b) => a - b)[all.length / 2]!);
    return Math.abs(known! - unknown!);
  };
  // Where this process collects garbage meanwhile another look tells: leaving out the hash would show in each.
  let found = Infinity;
  for (let look = 0; look < 5 && found >= 5; look += 1) {
    await prisma.signInFailure.deleteMany();
    found = await difference();
  }
  expect(found).toBeLessThan(5);
});
