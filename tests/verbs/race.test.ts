/** Acts at the same time on what they share. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { withdrawArticle } from '../../src/articles/withdraw-article.ts';
import type { Database } from '../../src/database/database.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let database: Database;
let context: WriteContext;
beforeAll(async () => {
  own = await createTestDatabase();
  database = await own.open();
  context = { prisma: database.prisma, actor: { kind: 'system', name: 'test' } };
});
afterAll(async () => {
  expect(await verifyArchive(database.prisma)).toEqual([]);
  await database.close();
  await own.drop();
});

describe('publishing and withdrawing at once', () => {
  test('leaves exactly the visibility that the rules give', async () => {
    const { id: person } = await createPerson(context, { name: 'Shared Person' });
    const text = 'Shared Person spoke.';
    const make = async (headline: string) => {
      const mentions = [{ personId: person, start: 0, end: 13 }];
      const { id } = await createArticle(context, {
        headline,
        blocks: [{ blockKind: 'PARAGRAPH' as const, text }],
        language: 'en',
        mentions,
      });
      await publishArticle(context, { id, expectedRevision: null });
      return id;
    };
    const [one, other] = [await make('One'), await make('Other')];
    await withdrawArticle(context, { id: other, expectedRevision: null, reason: 'To begin with' });
    let [up, down] = [other, one];
    for (let round = 0; round < 25; round += 1) {
      await Promise.all([
        publishArticle(context, { id: up, expectedRevision: null }),
        withdrawArticle(context, { id: down, expectedRevision: null, reason: 'A race' }),
      ]);
      const { isPublic } = await database.prisma.person.findUniqueOrThrow({ where: { id: person } });
      expect(isPublic, `round ${round}`).toBe(true);
      [up, down] = [down, up];
    }
  }, 60_000);
});
