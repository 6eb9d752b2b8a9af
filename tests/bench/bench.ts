/**
 * `npm run bench`: requests a second of the API against what one hand-written statement for the same answer gives, and
 * against a static route. All in one run and in turns, as the machine is noisy: the ratios count.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { Connection } from '../../src/database/connect.ts';
import { openArchive } from './archive.ts';
import {
  ask,
  CONNECTIONS,
  mean,
  measure,
  memoryOf,
  statementsPerRequest,
  type Figures,
  type Memory,
  type Target,
} from './measure.ts';
import { end, failedStart, startApi } from './programs.ts';
import { benchQueries, VARIETY, type BenchQuery } from './queries.ts';
import { sizeOf } from './rows.ts';
import { measureWriters, statementsPerSave, type WriteFigures } from './writers.ts';
import { benchWrites, forgetWrites, signedIn, type BenchWrite, type Ways } from './writes.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '4' },
  },
});
const WARM_UP = 2;
const TURNS = 4;
const LEAST_OF_STATEMENT = 0.6;
const MOST_OF_FIRST_PAGE = 1.3;

const size = sizeOf(wholeNumber('articles', options.articles, 1_000));
const seconds = wholeNumber('seconds', options.seconds, 1);
const say = (line: string) => process.stdout.write(`${line}\n`);

const archive = await openArchive(size, say);
const children: ChildProcess[] = [];
try {
  const { queries, writes } = chosen(await benchQueries(archive.owner, size), options.only);
  await forgetWrites(archive.owner);
  const cookie = await signedIn(archive.owner);
  const apiUrl = await startApi(archive.ownerUrl, children);
  const limitUrl = await startLimit(queries);
  if (queries.length > 0) await compareReads(queries, apiUrl, limitUrl);
  if (writes.length > 0) await compareWrites(writes, { apiUrl, limitUrl, cookie });
  await forgetWrites(archive.owner);
  const [api, limit] = children;
  await end(limit!);
  await sleep(1_000);
  say(`\n${await memory(archive.owner, api!)}`);
  say(
    `${CONNECTIONS} connections, ${size.articles} articles, ${VARIETY} records each, ${TURNS} turns of ${seconds} s`,
  );
} finally {
  for (const child of children) await end(child);
  await archive.close();
}

async function compareReads(queries: readonly BenchQuery[], apiUrl: string, limitUrl: string): Promise<void> {
  for (const query of queries) await compare(query, targets(query, apiUrl, limitUrl));
  say(
    `\n${row('', ['API/s', 'p50', 'p99', 'SQL/s', 'static/s', 'of SQL', 'of static', 'kB', 'statements'])}`,
  );
  const firstPage = queries.find(({ name }) => name === 'Q1');
  for (const query of queries) {
    const rival = query.name === 'Q6' && firstPage ? targets(firstPage, apiUrl, limitUrl).api : undefined;
    say(verdict(query, await measureQuery(query, targets(query, apiUrl, limitUrl), rival)));
  }
}

/** Saves a second by the mutation and by the transaction somebody would write for the same rows, in turns. */
async function compareWrites(writes: readonly BenchWrite[], ways: Ways): Promise<void> {
  say(
    `\n${row('', ['API/s', 'p50', 'p99', 'conflicts', 'SQL/s', 'p50', 'p99', 'conflicts', 'of SQL', 'statements', 'of SQL'])}`,
  );
  for (const write of writes) {
    const { api, limit } = await write.targets(ways, size);
    const statements = [
      await statementsPerSave(archive.owner, api),
      await statementsPerSave(archive.owner, limit),
    ];
    const runs: WriteFigures[][] = [[], []];
    for (const target of [api, limit]) await measureWriters(target, WARM_UP);
    for (let turn = 0; turn < TURNS; turn += 1) {
      for (const [at, target] of [api, limit].entries()) {
        runs[at]!.push(await measureWriters(target, seconds));
      }
    }
    say(writeVerdict(write, runs.map(meanOf), statements));
  }
}

function meanOf(runs: readonly WriteFigures[]): WriteFigures {
  const of = (name: keyof WriteFigures) => runs.reduce((sum, run) => sum + run[name], 0) / runs.length;
  return { saves: of('saves'), conflicts: of('conflicts'), p50: of('p50'), p99: of('p99') };
}

function writeVerdict(
  { name, title, least }: BenchWrite,
  figures: readonly WriteFigures[],
  statements: readonly number[],
): string {
  const ratio = figures[0]!.saves / figures[1]!.saves;
  const line = row(`${name} ${title}`, [
    ...figures.flatMap(({ saves, conflicts, p50, p99 }) => [
      saves.toFixed(0),
      `${p50.toFixed(1)} ms`,
      `${p99.toFixed(1)} ms`,
      conflicts.toFixed(0),
    ]),
    ratio.toFixed(3),
    ...statements.map((count) => count.toFixed(1)),
  ]);
  if (least === undefined) return line;
  return `${line}\n   at least ${least} of the transaction: ${ratio >= least ? 'target met' : 'target MISSED'}`;
}

async function startLimit(queries: readonly BenchQuery[]): Promise<string> {
  const limit = fork(join(import.meta.dirname, 'limit-server.js'));
  children.push(limit);
  const { readerUrl, editorUrl } = archive;
  const statements = Object.fromEntries(queries.map(({ name, sql }) => [name, sql]));
  limit.send({ readerUrl, editorUrl, statements });
  const [{ url }] = (await Promise.race([once(limit, 'message'), failedStart(limit, 'the limit')])) as [
    { url: string },
  ];
  return url;
}

