/** The process of a `startIntake`: listens on a socket of its own for uploads, reads what came in, ends with its server. */
import { rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import type { LogLevel, ModelSettings } from './config/config.ts';
import { openPrisma } from './database/prisma.ts';
import { buildUploadServer } from './http/uploads/upload-server.ts';
import { startImports, takeUpload } from './intake.ts';
import { createLogger, type Logger } from './logging/logger.ts';

export interface IntakeSettings {
  editorUrl: string;
  socketPath: string;
  logLevel: LogLevel;
  model: ModelSettings | undefined;
}

export type ToIntake = { kind: 'start'; settings: IntakeSettings } | { kind: 'end' };
export type FromIntake = 'ready';

/** Below whoever answers requests, by so much that its turn ends as soon as there is one, and above whoever reads. */
const PRIORITY = 15;

let finish = async (): Promise<void> => {};

async function start({ editorUrl, socketPath, model }: IntakeSettings, log: Logger): Promise<void> {
  const prisma = openPrisma(editorUrl, log);
  const uploads = await buildUploadServer(takeUpload(prisma), log);
  process.on('disconnect', () => {
    // Nobody is left who would clear it away.
    rmSync(dirname(socketPath), { recursive: true, force: true });
    process.exit();
  });
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  rmSync(socketPath, { force: true });
  await uploads.listen({
    path: socketPath,
    listenTextResolver: (address) => `Uploads are taken at ${address}`,
  });
  const imports = startImports(prisma, log, model);
  finish = async () => {
    await Promise.all([imports.stop(), uploads.close()]);
    await prisma.$disconnect();
  };
  process.send!('ready' satisfies FromIntake);
}

setPriority(PRIORITY);
// A terminal tells all of its processes to end: the server decides when this one does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('message', (message: ToIntake) => {
  if (message.kind === 'end') {
    void finish().finally(() => process.exit());
    return;
  }
  const log = createLogger(message.settings.logLevel, { pretty: process.stdout.isTTY });
  start(message.settings, log).catch((error: unknown) => {
    log.error({ err: error }, 'documents cannot be taken in');
    process.exit(1);
  });
});
