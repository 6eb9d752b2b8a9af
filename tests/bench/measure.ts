/** Asks one address over HTTP as 20 clients do, and says how fast it answers and what that takes. */
import { existsSync, readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { Connection } from '../../src/database/connect.ts';

export const CONNECTIONS = 20;

/** An address, and the JSON bodies that are posted to it in turn. */
export interface Target {
  url: string;
  bodies: readonly string[];
}

/** Requests a second; latencies in milliseconds. */
export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Throws when an answer is not a success. */
export async function measure(
  target: Target,
  until: { duration: number } | { amount: number },
): Promise<Figures> {
  const share = Math.ceil(target.bodies.length / CONNECTIONS);
  let clients = 0;
  let refusal = '';
  const result = await autocannon({
    url: target.url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    connections: CONNECTIONS,
    ...until,
    // Each connection asks its own part: with one list all would ask for the same record at the same moment.
    setupClient: (client) => {
      const from = clients * share;
      clients += 1;
      client.setRequests(target.bodies.slice(from, from + share).map((body) => ({ body })));
      let answer: Buffer | undefined;
      client.on('body', (received) => (answer = received));
      client.on('response', (status) => {
        if (status !== 200) refusal ||= String(answer).slice(0, 1_500);
      });
    },
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${target.url}: ${result.non2xx} refusals, ${result.errors} errors\n${refusal}`);
  }
  const { requests, latency } = result;
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

export function mean(runs: readonly Figures[]): Figures {
  const of = (name: keyof Figures) => runs.reduce((sum, run) => sum + run[name], 0) / runs.length;
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/** Sends one body and reads the answer. */
export async function ask({ url, bodies }: Target, number: number): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', body: bodies[number]!, headers });
  return response.text();
}

const COUNTED = 1_000;

/** Statements of the public's role for each request, as PostgreSQL counts them. */
export async function statementsPerRequest(owner: Connection, target: Target): Promise<number> {
  const count = async () => {
    const [row] = await owner<[{ calls: number }]>`
      select coalesce(sum(s.calls), 0)::float8 as calls
      from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'backfile_reader'`;
    return row.calls;
  };
  const before = await count();
  await measure(target, { amount: COUNTED });
  return ((await count()) - before) / COUNTED;
}

/** Megabytes: all that the process holds in memory, and what of it no other process shares. */
export interface Memory {
  resident: number;
  own: number;
}

/** Null where the system does not tell. */
export function memoryOf(pid: number): Memory | null {
  const file = `/proc/${pid}/status`;
  const status = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const resident = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  const own = /^RssAnon:\s+(\d+)/m.exec(status)?.[1];
  return resident && own ? { resident: megabytes(resident), own: megabytes(own) } : null;
}

const megabytes = (kilobytes: string): number => Math.round(Number(kilobytes) / 1024);
