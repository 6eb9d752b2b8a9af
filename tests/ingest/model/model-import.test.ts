/** A document comes in where the operator has set a model, from the environment to the API; and where none is set. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startImports } from '../../../src/intake.ts';
import { readConfig } from '../../../src/config/config.ts';
import { verifyArchive } from '../../../src/history/verify/verify-archive.ts';
import { analyseHere } from '../../../src/ingest/analysis.ts';
import { dryRun } from '../../../src/ingest/command/dry-run.ts';
import { importFiles } from '../../../src/ingest/command/import-files.ts';
import { queueImport } from '../../../src/ingest/jobs/queue-import.ts';
import { besidesOf } from '../../../src/ingest/model/besides.ts';
import { recognise } from '../../../src/ingest/recognise/recognise.ts';
import { createLogger } from '../../../src/logging/logger.ts';
import { toGlobalId } from '../../../src/text/global-id.ts';
import { signInAs, type Ask } from '../../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../../support/app.ts';
import { done } from '../../support/mutations.ts';
import { json, startModelServer, type ModelServer } from '../../support/model-server.ts';
import { createTestDatabase, quiet, type TestDatabase } from '../../support/postgres.ts';
import { temporaryFolder } from '../../support/server.ts';
import { answer, blocks, REINS, role, round, TITLE } from './brandt.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let server: ModelServer;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  [own, server, folder] = await Promise.all([createTestDatabase(), startModelServer(), temporaryFolder()]);
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
});
beforeEach(() => {
  server.requests.length = 0;
  server.reply(answer({ roles: [role] }));
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  expect(server.faults).toEqual([]);
  await app.close();
  await Promise.all([own.drop(), server.close(), folder.remove()]);
});

const prisma = () => app.database.prisma;
/** Mostly of one town, so that no two are versions of one source. */
const textOf = (town: string) =>
  [
    TITLE,
    ...blocks,
    ...Array.from({ length: 60 }, (_, line) => `Of all this ${town} read in line ${line}.`),
  ].join('\n\n');

async function queue(town: string): Promise<string> {
  const { id } = await queueImport(
    { prisma: prisma(), actor: { kind: 'system', name: 'test' } },
    { pieces: [new TextEncoder().encode(textOf(town))], mediaType: 'text/plain', fileName: null, hints: {} },
  );
  return id;
}

const stateOf = async (id: string) =>
  (await prisma().documentImport.findUniqueOrThrow({ where: { id } })).state;

/** Brings a text in as a server does that was started with these variables. */
async function bringIn(town: string, env: Record<string, string>): Promise<{ import: Answer; said: string }> {
  const lines: string[] = [];
  const log = createLogger('info', { destination: { write: (line) => void lines.push(line) } });
  const id = await queue(town);
  const background = startImports(prisma(), log, readConfig(env).model);
  try {
    await expect.poll(() => stateOf(id), { timeout: 20_000 }).toBe('DONE');
  } finally {
    await background.stop();
  }
  const { body } = await editor(
    'query($id: ID!) { node(id: $id) { ... on DocumentImport { state error { code message } leadsTo { id fullText } } } }',
    { id: toGlobalId('DocumentImport', id) },
  );
  return { import: body.data.node, said: lines.join('') };
}

const environment = () => {
  const { url, name, secret } = server.settings;
  return { MODEL_URL: `${url}/`, MODEL_NAME: name, MODEL_KEY: secret };
};

async function proposalsOf(document: string, rules?: string[]): Promise<Answer[]> {
  const { body } = await editor(
    `query($filterBy: ProposalFilters) { proposals(first: 100, filterBy: $filterBy) { nodes { id proposalKind rule confidence proposalState
       passages { exact } content { ... on ProposedPerson { name } ... on ProposedRole { title startedOn { edtf } } } } } }`,
    { filterBy: { documents: [document], ...(rules ? { rules } : {}) } },
  );
  expect(body.errors).toBeUndefined();
  return body.data.proposals.nodes;
}