type Targets = Record<'api' | 'statement' | 'still', Target>;

function targets({ name, query, requests }: BenchQuery, apiUrl: string, limitUrl: string): Targets {
  const asked = requests.map(({ variables }) => JSON.stringify({ query, variables }));
  const given = requests.map(({ parameters }) => JSON.stringify({ parameters }));
  return {
    api: { url: `${apiUrl}/graphql`, bodies: asked },
    statement: { url: `${limitUrl}/sql/${name}`, bodies: given },
    still: { url: `${limitUrl}/static/${name}`, bodies: given },
  };
}

/** Both ways must give the same answer, or the comparison is worth nothing. */
async function compare({ name, requests }: BenchQuery, { api, statement }: Targets): Promise<void> {
  for (let number = 0; number < requests.length; number += Math.ceil(requests.length / 20)) {
    const answers = [await ask(api, number), await ask(statement, number)];
    const [mine, theirs] = answers.map((answer) => (JSON.parse(answer) as { data?: object | null }).data);
    const isFound = Object.values(mine ?? {}).every((record) => record !== null);
    if (!mine || !isFound || !isDeepStrictEqual(mine, theirs)) {
      const shown = answers.map((answer) => answer.slice(0, 1_500)).join('\n');
      throw new Error(
        `${name}: the answers to ${JSON.stringify(requests[number])} differ or are empty\n${shown}`,
      );
    }
  }
}

interface Measured {
  api: Figures;
  statement: Figures;
  still: Figures;
  /** Another query of the API, measured in the same turns. */
  rival?: Figures;
  statements: number;
  bytes: number;
}

async function measureQuery(
  { name }: BenchQuery,
  { api, statement, still }: Targets,
  rival?: Target,
): Promise<Measured> {
  if (process.stdout.isTTY) process.stdout.write(`${name} …\r`);
  // First, as what a timed run leaves unanswered would be counted too.
  const statements = await statementsPerRequest(archive.owner, api);
  const inTurn = rival ? [api, statement, rival] : [api, statement];
  for (const target of inTurn) await measure(target, { duration: WARM_UP });
  const runs = inTurn.map((): Figures[] => []);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [at, target] of inTurn.entries()) runs[at]!.push(await measure(target, { duration: seconds }));
  }
  return {
    api: mean(runs[0]!),
    statement: mean(runs[1]!),
    still: await measure(still, { duration: WARM_UP }),
    rival: runs[2] && mean(runs[2]),
    statements,
    bytes: Buffer.byteLength(await ask(api, 0)),
  };
}

function verdict({ name, title }: BenchQuery, figures: Measured): string {
  const { api, statement, still, rival, statements, bytes } = figures;
  const ratio = api.perSecond / statement.perSecond;
  const line = row(`${name} ${title}`, [
    api.perSecond.toFixed(0),
    `${api.p50.toFixed(1)} ms`,
    `${api.p99.toFixed(1)} ms`,
    statement.perSecond.toFixed(0),
    still.perSecond.toFixed(0),
    ratio.toFixed(3),
    (api.perSecond / still.perSecond).toFixed(3),
    (bytes / 1000).toFixed(1),
    statements.toFixed(2),
  ]);
  const met = (isMet: boolean) => (isMet ? 'target met' : 'target MISSED');
  if (name !== 'Q6') {
    return `${line}\n   at least ${LEAST_OF_STATEMENT} of the statement: ${met(ratio >= LEAST_OF_STATEMENT)}`;
  }
  if (!rival) return `${line}\n   its target is relative to Q1, which was not asked for`;
  const cost = rival.perSecond / api.perSecond;
  return `${line}\n   at most ${MOST_OF_FIRST_PAGE} times the cost of Q1: ${cost.toFixed(3)}, ${met(cost <= MOST_OF_FIRST_PAGE)}`;
}

function row(title: string, cells: readonly string[]): string {
  return title.padEnd(42) + cells.map((cell) => cell.padStart(11)).join('');
}

/** Asked once the limit and its sessions have ended: those left are the server's. */
async function memory(owner: Connection, api: ChildProcess): Promise<string> {
  const sessions = await owner<{ pid: number }[]>`
    select pid from pg_stat_activity where usename in ('backfile_reader', 'backfile_editor')`;
  const backends = sessions.map(({ pid }) => memoryOf(pid)).filter((one) => one !== null);
  const server = memoryOf(api.pid!);
  if (!server || backends.length === 0) return 'Memory: this system does not tell';
  const most = (part: keyof Memory) => Math.max(...backends.map((one) => one[part]));
  return `Memory: server ${server.resident} MB; ${backends.length} backends, each at most ${most('resident')} MB, ${most('own')} MB without what they share`;
}

function chosen(
  queries: readonly BenchQuery[],
  only: string,
): { queries: readonly BenchQuery[]; writes: readonly BenchWrite[] } {
  if (only === '') return { queries, writes: benchWrites };
  const names = only.split(',');
  const known = [...queries, ...benchWrites].map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`--only has "${unknown}", but there are ${known.join(', ')}`);
  const isMeant = ({ name }: { name: string }) => names.includes(name);
  return { queries: queries.filter(isMeant), writes: benchWrites.filter(isMeant) };
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`--${name} is "${text}", but it must be a whole number of at least ${least}`);
}
