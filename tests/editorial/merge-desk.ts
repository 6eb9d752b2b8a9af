/** Two companies that are one, and who merges and unmerges them over real HTTP. */
import { expect } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { addresses, idOf, makeTwins, revisionOf, type Twins } from '../support/twins.ts';

export interface MergeDesk {
  own: TestDatabase;
  app: TestApp;
  editor: Ask;
  twins: Twins;
  /** As the editor; what is answered. */
  read(this: void, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  mergeInput(this: void, survivor: string, loser: string, more?: object): Promise<Answer>;
  merge(this: void, input: Answer, ask?: Ask): Promise<Answer>;
  unmergeInput(this: void, survivor: string, loser: string, more?: object): Promise<Answer>;
  unmerge(this: void, input: Answer, ask?: Ask): Promise<Answer>;
  /** What stands at each address the twins ever had; as the editor, or as whoever asks. */
  everyAddress(this: void, ask?: MergeDesk['read']): Promise<Answer>;
  /** For afterEach: the archive is in order, and nothing is merged any more. */
  separate(this: void): Promise<void>;
  close(this: void): Promise<void>;
}

export const slugs = ['nordlicht', 'nordlicht-solar-gmbh', 'nordlicht-sonne', 'polar'];
export const errors = 'userErrors { __typename code path message }';
const record =
  '{ id slug name companyKind revision foundedOn { edtf } headquarters names { value } previousIds }';
const mergeQuery = `mutation($input: MergeInput!) { companyMerge(input: $input) { company ${record} ${errors} } }`;
const unmergeQuery = `mutation($input: UnmergeInput!) { companyUnmerge(input: $input) {
  company ${record} gone staying { __typename id } ${errors} } }`;

export async function openMergeDesk(): Promise<MergeDesk> {
  const own = await createTestDatabase();
  const app = await startTestApp({ database: own });
  const editor = await signInAs(app, 'EDITOR');
  const twins = await makeTwins(app.database);
  const { prisma } = app.database;
  const asked = async (ask: Ask, query: string, variables?: Record<string, unknown>): Promise<Answer> => {
    const { body } = await ask(query, variables);
    expect(body.errors).toBeUndefined();
    return body.data;
  };
  const read: MergeDesk['read'] = (query, variables) => asked(editor, query, variables);
  const unmergeInput: MergeDesk['unmergeInput'] = async (survivor, loser, more = {}) => ({
    id: idOf('Company', survivor),
    loser: idOf('Company', loser),
    expectedRevision: await revisionOf(prisma, survivor),
    ...more,
  });
  const unmerge: MergeDesk['unmerge'] = async (input, ask = editor) =>
    (await asked(ask, unmergeQuery, { input })).companyUnmerge;
  return {
    own,
    app,
    editor,
    twins,
    read,
    mergeInput: async (survivor, loser, more = {}) => ({
      survivor: idOf('Company', survivor),
      loser: idOf('Company', loser),
      expectedRevision: await revisionOf(prisma, survivor),
      loserRevision: await revisionOf(prisma, loser),
      ...more,
    }),
    merge: async (input, ask = editor) => (await asked(ask, mergeQuery, { input })).companyMerge,
    unmergeInput,
    unmerge,
    everyAddress: (ask = read) => addresses(ask, slugs, [twins.survivor, twins.loser]),
    separate: async () => {
      expect(await verifyArchive(prisma)).toEqual([]);
      const open = await prisma.merge.findMany({ where: { undoneAt: null }, orderBy: { mergedAt: 'desc' } });
      for (const { survivorId, loserId } of open) {
        expect((await unmerge(await unmergeInput(survivorId, loserId))).userErrors).toEqual([]);
      }
    },
    close: async () => {
      await app.close();
      await own.drop();
    },
  };
}