describe('a server with a model', () => {
  test('proposes what it found beside what the rules found, to be judged like all', async () => {
    const { import: taken, said } = await bringIn('Bath', environment());
    expect(taken).toMatchObject({ state: 'DONE', error: null });
    expect(server.requests.map(({ passage }) => passage)).toEqual([taken.leadsTo.fullText]);
    const besides = await proposalsOf(taken.leadsTo.id, ['model:stand-in']);
    expect(besides).toHaveLength(2);
    const of = (kind: string) => besides.find(({ proposalKind }) => proposalKind === kind);
    const found = of('ROLE');
    expect(of('PERSON')).toMatchObject({ content: { name: 'Tilde Brandt' } });
    expect(found).toMatchObject({
      rule: 'model:stand-in',
      confidence: 0.5,
      proposalState: 'OPEN',
      passages: [{ exact: REINS }],
      content: { title: 'chief executive', startedOn: { edtf: '2021-03' } },
    });
    const all = await proposalsOf(taken.leadsTo.id);
    expect(all.map(({ rule }) => rule)).toContain('round.series');
    await done(editor, 'proposalAccept', { id: found.id });
    expect(await prisma().role.count({ where: { title: 'chief executive' } })).toBe(1);
    expect(said).toContain('"model":"stand-in"');
    expect(said).not.toContain(server.settings.secret);
  });

  test('takes the text in all the same where the model fails, and says so', async () => {
    server.reply((response) => json(response, 500, { error: { message: server.settings.secret } }));
    const { import: taken, said } = await bringIn('Kiel', environment());
    expect(taken).toMatchObject({
      state: 'DONE',
      error: {
        code: 'MODEL_FAILED',
        message: 'the model missed some of it: it answers with status 500',
      },
    });
    const rules = (await proposalsOf(taken.leadsTo.id)).map(({ rule }) => rule);
    expect(rules).toContain('round.series');
    expect(rules).not.toContain('model:stand-in');
    expect(said).toContain('it answers with status 500');
    expect(said).not.toContain(server.settings.secret);
  });

  test('that ends while it waits for the model leaves the text to the next, which asks again', async () => {
    server.reply(() => {});
    const id = await queue('Lund');
    const ending = startImports(prisma(), quiet, readConfig(environment()).model);
    await expect.poll(() => server.requests.length, { timeout: 20_000 }).toBe(1);
    await ending.stop();
    expect(await stateOf(id)).toBe('QUEUED');
    server.reply(answer({ rounds: [round] }));
    const next = startImports(prisma(), quiet, readConfig(environment()).model);
    await expect.poll(() => stateOf(id), { timeout: 20_000 }).toBe('DONE');
    await next.stop();
    const { errorMessage, documentId } = await prisma().documentImport.findUniqueOrThrow({ where: { id } });
    expect(errorMessage).toBeNull();
    expect(await prisma().proposal.count({ where: { documentId, rule: 'model:stand-in' } })).toBe(1);
  });

  test('shows its precision under its name', async () => {
    const admin = await signInAs(app, 'ADMIN');
    const { body } = await admin('{ rulePrecision { rule accepted } }');
    expect(body.data.rulePrecision).toContainEqual({ rule: 'model:stand-in', accepted: 2 });
  });
});

test('a server without an address asks nobody, whatever else is set', async () => {
  const { MODEL_URL: _, ...others } = environment();
  const { import: taken } = await bringIn('Cork', others);
  expect(taken).toMatchObject({ state: 'DONE', error: null });
  expect(server.requests).toEqual([]);
});

describe('the command line', () => {
  const analysis = () => analyseHere(recognise, besidesOf(server.settings, quiet));

  test('accepts what the rules found and leaves what the model found to people', async () => {
    const file = join(folder.path, 'york.txt');
    await writeFile(file, textOf('York'));
    // By now the archive knows Tilde Brandt, and the rules find her role themselves.
    server.reply(answer({ rounds: [round] }));
    const bar = { show: () => {}, end: () => {} };
    const voice = { say: () => {}, complain: () => {} };
    await importFiles(prisma(), [file], { accept: true, analysis: analysis(), log: quiet, bar, ...voice });
    const { id } = await prisma().document.findFirstOrThrow({ orderBy: { importedAt: 'desc' } });
    const states = new Map(
      (await prisma().proposal.findMany({ where: { documentId: id } })).map(({ rule, state }) => [
        rule,
        state,
      ]),
    );
    expect(states.get('round.series')).toBe('ACCEPTED');
    expect(states.get('model:stand-in')).toBe('OPEN');
  });

  test('says in a dry run what the model would propose, and when it fails', async () => {
    const file = join(folder.path, 'hull.txt');
    await writeFile(file, textOf('Hull'));
    const run = async () => {
      const [said, complained]: [string[], string[]] = [[], []];
      const say = (line: string) => void said.push(line);
      const complain = (line: string) => void complained.push(line);
      const isWell = await dryRun([file], {
        json: true,
        analysis: analyseHere(recognise, besidesOf(server.settings, quiet)),
        say,
        complain,
      });
      const { proposals } = JSON.parse(said[0]!) as { proposals: { rule: string }[] };
      return { isWell, complained, rules: proposals.map(({ rule }) => rule) };
    };
    const well = await run();
    expect([well.isWell, well.complained]).toEqual([true, []]);
    expect(well.rules).toContain('model:stand-in');
    server.reply((response) => json(response, 500, {}));
    const { isWell, complained, rules } = await run();
    expect([isWell, rules.includes('model:stand-in'), rules.includes('round.series')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(complained).toEqual([`${file}: the model missed some of it: it answers with status 500`]);
  });
});
