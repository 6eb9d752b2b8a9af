/**
 * `npm run bench`: requests a second of the API against what one hand-written statement for the same answer gives, and
 * against a static route. All in one run and in turns, as the machine is noisy: the ratios count.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { connect } from '../../src/database/connect.ts';
import { prepareDatabase } from '../../src/database/database.ts';
import { startEmbeddedServer } from '../../src/database/embedded-server.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { loadArchive } from './archive.ts';
import { benchQueries, middleOf, type BenchQuery } from './queries.ts';
import { sizeOf } from './rows.ts';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '6' },
  },
});
const size = sizeOf(Number(options.articles));
const seconds = Number(options.seconds);
const CONNECTIONS = 20;
const VARIETY = 2_000;
const PORT = 4_090;
const say = (line: string) => process.stdout.write(`${line}\n`);

const folder = join('.data', `bench-${size.articles}`);
mkdirSync(folder, { recursive: true });
const log = createLogger('warn');
const postgres = await startEmbeddedServer({ dataDir: join(folder, 'database'), log });
const urls = await prepareDatabase(postgres.url, log);
const owner = connect(postgres.url, { max: 1 });

const stamp = join(folder, 'loaded');
const version = createHash('sha256');
for (const name of readdirSync('prisma/migrations')) {
  version.update(readFileSync(join('prisma/migrations', name, 'migration.sql')));
}
version.update(readFileSync('dist/tests/bench/rows.js'));
const expected = version.digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== expected) {
  say(`Loading ${size.articles} articles, ${size.people} people, ${size.companies} companies …`);
  const [{ count } = { count: 0 }] = await owner<
    { count: number }[]
  >`select count(*)::int as count from article`;
  if (count > 0) throw new Error(`${folder} holds an archive of another version: delete the folder`);
  await loadArchive(owner, size, say);
  writeFileSync(stamp, expected);
}
await owner`create extension if not exists pg_stat_statements`;

const queries = benchQueries(size, await middleOf(owner, size)).filter(
  ({ name }) => options.only === '' || options.only.split(',').includes(name),
);
const api = spawn(
  process.execPath,
  ['--enable-source-maps', '--max-semi-space-size=64', 'dist/src/main.js'],
  {
    env: { ...process.env, DATABASE_URL: postgres.url, PORT: String(PORT), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const limit = fork('dist/tests/bench/limit-server.js');
try {
  await once(api.stdout, 'data');
  limit.send({ ...urls, statements: Object.fromEntries(queries.map(({ name, sql }) => [name, sql])) });
  const [{ url: limitUrl }] = (await once(limit, 'message')) as [{ url: string }];
  await measureAll(`http://127.0.0.1:${PORT}`, limitUrl, api);
} finally {
  api.kill();
  limit.kill();
  await once(api, 'exit');
  await owner.end();
  await postgres.stop();
}

interface Outcome {
  perSecond: number;
  p50: number;
  p99: number;
  requests: number;
}

async function measureAll(apiUrl: string, limitUrl: string, server: ChildProcess): Promise<void> {
  for (const query of queries) await compare(query, apiUrl, limitUrl);
  say(
    `\n${'query'.padEnd(42)}${['API/s', 'p50', 'p99', 'SQL/s', 'static/s', 'of SQL', 'of static', 'kB', 'statements'].map((head) => head.padStart(11)).join('')}`,
  );
  let first: Outcome | undefined;
  for (const query of queries) {
    const bodies = (build: (variables: Record<string, string>) => object) =>
      Array.from({ length: VARIETY }, (_, number) => JSON.stringify(build(query.variables(number))));
    const asked = bodies((variables) => ({ query: query.query, variables }));
    const given = bodies((variables) => ({ parameters: query.parameters(variables) }));
    const [apiRuns, sqlRuns]: [Outcome[], Outcome[]] = [[], []];
    await run(`${apiUrl}/graphql`, asked, 2);
    await run(`${limitUrl}/sql/${query.name}`, given, 2);
    const statements = await statementsDuring(async () =>
      apiRuns.push(await run(`${apiUrl}/graphql`, asked, seconds)),
    );
    const perRequest = statements / apiRuns[0]!.requests;
    sqlRuns.push(await run(`${limitUrl}/sql/${query.name}`, given, seconds));
    apiRuns.push(await run(`${apiUrl}/graphql`, asked, seconds));
    sqlRuns.push(await run(`${limitUrl}/sql/${query.name}`, given, seconds));
    const still = await run(`${limitUrl}/static/${query.name}`, given, 3);
    const [mine, theirs] = [mean(apiRuns), mean(sqlRuns)];
    const ratio = mine.perSecond / theirs.perSecond;
    const bytes = (await (await post(`${apiUrl}/graphql`, asked[0]!)).text()).length;
    const cells = [
      mine.perSecond.toFixed(0),
      `${mine.p50} ms`,
      `${mine.p99} ms`,
      theirs.perSecond.toFixed(0),
      still.perSecond.toFixed(0),
      ratio.toFixed(2),
      (mine.perSecond / still.perSecond).toFixed(3),
      (bytes / 1000).toFixed(1),
      perRequest.toFixed(2),
    ];
    say(`${`${query.name} ${query.title}`.padEnd(42)}${cells.map((cell) => cell.padStart(11)).join('')}`);
    if (query.name === 'Q1') first = mine;
    if (query.name !== 'Q6') say(`   at least 0.6 of the statement: ${ratio >= 0.6 ? 'met' : 'MISSED'}`);
    else if (first) {
      const cost = first.perSecond / mine.perSecond;
      say(`   at most 1.3 times the cost of Q1: ${cost.toFixed(2)}, ${cost <= 1.3 ? 'met' : 'MISSED'}`);
    }
  }
  say(
    `\nMemory: server ${residentOf(server.pid)} MB; ${CONNECTIONS} connections, ${size.articles} articles, ${seconds} s twice each`,
  );
}

/** Both ways must give the same answer, or the comparison is worth nothing. */
async function compare(
  { name, query, variables, parameters }: BenchQuery,
  apiUrl: string,
  limitUrl: string,
): Promise<void> {
  for (const number of [1, 2, 3]) {
    const given = variables(number);
    const mine = (await (
      await post(`${apiUrl}/graphql`, JSON.stringify({ query, variables: given }))
    ).json()) as { data: unknown };
    const theirs = (await (
      await post(`${limitUrl}/sql/${name}`, JSON.stringify({ parameters: parameters(given) }))
    ).json()) as { data: unknown };
    if (!isDeepStrictEqual(mine.data, theirs.data)) {
      throw new Error(
        `${name}: the answers differ\n${JSON.stringify(mine).slice(0, 1500)}\n${JSON.stringify(theirs).slice(0, 1500)}`,
      );
    }
  }
}

