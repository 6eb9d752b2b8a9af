/** Files on their way in: by HTTP and by the API, refused with one reason, resumed where their worker died. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { analyseHere, type Analysis } from '../../src/ingest/analysis.ts';
import type { fetchSource } from '../../src/ingest/fetch/fetch-source.ts';
import { claimImport } from '../../src/ingest/jobs/claim-import.ts';
import { createImporter } from '../../src/ingest/jobs/import-job.ts';
import { queueImport } from '../../src/ingest/jobs/queue-import.ts';
import { runImport } from '../../src/ingest/jobs/run-import.ts';
import { askWith, sessionOf, signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { archiveState } from '../support/archive-state.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { done, mutate } from '../support/mutations.ts';
import { createTestDatabase, quiet, type TestDatabase } from '../support/postgres.ts';
import { findSentences, report } from './reports.ts';

let own: TestDatabase;
let app: TestApp;
let contributor: Ask;
let cookie: string;
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  contributor = await signInAs(app, 'CONTRIBUTOR');
  cookie = `session=${await sessionOf(app, 'CONTRIBUTOR')}`;
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const nothing = () => Promise.reject(new Error('nothing is fetched'));
const prisma = () => app.database.prisma;
const importer = (analysis: Analysis = analyseHere(findSentences)) =>
  createImporter(prisma(), quiet, analysis);
async function runAll(analysis?: Analysis): Promise<void> {
  const each = importer(analysis);
  while (await each.runNext(null));
}

async function upload(
  files: Record<string, string | Uint8Array<ArrayBuffer>>,
  {
    fields = {},
    headers = { cookie },
  }: { fields?: Record<string, string>; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: Answer }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, text] of Object.entries(files)) {
    form.append('files', new Blob([text], { type: 'text/plain' }), name);
  }
  const answer = await fetch(`${app.url}/documents`, { method: 'POST', body: form, headers });
  return { status: answer.status, body: await answer.json() };
}

async function read(id: string): Promise<Answer> {
  const { body } = await contributor(
    `query($id: ID!) { node(id: $id) { ... on DocumentImport { state phase progress total done fileName counts { proposalKind found }
      error { code message } leadsTo { id } documents { nodes { id title import { id } draft { headline } proposalCounts { proposalKind open } } } } } }`,
    { id },
  );
  expect(body.errors).toBeUndefined();
  return body.data.node;
}

describe('POST /documents', () => {
  test('answers 202 with import and document, which are what the file becomes', async () => {
    const { status, body } = await upload({ '../a/report.txt': report(1) });
    expect(status).toBe(202);
    const [{ importId, documentId, status: state }] = body.imports;
    expect(state).toBe('queued');
    expect(await read(importId)).toMatchObject({ state: 'QUEUED', progress: 0, fileName: 'report.txt' });
    await runAll();
    const read_ = await read(importId);
    expect(read_).toMatchObject({
      state: 'DONE',
      progress: 1,
      total: 1,
      done: 1,
      error: null,
      counts: [
        { proposalKind: 'CLAIM', found: 1 },
        { proposalKind: 'COMPANY', found: 1 },
      ],
    });
    expect(read_.leadsTo).toEqual({ id: documentId });
    expect(read_.documents.nodes).toMatchObject([{ id: documentId, import: { id: importId } }]);
    const [again] = (await upload({ 'other-name.txt': report(1) })).body.imports;
    expect(again).toMatchObject({ documentId, status: 'duplicate' });
    // Nothing came of it, and yet it leads to what was here.
    expect(await read(again.importId)).toMatchObject({
      state: 'DONE',
      leadsTo: { id: documentId },
      documents: { nodes: [] },
    });
    expect(await prisma().documentImportPiece.count()).toBe(0);
    expect(await prisma().auditEntry.count({ where: { kind: 'documentImport' } })).toBe(2);
  });

  test('is for contributors and editors, from our own pages', async () => {
    const before = await fingerprint(own.url);
    const files = { 'x.txt': report(2) };
    expect((await upload(files, { headers: {} })).status).toBe(401);
    const reader = { cookie: `session=${await sessionOf(app, 'READER')}` };
    const afterSignIn = await fingerprint(own.url);
    expect(await upload(files, { headers: reader })).toMatchObject({
      status: 403,
      body: { error: { code: 'NOT_PERMITTED' } },
    });
    const elsewhere = { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await upload(files, { headers: elsewhere })).status).toBe(403);
    expect(await fingerprint(own.url)).toBe(afterSignIn);
    expect(before).not.toBe('');
  });

  test('refuses what is no upload, too large or in too many parts, and keeps nothing of it (T57, F17)', async () => {
    const before = await fingerprint(own.url);
    const post = async (body: RequestInit['body'], headers: Record<string, string> = {}) =>
      (await fetch(`${app.url}/documents`, { method: 'POST', body, headers: { cookie, ...headers } })).status;
    expect(await post('{}', { 'content-type': 'application/json' })).toBe(415);
    expect(await post('text', { 'content-type': 'text/plain' })).toBe(415);
    expect(await post('--x\r\nnothing', { 'content-type': 'multipart/form-data; boundary=x' })).toBe(400);
    expect((await upload({})).status).toBe(400);
    expect((await upload({ 'x.txt': report(3) }, { fields: { other: 'x' } })).status).toBe(400);
    expect((await upload({ 'x.txt': report(3) }, { fields: { sourceUrl: 'nowhere' } })).status).toBe(400);
    expect((await upload({ 'empty.txt': '' })).status).toBe(400);
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${index}.txt`, report(index)]),
    );
    expect((await upload(many)).status).toBe(413);
    const large = new Uint8Array(21 * 1024 * 1024).fill(0x61);
    expect((await upload({ 'large.txt': large }).catch(() => ({ status: 413 }))).status).toBe(413);
    expect(await fingerprint(own.url)).toBe(before);
  });
});

describe('documentImport', () => {
  test('takes a text in under the title and address that are given', async () => {
    const input = { text: report(4), title: 'Given', sourceUrl: 'https://news.example/4', language: 'en' };
    const { id } = await done(contributor, 'documentImport', input);
    await runAll();
    expect((await read(id)).documents.nodes).toMatchObject([
      { title: 'Given', draft: { headline: 'Given' } },
    ]);
  });

  test.each([
    ['text', { text: ' ' }],
    ['text', { text: 'half \ud800' }],
    ['title', { text: 'x', title: 'nul \0' }],
  ])('is refused for its %s, and changes nothing', async (field, input) => {
    const before = await fingerprint(own.url);
    const { record, userErrors } = await mutate(contributor, 'documentImport', input);
    expect([record, userErrors[0].path]).toEqual([null, [field]]);
    expect(await fingerprint(own.url)).toBe(before);
  });
});

test('what stands at an address is fetched, and read again only where it has changed', async () => {
  const url = 'https://news.example/report';
  const etags: (string | null)[] = [];
  const fetch: typeof fetchSource = async (address, { before }) => {
    etags.push(before?.etag ?? null);
    if (before?.etag === '"1"') return { isModified: false };
    const bytes = new TextEncoder().encode(report(200));
    return { isModified: true, bytes, mediaType: 'text/plain', address, etag: '"1"', lastModified: null };
  };
  const run = async () => {
    const { id } = await done(contributor, 'documentImport', { url });
    const each = createImporter(prisma(), quiet, analyseHere(findSentences), fetch);
    while (await each.runNext(null));
    return read(id);
  };
  const first = await run();
  expect(first).toMatchObject({ state: 'DONE', documents: { nodes: [{ title: 'Company 200 moves' }] } });
  expect(await prisma().document.count({ where: { sourceUrl: url } })).toBe(1);
  for (let again = 0; again < 2; again += 1) {
    expect(await run()).toMatchObject({ state: 'DONE', total: 0, documents: { nodes: [] } });
  }
  expect(etags).toEqual([null, '"1"', '"1"']);
  const { userErrors } = await mutate(contributor, 'documentImport', { url, text: 'both' });
  expect(userErrors[0].path).toEqual(['text']);
});

test('what cannot be read says why and leaves nothing else', async () => {
  const before = await archiveState(prisma());
  const [{ importId }] = (await upload({ 'bad.txt': new Uint8Array([0xc3, 0x28, 0x41]) })).body.imports;
  await runAll();
  const failed = await read(importId);
  expect(failed).toMatchObject({ state: 'FAILED', documents: { nodes: [] } });
  expect(failed.error.message).toMatch(/^document: /);
  const { document_import: _imports, ...others } = await archiveState(prisma());
  const { document_import: _before, ...unchanged } = before;
  expect(others).toEqual(unchanged);
});

test('imports are nobody to the public', async () => {
  const { id } = await prisma().documentImport.findFirstOrThrow();
  const node = `imp_${id.replaceAll('-', '')}`;
  const { body } = await app.post(
    'query($id: ID!) { node(id: $id) { __typename } nodes(ids: [$id]) { id } }',
    { id: node },
  );
  expect(body.data).toEqual({ node: null, nodes: [null] });
  const query = '{ documentImports { nodes { id } } }';
  expect((await askWith(app.url, {})(query)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

describe('an import whose worker dies', () => {
  const take = async (number: number) => {
    const context = { prisma: prisma(), actor: { kind: 'system' as const, name: 'test' } };
    const bytes = new TextEncoder().encode(report(number));
    return queueImport(context, { pieces: [bytes], mediaType: 'text/plain', fileName: null, hints: {} });
  };
  const expire = () =>
    prisma()
      .$executeRaw`update document_import set leased_until = now() - interval '1 second' where state in ('QUEUED', 'RUNNING')`;
  class Killed extends Error {}
  const die = async (id: string, analysis: Analysis) => {
    const holder = randomUUID();
    const claimed = await claimImport(prisma(), holder, id);
    const worker = { prisma: prisma(), analysis, known: async () => [], fetch: nothing, holder };
    await expect(runImport(worker, claimed!)).rejects.toThrow(Killed);
  };

  test('is taken by another once its lease is over, at every step, and ends with one of each', async () => {
    const steps = ['read', 'propose'] as const;
    for (const [index, step] of steps.entries()) {
      const number = 100 + index;
      const { id } = await take(number);
      const here = analyseHere(findSentences);
      await die(id, { ...here, [step]: () => Promise.reject(new Killed()) });
      expect(await claimImport(prisma(), randomUUID(), id)).toBeNull();
      await expire();
      await runAll();
      const found = await prisma().documentImport.findUniqueOrThrow({
        where: { id },
        include: { documents: { include: { proposals: true } } },
      });
      expect([found.state, found.attempts, found.documents.length]).toEqual(['DONE', 2, 1]);
      expect(found.documents[0]!.proposals).toHaveLength(2);
    }
  });

  test('and comes back meanwhile has lost it, and changes nothing any more', async () => {
    const { id } = await take(110);
    const [slow, fast] = [randomUUID(), randomUUID()];
    const claimed = await claimImport(prisma(), slow, id);
    await expire();
    const other = await claimImport(prisma(), fast, id);
    const analysis = analyseHere(findSentences);
    const worker = (holder: string) => ({
      prisma: prisma(),
      analysis,
      known: async () => [],
      fetch: nothing,
      holder,
    });
    expect(await runImport(worker(fast), other!)).toBe(true);
    const before = await fingerprint(own.url);
    await expect(runImport(worker(slow), claimed!)).rejects.toThrow('another');
    expect(await fingerprint(own.url)).toBe(before);
  });

  test.each([
    [130, 'dies'],
    [140, 'breaks off'],
  ] as const)('each time, but after another item of many, is never given up: %i, %s', async (first, end) => {
    const items = Array.from({ length: 8 }, (_, index) => ({
      id: `each-${first + index}`,
      content_text: report(first + index),
    }));
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Each', items };
    const context = { prisma: prisma(), actor: { kind: 'system' as const, name: 'test' } };
    const bytes = new TextEncoder().encode(JSON.stringify(feed));
    const file = { pieces: [bytes], mediaType: 'application/feed+json', fileName: null, hints: {} };
    const { id } = await queueImport(context, file);
    const here = analyseHere(findSentences);
    for (let kill = 0; kill < 7; kill += 1) {
      const words = `The town of number ${first + kill} was`;
      const dying: Analysis = {
        ...here,
        propose: (source, ...given) =>
          source.text.includes(words) ? here.propose(source, ...given) : Promise.reject(new Killed()),
      };
      if (end === 'dies') {
        await die(id, dying);
        await expire();
        continue;
      }
      const broken: Analysis = { ...here, propose: () => Promise.reject(new Killed()) };
      for (const analysis of [broken, broken, broken, dying]) {
        expect(await importer(analysis).runNext(id)).toBe(true);
        await expire();
      }
    }
    await runAll();
    const found = await prisma().documentImport.findUniqueOrThrow({ where: { id } });
    expect([found.state, found.done]).toEqual(['DONE', 8]);
  });

  test('each time is given up', async () => {
    const { id } = await take(120);
    const here = analyseHere(findSentences);
    const dying: Analysis = { ...here, read: () => Promise.reject(new Error('gone')) };
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await importer(dying).runNext(id);
      await prisma().$executeRaw`update document_import set leased_until = null where id = ${id}::uuid`;
    }
    expect(await prisma().documentImport.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'FAILED',
      errorCode: 'INTERNAL',
    });
  });
});
