/** A process that runs the embedded server on a folder until it is ended: `ready` and its address, or why not. */
import { startEmbeddedServer } from '../../src/database/embedded-server.ts';
import { StartError } from '../../src/errors/app-error.ts';
import { createLogger } from '../../src/logging/logger.ts';

try {
  const server = await startEmbeddedServer({ dataDir: process.argv[2]!, log: createLogger('silent') });
  process.stdout.write(`ready ${server.url}\n`);
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stdout.write(`refused ${error.message}\n`);
  process.exitCode = 1;
}
