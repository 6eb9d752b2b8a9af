/** Taking in has a process of its own beside the server's, so that nobody who reads waits for who brings in megabytes. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartError } from './errors/app-error.ts';
import { handOverTo, type HandOver } from './http/uploads/hand-over.ts';
import type { IntakeSettings, ToIntake } from './intake-process.ts';
import type { Logger } from './logging/logger.ts';

export interface Intake {
  handOver: HandOver;
  /** Once uploads are taken; throws a StartError when it never is. */
  ready: Promise<void>;
  /** Begins nothing more; what is not finished is done by whoever comes next. */
  stop(): Promise<void>;
}

/** Milliseconds. */
const AGAIN_AFTER = 1_000;
const LONGEST_STOP = 5_000;
/** Megabytes of what is new: what an upload leaves is cleared away often, in little time. */
const MEMORY = ['--max-semi-space-size=4', '--heap-growing-percent=100'];

/** Begins at once. A process that ends too early is begun anew. */
export function startIntake(settings: Omit<IntakeSettings, 'socketPath'>, log: Logger): Intake {
  // Of nobody else: who reaches the socket is believed.
  const folder = mkdtempSync(join(tmpdir(), 'backfile-'));
  const socketPath = join(folder, 'uploads');
  let isEnding = false;
  let child: ChildProcess;
  const begin = () => {
    const own = fileURLToPath(import.meta.url);
    child = fork(new URL(`./intake-process${extname(own)}`, import.meta.url), {
      execArgv: ['--enable-source-maps', ...MEMORY],
    });
    child.once('exit', (code, signal) => {
      if (isEnding) return;
      log.error({ code, signal }, 'the process that takes documents in ended; it is begun anew');
      setTimeout(() => isEnding || begin(), AGAIN_AFTER).unref();
    });
    child.on('error', (error) => log.error({ err: error }, 'the process that takes documents in failed'));
    child.send({ kind: 'start', settings: { ...settings, socketPath } } satisfies ToIntake);
  };
  begin();
  const ready = readyIn(child!);
  // Whoever waits for it hears of a failure; until then nobody does.
  ready.catch(() => {});
  return {
    handOver: handOverTo(socketPath),
    ready,
    stop: async () => {
      isEnding = true;
      if (child.connected) {
        const ended = once(child, 'exit');
        child.send({ kind: 'end' } satisfies ToIntake);
        const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_STOP);
        await ended;
        clearTimeout(timer);
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function readyIn(child: ChildProcess): Promise<void> {
  const isReady = once(child, 'message').then(() => true);
  const isOver = once(child, 'exit').then(() => false);
  if (await Promise.race([isReady, isOver])) return;
  throw new StartError(
    'The process that takes documents in ended before it was ready; the log above says why.',
  );
}