function post(url: string, body: string): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
}

async function run(url: string, bodies: readonly string[], duration: number): Promise<Outcome> {
  const headers = { 'content-type': 'application/json' };
  const requests = bodies.map((body) => ({ method: 'POST' as const, headers, body }));
  const result = await autocannon({ url, connections: CONNECTIONS, duration, requests });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  }
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    requests: result.requests.total,
  };
}

function mean(runs: readonly Outcome[]): Outcome {
  const of = (pick: (outcome: Outcome) => number) =>
    runs.reduce((sum, outcome) => sum + pick(outcome), 0) / runs.length;
  return {
    perSecond: of((one) => one.perSecond),
    p50: of((one) => one.p50),
    p99: of((one) => one.p99),
    requests: of((one) => one.requests),
  };
}

async function statementsDuring(act: () => Promise<unknown>): Promise<number> {
  const count = async () => {
    const [row] = await owner<{ calls: number }[]>`
      select coalesce(sum(s.calls), 0)::int as calls from pg_stat_statements s join pg_roles r on r.oid = s.userid
      where r.rolname = 'backfile_reader'`;
    return row!.calls;
  };
  const before = await count();
  await act();
  return (await count()) - before;
}

function residentOf(pid: number | undefined): string {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024).toFixed(0);
}
