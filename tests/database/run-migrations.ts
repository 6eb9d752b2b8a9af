/** A process that applies a folder's migrations: prints their names, or why it refuses. */
import { migrate } from '../../src/database/migrate.ts';
import { StartError } from '../../src/errors/app-error.ts';
import { createLogger } from '../../src/logging/logger.ts';

const [ownerUrl = '', migrationsDir = ''] = process.argv.slice(2);
try {
  const names = await migrate({ ownerUrl, migrationsDir, log: createLogger('silent') });
  process.stdout.write(`applied ${names.join(' ')}\n`);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stdout.write(`refused ${error.message}\n`);
  process.exitCode = 1;
}
