/** Whole servers as programs of their own, over one database. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Node {
  url: string;
  /** As `kill -9` does; answers when it is gone. */
  kill(): Promise<void>;
  /** As an operator does; answers with the exit code. */
  end(): Promise<number | null>;
}

/** Starts the built program; answers when it is ready. */
export async function startNode(databaseUrl: string): Promise<Node> {
  const child = spawn('node_modules/.bin/node', ['--enable-source-maps', 'dist/src/main.js'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  const stop = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const gone = once(child, 'exit');
    if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await gone;
    return child.exitCode;
  };
  return { url, kill: async () => void (await stop('SIGKILL')), end: () => stop('SIGTERM') };
}

/** The log says where it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let text = '';
    child.once('exit', (code) => failed(new Error(`the start ended with ${code}: ${text}`)));
    child.stdout!.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const address = /"msg":"Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(text)?.[1];
      if (address && text.includes('Backfile is ready')) found(address);
    });
  });
}

/** Waits for something that other processes bring about. */
export async function until(
  condition: () => Promise<boolean>,
  what: string,
  patience = 60_000,
): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`waited too long for ${what}`);
    await new Promise((done) => {
      setTimeout(done, 30);
    });
  }
}
