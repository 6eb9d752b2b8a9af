/** A PostgreSQL server of its own, for tests that touch what a whole server has in common. */
import { chmod, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedServer } from '../../src/database/embedded-server.ts';
import { createLogger } from '../../src/logging/logger.ts';

const MEMORY = '/dev/shm';
const ENOUGH = 4 * 1024 ** 3;

/** In memory where there is plenty of it: nothing of a test needs to outlive a loss of power. */
async function roomiest(): Promise<string> {
  const found = await statfs(MEMORY).catch(() => null);
  return found && found.bavail * found.bsize > ENOUGH ? MEMORY : tmpdir();
}

/** A folder to be removed after the test. As root the server runs as another user, who must be able to enter it. */
export async function temporaryFolder({ inMemory = false } = {}): Promise<{
  path: string;
  remove(this: void): Promise<void>;
}> {
  const path = await mkdtemp(join(inMemory ? await roomiest() : tmpdir(), 'backfile-test-'));
  await chmod(path, 0o755);
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }) };
}

/** A server with nothing in it, in a folder that goes with it. */
export async function startTestServer(): Promise<{ url: string; stop(this: void): Promise<void> }> {
  const folder = await temporaryFolder({ inMemory: true });
  const server = await startEmbeddedServer({ dataDir: join(folder.path, 'data'), log: createLogger('warn') });
  const stop = async () => {
    await server.stop();
    await folder.remove();
  };
  return { url: server.url, stop };
}
