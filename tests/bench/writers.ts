/** Writers over HTTP: each sends its next save when the last one is answered, and knows what came of it. */
import { Agent, request } from 'node:http';
import type { Connection } from '../../src/database/connect.ts';

export interface Writer {
  body(): string;
  /** Reads the answer; throws when it is neither. */
  answered(answer: string): 'saved' | 'conflict';
}

export interface WriteTarget {
  url: string;
  headers?: Record<string, string>;
  writers: readonly Writer[];
}

/** Acknowledged saves and conflicts a second; latencies of saves in milliseconds. */
export interface WriteFigures {
  saves: number;
  conflicts: number;
  p50: number;
  p99: number;
}

/** Ends when every writer has its last answer, so that none leaves a save behind that it does not know of. */
export async function measureWriters(target: WriteTarget, seconds: number): Promise<WriteFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: target.writers.length });
  const latencies: number[] = [];
  let conflicts = 0;
  const began = performance.now();
  const until = began + seconds * 1_000;
  const work = async (writer: Writer) => {
    while (performance.now() < until) {
      const sent = performance.now();
      const outcome = writer.answered(await post(target, agent, writer.body()));
      if (outcome === 'saved') latencies.push(performance.now() - sent);
      else conflicts += 1;
    }
  };
  await Promise.all(target.writers.map(work));
  const took = (performance.now() - began) / 1_000;
  agent.destroy();
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { saves: latencies.length / took, conflicts: conflicts / took, p50: at(0.5), p99: at(0.99) };
}

/** Sends one body; throws when the answer is no success. */
export function post({ url, headers }: WriteTarget, agent: Agent | undefined, body: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const sent = request(url, {
    agent,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  sent.once('error', reject);
  sent.once('response', (answer) => {
    let text = '';
    answer.setEncoding('utf8');
    answer.on('data', (part: string) => (text += part));
    answer.once('error', reject);
    answer.once('end', () => {
      if (answer.statusCode === 200) resolve(text);
      else reject(new Error(`${url}: ${answer.statusCode} ${text.slice(0, 1_500)}`));
    });
  });
  sent.end(body);
  return promise;
}

const COUNTED = 20;

/** Statements of the editors' role for each save, as PostgreSQL counts them. */
export async function statementsPerSave(owner: Connection, target: WriteTarget): Promise<number> {
  const count = async () => {
    const [row] = await owner<[{ calls: number }]>`
      select coalesce(sum(s.calls), 0)::float8 as calls
      from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'backfile_editor'`;
    return row.calls;
  };
  const [writer] = target.writers;
  const before = await count();
  for (let number = 0; number < COUNTED; number += 1) {
    writer!.answered(await post(target, undefined, writer!.body()));
  }
  return ((await count()) - before) / COUNTED;
}
