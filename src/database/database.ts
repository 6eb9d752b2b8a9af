import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { projectFolder } from '../config/project-folder.ts';
import type { Logger } from '../logging/logger.ts';
import { checkServer } from './check-server.ts';
import { joinEmbeddedServer, startEmbeddedServer } from './embedded-server.ts';
import type { PrismaClient } from './generated/client.ts';
import { applyGrants } from './grants.ts';
import { migrate } from './migrate.ts';
import { openPools, type StatementPool } from './pools.ts';
import { openPrisma } from './prisma.ts';
import { ensureRoles, roleOf, type RoleUrls } from './roles.ts';

export interface Database {
  /** Every write, as the editor. */
  prisma: PrismaClient;
  /** Reads of the public: what is public and nothing else. */
  reader: StatementPool;
  /** Reads of who is signed in. */
  editor: StatementPool;
  /** The owner's address, for what only the owner may: maintenance, listening, loading. */
  ownerUrl: string;
  /** The editor's address, for another process that writes. */
  editorUrl: string;
  /** Ends every connection, and the embedded server. */
  close(this: void): Promise<void>;
}

type DatabaseConfig = Pick<Config, 'databaseUrl' | 'databaseReaderUrl' | 'databaseEditorUrl' | 'dataDir'>;

/**
 * Starts or reaches the server, brings schema, roles and rights up to date and opens the pools, or throws a StartError.
 * `beside` joins the embedded server that another Backfile runs on the folder.
 */
export async function openDatabase(
  config: DatabaseConfig,
  log: Logger,
  { beside = false }: { beside?: boolean } = {},
): Promise<Database> {
  const dataDir = join(config.dataDir, 'database');
  const server =
    config.databaseUrl === undefined
      ? ((beside ? await joinEmbeddedServer(dataDir) : null) ?? (await startEmbeddedServer({ dataDir, log })))
      : { url: config.databaseUrl, stop: async () => {} };
  try {
    const ownerUrl = server.url;
    const { readerUrl, editorUrl } = await prepareDatabase(ownerUrl, log, config);
    const pools = await openPools({ readerUrl, editorUrl });
    const prisma = openPrisma(editorUrl, log);
    const close = async () => {
      await Promise.all([pools.close(), prisma.$disconnect()]);
      await server.stop();
    };
    return { prisma, reader: pools.reader, editor: pools.editor, ownerUrl, editorUrl, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Schema, roles and rights of a database as this version needs them. Any number of processes may do it at once. */
export async function prepareDatabase(
  ownerUrl: string,
  log: Logger,
  given: { databaseReaderUrl?: string; databaseEditorUrl?: string } = {},
): Promise<RoleUrls> {
  const folder = join(projectFolder(), 'prisma');
  await checkServer(ownerUrl);
  const urls = await ensureRoles({
    ownerUrl,
    readerUrl: given.databaseReaderUrl,
    editorUrl: given.databaseEditorUrl,
  });
  await migrate({ ownerUrl, migrationsDir: join(folder, 'migrations'), log });
  await applyGrants({
    ownerUrl,
    file: join(folder, 'grants.sql'),
    reader: roleOf(urls.readerUrl),
    editor: roleOf(urls.editorUrl),
  });
  return urls;
}
