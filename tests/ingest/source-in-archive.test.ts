/** The annotated source document, imported and accepted as the command line does it: what stands in the archive then. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { analyseHere } from '../../src/ingest/analysis.ts';
import { importFiles } from '../../src/ingest/command/import-files.ts';
import { recognise } from '../../src/ingest/recognise/recognise.ts';
import { createTestDatabase, quiet, type TestDatabase } from '../support/postgres.ts';
import { sharedPath } from '../support/shared.ts';
import { hasGold, readGold } from './gold.ts';
import { contradictionsIn, rowsIn, scoresIn } from './source-in-archive.ts';

/** What may be missed; all else must be there whole. */
const mayMiss: Readonly<Record<string, number>> = {
  roles: 2,
  'indirect quotes with their speakers': 2,
  'reported quotes with their speakers': 2,
};

describe.skipIf(!hasGold).each(['template', 'seeded'] as const)(
  'the source document in the archive "%s" (skips where ../shared is absent)',
  (from) => {
    let own: TestDatabase;
    let database: Database;
    const takeIn = async () => {
      const bar = { show: () => {}, end: () => {} };
      const complaints: string[] = [];
      const isWell = await importFiles(database.prisma, [sharedPath('seed-document/yin-qi.txt')], {
        accept: true,
        analysis: analyseHere(recognise),
        log: quiet,
        bar,
        say: () => {},
        complain: (line) => complaints.push(line),
      });
      expect(complaints).toEqual([]);
      expect(isWell).toBe(true);
    };
    beforeAll(async () => {
      own = await createTestDatabase(from);
      database = await own.open();
      await takeIn();
    });
    afterAll(async () => {
      await database.close();
      await own.drop();
    });

    test('all that must be shown stands there, and no more', async () => {
      const scores = await scoresIn(database.prisma, readGold().gold);
      const short = scores.filter(({ what, wrong }) => wrong.length > (mayMiss[what] ?? 0));
      expect(short).toEqual([]);
      expect(await database.prisma.proposal.count({ where: { state: 'OPEN' } })).toBe(0);
    });

    test('where one field has two values, both are claimed', async () => {
      const contradictions = await contradictionsIn(database.prisma, readGold().gold);
      expect(contradictions.filter(({ stands }) => stands === 'NO')).toEqual([]);
      expect(
        contradictions.filter(({ stands }) => stands === 'CONFLICTING_CLAIMS').map(({ id }) => id),
      ).toEqual(['x1', 'x2']);
    });

    test('the same twice again brings nothing', async () => {
      const before = await rowsIn(database.prisma);
      await takeIn();
      await takeIn();
      expect(await rowsIn(database.prisma)).toBe(before);
    });
  },
);
