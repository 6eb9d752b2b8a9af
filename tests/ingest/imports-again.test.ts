/** A stored document is looked through on demand, and a failed import is tried again or put aside. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweeps } from '../../src/background.ts';
import { createArticle } from '../../src/articles/create-article.ts';
import { publishArticle } from '../../src/articles/publish-article.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { analyseHere } from '../../src/ingest/analysis.ts';
import type { fetchSource } from '../../src/ingest/fetch/fetch-source.ts';
import { createImporter } from '../../src/ingest/jobs/import-job.ts';
import { queueImport } from '../../src/ingest/jobs/queue-import.ts';
import { rejectProposal } from '../../src/ingest/proposals/reject-proposal.ts';
import { sweepJob } from '../../src/jobs/sweeps.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { archiveState } from '../support/archive-state.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { paragraphs } from '../support/factories.ts';
import { Finder, textOf } from '../support/found.ts';
import { done, mutate } from '../support/mutations.ts';
import { createTestDatabase, quiet, type TestDatabase } from '../support/postgres.ts';
import { takeIn } from '../support/take-in.ts';
import { findSentences } from './reports.ts';

let own: TestDatabase;
let app: TestApp;
let contributor: Ask;
let context: WriteContext;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  contributor = await signInAs(app, 'CONTRIBUTOR');
  context = { prisma: prisma(), actor: { kind: 'system', name: 'test' } };
});
afterAll(async () => {
  expect(await verifyArchive(prisma())).toEqual([]);
  await app.close();
  await own.drop();
});

const prisma = () => app.database.prisma;
async function runAll(fetch?: typeof fetchSource): Promise<void> {
  const importer = createImporter(prisma(), quiet, analyseHere(findSentences), fetch);
  while (await importer.runNext(null));
}
/** Came in when nobody looked for facts. */
const store = (name: string, ...more: string[]) =>
  takeIn({ context }, new Finder(textOf(`About ${name}`, `${name} 7 GmbH has its seat in Kiel.`, ...more)), {
    sourceUrl: `https://source.example/${name}`,
  });
