/** The server as people start it, over the archive of a measurement. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from '../../src/config/project-folder.ts';

/** Starts it and answers when it listens; `children` has it for the end, also when the start fails. */
export async function startApi(ownerUrl: string, children: ChildProcess[]): Promise<string> {
  const port = await freePort();
  const settings = { DATABASE_URL: ownerUrl, PORT: String(port), LOG_LEVEL: 'warn' };
  const main = join(projectFolder(), 'dist/src/main.js');
  const flags = ['--enable-source-maps', '--max-semi-space-size=64', '--heap-growing-percent=100'];
  const api = spawn(process.execPath, [...flags, main], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(api);
  await Promise.race([once(api.stdout, 'data'), failedStart(api, 'the server')]);
  // After the greeting only what went wrong comes here.
  api.stdout.pipe(process.stderr);
  return `http://127.0.0.1:${port}`;
}

export async function failedStart(child: ChildProcess, name: string): Promise<never> {
  await once(child, 'exit');
  throw new Error(`${name} ended before it was ready`);
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
