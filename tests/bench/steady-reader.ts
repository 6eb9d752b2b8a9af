/** A thread that asks one address at a steady rate, and tells on demand how long the answers took since it was last asked. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Target } from './measure.ts';

export interface SteadyReading {
  target: Target;
  perSecond: number;
}

const { target, perSecond } = workerData as SteadyReading;
const headers = { 'content-type': 'application/json' };
let taken: number[] = [];
let number = 0;
let refusal: string | null = null;

/** From when it is due, so that a request that waits for others counts its waiting. */
async function ask(due: number): Promise<void> {
  number += 1;
  try {
    const body = target.bodies[number % target.bodies.length]!;
    const answer = await fetch(target.url, { method: 'POST', body, headers });
    const text = await answer.text();
    if (answer.status !== 200) refusal ??= `${answer.status} ${text.slice(0, 500)}`;
    taken.push(performance.now() - due);
  } catch (error) {
    refusal ??= String(error);
  }
}

const step = 1_000 / perSecond;
let due = performance.now() + step;
setInterval(() => {
  for (; due <= performance.now(); due += step) void ask(due);
}, 1);

parentPort!.on('message', () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage({ taken, refusal });
  taken = [];
});
