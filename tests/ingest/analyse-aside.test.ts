/** Documents are read in a process of its own, which ends where one takes too long. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { AppError } from '../../src/errors/app-error.ts';
import { analyseHere } from '../../src/ingest/analysis.ts';
import { analyseAside } from '../../src/ingest/analyse-aside.ts';
import { findSentences, report } from './reports.ts';

const inputOf = (bytes: Uint8Array) => ({
  pieces: [bytes],
  mediaType: 'text/plain',
  fileName: null,
  hints: {},
});
const textOf = (number: number) => inputOf(new TextEncoder().encode(report(number)));

test('reads as this one does, refuses with the same code, and is let go', async () => {
  const aside = analyseAside();
  const here = analyseHere(findSentences);
  expect(await aside.read(textOf(5))).toEqual(await here.read(textOf(5)));
  const bad = inputOf(new Uint8Array([0xc3, 0x28]));
  const refused = await aside.read(bad).catch((error: unknown) => error);
  const same = await here.read(bad).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(AppError);
  expect((refused as AppError).code).toBe((same as AppError).code);
  await aside.close();
});

test('that takes too long is ended, and the next question gets another', async () => {
  const aside = analyseAside({ longest: 1 });
  await expect(aside.read(textOf(6))).rejects.toMatchObject({ code: 'DOCUMENT_HOSTILE' });
  await aside.close();
});

test.skipIf(process.platform !== 'linux')(
  'that has no processor for longer than it may take is waited for (skipped where the system does not tell)',
  async () => {
    const longest = 5_000;
    const aside = analyseAside({ longest });
    const before = new Set(childrenOf(process.pid));
    const read = aside.read(textOf(7));
    const pid = childrenOf(process.pid).find((child) => !before.has(child));
    process.kill(pid!, 'SIGSTOP');
    await sleep(longest + 1_000);
    process.kill(pid!, 'SIGCONT');
    expect(await read).toHaveLength(1);
    await aside.close();
  },
);

/** The processes that a process has begun. */
function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
    });
}
