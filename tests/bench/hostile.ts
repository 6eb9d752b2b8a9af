/**
 * `npm run bench -- hostile`: documents made to do harm are sent to a server one after the other, as an editor sends them.
 * For each: what the server says, how far the memory of the server and of the processes that take in and read for it
 * grows above what they held just before, once they are warm, and how much longer others wait meanwhile than between two documents. `--only WORD,WORD` takes those whose name has one of them.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { connect } from '../../src/database/connect.ts';
import {
  bringIn,
  contentOf,
  harmless,
  hostileCampaign,
  warmUp,
  type Sent,
} from '../ingest/hostile-campaign.ts';
import { startTestServer } from '../support/server.ts';
import { CONNECTIONS, measure, memoryOf } from './measure.ts';
import { end, startApi } from './programs.ts';
import type { SteadyReading } from './steady-reader.ts';
import { signedIn } from './writes.ts';

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const PER_SECOND = 100;
/** Milliseconds between two documents, and how long one is sent again and again at least. */
const IDLE = 1_500;
const LEAST = 8_000;
const PAUSE = 300;
const LOOK_EVERY = 20;
const MOST_GROWTH = 64;
const MOST_WAITING = 2;

const isMeant = ({ name }: Sent) => options.only.split(',').some((word) => name.includes(word));
const say = (line: string) => process.stdout.write(`${line}\n`);
const query = `{ companies(first: 20) { nodes { slug name fundingRounds { nodes { title series amount { min max currency } } } } } }`;
const database = await startTestServer();
const children: ChildProcess[] = [];
try {
  const url = await startApi(database.url, children);
  const owner = connect(database.url, { max: 1 });
  const desk = { url, cookie: await signedIn(owner) };
  await owner.end();
  const target = {
    url: `${url}/graphql`,
    bodies: Array<string>(CONNECTIONS).fill(JSON.stringify({ query })),
  };
  await measure(target, { duration: 20 });
  for (const each of [...warmUp, ...warmUp]) await bringIn(desk, each);
  const reader = await startReader({ target, perSecond: PER_SECOND });
  const pid = children[0]!.pid!;
  await sleep(2_000);
  const warm = residentOf(familyOf(pid));
  say(`\n${row('', ['answer', 'peak MB', 'after MB', 'seconds', 'p99 ms', 'of idle'])}`);
  const idle: number[] = [];
  const results: {
    sent: Sent;
    waited: number[];
    code: string | null;
    peak: number;
    line: (share: string) => string;
  }[] = [];
  for (const sent of [...hostileCampaign, ...harmless].filter(isMeant)) {
    const content = contentOf(sent);
    await reader.take();
    await sleep(IDLE);
    idle.push(...(await reader.take()));
    // Who reads may have been ended after the one before, and is as large again when it is begun anew.
    const before = Math.max(warm, residentOf(familyOf(pid)));
    const stop = watch(pid);
    const took: number[] = [];
    let peak = 0;
    let code: string | null = null;
    for (
      const until = performance.now() + LEAST;
      took.length === 0 || (isNewEachTime(sent) && performance.now() < until);
    ) {
      const began = performance.now();
      ({ code } = await bringIn(desk, sent, another(sent, content, took.length)));
      took.push(performance.now() - began);
      if (took.length === 1) peak = stop();
      await sleep(PAUSE);
    }
    const seconds = took.reduce((sum, each) => sum + each) / 1_000 / took.length;
    const waited = await reader.take();
    await sleep(1_000);
    const after = residentOf(familyOf(pid));
    results.push({
      sent,
      waited,
      code,
      peak: peak - before,
      line: (share) =>
        row(sent.name, [
          code ?? 'taken in',
          (peak - before).toFixed(0),
          (after - before).toFixed(0),
          seconds.toFixed(1),
          p99(waited).toFixed(1),
          share,
        ]),
    });
    say(results.at(-1)!.line((p99(waited) / p99(idle)).toFixed(2)));
  }
  const still = p99(idle);
  say(
    `\nwarm: ${warm.toFixed(0)} MB, at the end ${residentOf(familyOf(pid)).toFixed(0)} MB; p99 between documents ${still.toFixed(1)} ms`,
  );
  for (const { sent, waited, code, peak, line } of results) {
    const share = p99(waited) / still;
    const isMet = code === sent.code && peak <= MOST_GROWTH && share <= MOST_WAITING;
    if (isMet) continue;
    process.exitCode = 1;
    say(`MISSED ${line(share.toFixed(2))}, to be answered ${sent.code ?? 'by taking it in'}`);
  }
  await reader.end();
} finally {
  for (const child of children) await end(child);
  await database.stop();
}

/** What is taken in would be known the second time, unless it can be made a little different. */
function isNewEachTime({ code, mediaType }: Sent): boolean {
  return code !== null || mediaType === 'text/plain';
}

function another({ code, mediaType }: Sent, content: Buffer, number: number): Buffer {
  return code === null && mediaType === 'text/plain'
    ? Buffer.concat([Buffer.from(`Number ${number}.\n\n`), content])
    : content;
}

/** A process and all that it began: who takes in, and who reads for it and is begun anew where it was ended. */
function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name): [number, number | null] => [Number(name), parentOf(name)]);
  const below = (one: number): number[] => [
    one,
    ...parents.filter(([, parent]) => parent === one).flatMap(([child]) => below(child)),
  ];
  return below(pid);
}

function parentOf(name: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
  } catch {
    // It ended meanwhile.
    return null;
  }
}

/** Megabytes that they hold together. */
function residentOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + (memoryOf(pid)?.resident ?? 0), 0);
}

/** Looks every few milliseconds how much they hold; answers with how to stop, which tells the most. */
function watch(pid: number): () => number {
  let looks = 0;
  let most = 0;
  let family: number[] = [];
  const look = () => {
    if (looks % 10 === 0) family = familyOf(pid);
    looks += 1;
    most = Math.max(most, residentOf(family));
  };
  look();
  const timer = setInterval(look, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function p99(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

function row(title: string, cells: readonly string[]): string {
  return title.padEnd(52) + cells.map((cell, at) => cell.padStart(at === 0 ? 24 : 10)).join('');
}

async function startReader(reading: SteadyReading) {
  const worker = new Worker(join(import.meta.dirname, 'steady-reader.js'), { workerData: reading });
  await once(worker, 'online');
  return {
    /** How long the answers took since it was last asked. */
    take: async (): Promise<number[]> => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage('take');
      const [{ taken, refusal }] = (await once(worker, 'message')) as [
        { taken: number[]; refusal: string | null },
      ];
      if (refusal) throw new Error(`a reader was refused: ${refusal}`);
      return taken;
    },
    end: () => worker.terminate(),
  };
}