const id = ({ documentId }: { documentId: string }) => toGlobalId('Document', documentId);
const shown = 'import { id state canRetry counts { proposalKind found } leadsTo { id } }';
async function ask(name: string, input: object, who: Ask = contributor): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${shown} userErrors { path code message } } }`;
  return (await who(query, { input })).body.data[name];
}

test('finds in a stored document what an import would, once, and keeps what was judged', async () => {
  const stored = await store('Nordkap');
  const before = await archiveState(prisma());
  const queued = await ask('documentAnalyse', { id: id(stored) });
  expect(queued).toMatchObject({ import: { state: 'QUEUED', leadsTo: { id: id(stored) } }, userErrors: [] });
  // Whoever asks twice waits for the same.
  expect((await ask('documentAnalyse', { id: id(stored) })).import.id).toBe(queued.import.id);
  await runAll();
  const proposals = await prisma().proposal.findMany({ where: { documentId: stored.documentId } });
  expect(proposals.length).toBeGreaterThan(0);
  const { text } = await prisma().documentText.findUniqueOrThrow({
    where: { documentId: stored.documentId },
  });
  for (const { passages } of proposals) {
    for (const { start, end, exact } of passages as { start: number; end: number; exact: string }[]) {
      expect(text.slice(start, end)).toBe(exact);
    }
  }
  const row = await prisma().documentImport.findFirstOrThrow({ where: { analysesStored: true } });
  expect(row).toMatchObject({ state: 'DONE', total: 1, done: 1, holder: null });
  await rejectProposal(context, { id: proposals[0]!.id });
  await ask('documentAnalyse', { id: id(stored) });
  await runAll();
  const again = await prisma().proposal.findMany({ where: { documentId: stored.documentId } });
  expect(again).toHaveLength(proposals.length);
  expect(again.filter(({ state }) => state === 'REJECTED')).toHaveLength(1);
  const { document: _, document_import: __, proposal: ___, ...others } = await archiveState(prisma());
  expect(before).toMatchObject(others);
  expect(await prisma().auditEntry.count({ where: { kind: 'documentAnalyse' } })).toBe(3);
});

test('of a former version, of the text of an article and by readers is refused, and nothing is queued', async () => {
  const stored = await store('Südwind', 'It builds sails.', 'It employs forty people in two halls.');
  const newer = await store('Südwind', 'It builds sails.', 'It employs fifty people in two halls.');
  expect(newer.status).toBe('revised');
  const { id: articleId } = await createArticle(context, {
    headline: 'Westufer',
    language: 'en',
    blocks: paragraphs('Westufer has its seat in Kiel.'),
  });
  await publishArticle(context, { id: articleId, expectedRevision: 1 });
  const text = await prisma().document.findFirstOrThrow({ where: { articleId, origin: 'ARTICLE' } });
  for (const [which, rule] of [
    [id(stored), 'newer'],
    [toGlobalId('Document', text.id), 'text of an article'],
    [`per_${'0'.repeat(32)}`, 'Document'],
  ] as const) {
    const { record, userErrors } = await mutate(contributor, 'documentAnalyse', { id: which });
    expect([record, userErrors[0].path]).toEqual([null, ['id']]);
    expect(userErrors[0].message).toContain(rule);
  }
  expect(await prisma().documentImport.count({ where: { state: 'QUEUED' } })).toBe(0);
  const reader = await signInAs(app, 'READER');
  const after = await fingerprint(own.url);
  const refused = await ask('documentAnalyse', { id: id(newer) }, reader);
  expect(refused).toMatchObject({ import: null, userErrors: [{ code: 'NOT_PERMITTED' }] });
  expect(await fingerprint(own.url)).toBe(after);
});

const failed = async (more: object) =>
  toGlobalId(
    'DocumentImport',
    (
      await prisma().documentImport.create({
        data: {
          state: 'FAILED',
          mediaType: 'text/plain',
          documentId: randomUUID(),
          errorCode: 'UNAVAILABLE',
          errorMessage: 'url: nobody answers',
          actor: 'test',
          ...more,
        },
      })
    ).id,
  );
const failures = async (isDismissed: boolean): Promise<string[]> => {
  const query = `{ documentImports(filterBy: { states: [FAILED], isDismissed: ${isDismissed} }) { nodes { id } } }`;
  return (await contributor(query)).body.data.documentImports.nodes.map((each: Answer) => each.id);
};

test('what has an address is tried again, and comes in or fails anew', async () => {
  const address = 'https://source.example/late';
  const gone = await failed({ address });
  const again = await ask('documentImportRetry', { id: gone });
  expect(again).toMatchObject({ import: { id: gone, state: 'QUEUED', canRetry: false }, userErrors: [] });
  await runAll(() => Promise.reject(new AppError('SOURCE_REFUSED', 'url: not found there')));
  expect(await failures(false)).toEqual([gone]);
  await done(contributor, 'documentImportRetry', { id: gone });
  const bytes = new TextEncoder().encode('Late news.\n\nOstwerft has its seat in Kiel.');
  await runAll(async () => ({
    isModified: true,
    bytes,
    mediaType: 'text/plain',
    etag: null,
    lastModified: null,
    address,
  }));
  expect(await failures(false)).toEqual([]);
  expect(await prisma().document.count({ where: { title: { contains: 'Late news' } } })).toBe(1);
});

test('a file that failed by our fault is tried again, until it is put aside or nobody came back to it', async () => {
  const take = async (name: string) => {
    const { id: own_ } = await queueImport(context, {
      pieces: [new TextEncoder().encode(`${name} news.\n\n${name} 8 GmbH has its seat in Kiel.`)],
      mediaType: 'text/plain',
      fileName: null,
      hints: {},
    });
    const here = analyseHere(findSentences);
    const breaking = { ...here, read: () => Promise.reject(new Error('gone')) };
    const importer = createImporter(prisma(), quiet, breaking);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await importer.runNext(own_);
      await prisma().$executeRaw`update document_import set leased_until = null where id = ${own_}::uuid`;
    }
    return toGlobalId('DocumentImport', own_);
  };
  const [wanted, unwanted, forgotten] = [await take('Eider'), await take('Stör'), await take('Pinnau')];
  const read = async (which: string) =>
    (await contributor(`{ node(id: "${which}") { ... on DocumentImport { state canRetry } } }`)).body.data
      .node;
  const sweep = () => sweepJob(sweeps, prisma(), quiet).run(new AbortController().signal);
  const kept = () => prisma().documentImport.count({ where: { pieces: { some: {} } } });
  expect([await read(wanted), await kept()]).toEqual([{ state: 'FAILED', canRetry: true }, 3]);
  await done(contributor, 'documentImportRetry', { id: wanted });
  await runAll();
  expect(await prisma().document.count({ where: { title: { contains: 'Eider news' } } })).toBe(1);
  await done(contributor, 'documentImportDismiss', { id: unwanted });
  expect([await read(unwanted), await kept()]).toEqual([{ state: 'FAILED', canRetry: false }, 1]);
  await sweep();
  expect(await kept()).toBe(1);
  await prisma()
    .$executeRaw`update document_import set finished_at = now() - interval '8 days' where state = 'FAILED'`;
  await sweep();
  expect([await read(forgotten), await kept()]).toEqual([{ state: 'FAILED', canRetry: false }, 0]);
  await done(contributor, 'documentImportDismiss', { id: forgotten });
});

test('a file that is refused for what it is is not kept for another try; any failure is put aside', async () => {
  const { id: own_ } = await queueImport(context, {
    pieces: [new Uint8Array([0xc3, 0x28])],
    mediaType: 'text/plain',
    fileName: 'note.txt',
    hints: {},
  });
  await runAll();
  const file = toGlobalId('DocumentImport', own_);
  const before = await fingerprint(own.url);
  const refused = await ask('documentImportRetry', { id: file });
  expect(refused.userErrors).toMatchObject([{ path: ['id'] }]);
  expect(refused.userErrors[0].message).toContain('bring the file in again');
  expect(await fingerprint(own.url)).toBe(before);
  expect(await failures(false)).toEqual([file]);
  await ask('documentImportDismiss', { id: file });
  expect(await failures(false)).toEqual([]);
  expect(await failures(true)).toContain(file);
  expect(await prisma().auditEntry.count({ where: { kind: 'documentImportDismiss' } })).toBe(3);
});
