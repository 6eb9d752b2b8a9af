/** The project as a stranger gets it, and running it there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { relative } from 'node:path';

/** Copies what is committed or would be: everything that neither Git nor Docker ignores. */
export async function checkOut(folder: string): Promise<void> {
  const ignored = (await readFile('.gitignore', 'utf8'))
    .split('\n')
    .filter((line) => /^[^*].*\/$/.test(line));
  const left = new Set(['.git', ...ignored.map((line) => line.slice(0, -1))]);
  await cp('.', folder, { recursive: true, filter: (path) => !left.has(relative('.', path)) });
}

export async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  listener.close();
  await once(listener, 'close');
  return port;
}

/** What a stranger's shell has: nothing of this run's packages, settings or test runner. */
export function strangersEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(NODE_ENV|NODE_OPTIONS|VITEST.*|npm_(?!config_).*|DATABASE_URL|DATA_DIR|PORT|CI)$/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(':') };
}

export interface Run {
  /** All that it has written so far. */
  output(): string;
  /** Resolves when the condition holds; throws with the output when the program ends before. */
  until(condition: () => boolean | Promise<boolean>): Promise<void>;
  /** Resolves with the exit code; null after a signal that it did not handle. */
  ended: Promise<number | null>;
  /** Asks the program and all it started to end, as Ctrl-C or an orchestrator would. */
  end(): Promise<number | null>;
}

interface Surroundings {
  cwd: string;
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
}

export function run(command: string, args: readonly string[], surroundings: Surroundings): Run {
  const child = spawn(command, args, {
    ...surroundings,
    // A group of its own, so that ending it leaves nothing behind.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isOver = false;
  const ended = once(child, 'exit').then(([code]) => {
    isOver = true;
    return code as number | null;
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return {
    output: () => output,
    until: async (condition) => {
      while (!(await condition())) {
        if (isOver) throw new Error(`${command} ${args.join(' ')} ended:\n${output}`);
        await new Promise((done) => {
          setTimeout(done, 50);
        });
      }
    },
    ended,
    end: async () => {
      if (!isOver) process.kill(-child.pid!, 'SIGTERM');
      return ended;
    },
  };
}

/** Runs a command to its end; throws with its output when it fails. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<void> {
  const started = run(command, args, surroundings);
  if ((await started.ended) !== 0) throw new Error(`${command} ${args.join(' ')}:\n${started.output()}`);
}
