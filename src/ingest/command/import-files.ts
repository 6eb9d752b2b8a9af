/** `import FILE…`: the files go the way of every import, and this process takes its part in the work. */
import { basename } from 'node:path';
import type { Actor } from '../../auth/actor.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Logger } from '../../logging/logger.ts';
import { acceptAll } from '../proposals/accept-all.ts';
import type { Analysis } from '../analysis.ts';
import { createImporter, type Importer } from '../jobs/import-job.ts';
import { queueImport } from '../jobs/queue-import.ts';
import { bytesOf } from './files-of.ts';
import type { ProgressBar } from './progress-bar.ts';
import { tableOf } from './table.ts';

export interface ImportFilesOptions {
  language?: string | undefined;
  /** Everything that the rules find and that is not in doubt becomes part of the archive. */
  accept: boolean;
  analysis: Analysis;
  log: Logger;
  bar: ProgressBar;
  say(line: string): void;
  complain(line: string): void;
}

interface Outcome {
  file: string;
  status: string;
  documents: number;
  found: number;
  accepted: number;
  left: number;
}

const actor: Actor = { kind: 'system', name: 'command line' };

/** Whether every file is in. */
export async function importFiles(
  prisma: PrismaClient,
  files: readonly string[],
  options: ImportFilesOptions,
): Promise<boolean> {
  const importer = createImporter(prisma, options.log, options.analysis);
  const outcomes: Outcome[] = [];
  for (const [index, file] of files.entries()) {
    const progress = (part: number) => options.bar.show((index + part) / files.length, basename(file));
    progress(0);
    outcomes.push(await importFile(prisma, importer, file, { ...options, progress }));
  }
  options.bar.end();
  const rows = outcomes.map(({ file, status, ...counts }) => [
    file,
    status,
    ...Object.values(counts).map(String),
  ]);
  const head = ['File', 'Outcome', 'Documents', 'Found', 'Accepted', 'To judge'];
  for (const line of tableOf(head, rows)) options.say(line);
  return outcomes.every(({ status }) => status !== 'failed');
}

async function importFile(
  prisma: PrismaClient,
  importer: Importer,
  file: string,
  { language, accept, progress, complain }: ImportFilesOptions & { progress(part: number): void },
): Promise<Outcome> {
  const none = { file, documents: 0, found: 0, accepted: 0, left: 0 };
  try {
    const { id, documentId } = await queueImport(
      { prisma, actor },
      {
        pieces: [await bytesOf(file)],
        mediaType: 'application/octet-stream',
        fileName: basename(file),
        hints: { language },
      },
    );
    const ended = await untilEnded(prisma, importer, id, progress);
    if (ended.state === 'FAILED') {
      complain(`${file}: ${ended.errorMessage}`);
      return { ...none, status: 'failed' };
    }
    const made = await prisma.document.findMany({
      where: { importId: id },
      select: { id: true, previousId: true },
    });
    if (ended.errorMessage) complain(`${file}: ${ended.errorMessage}`);
    const isKnown = made.length === 0;
    const ids = isKnown ? [documentId] : made.map((each) => each.id);
    const accepted = accept ? await acceptOf(prisma, ids) : 0;
    const status = isKnown ? 'duplicate' : made.some(({ previousId }) => previousId) ? 'revised' : 'imported';
    const of = { documentId: { in: ids } };
    return {
      file,
      status,
      documents: made.length,
      found: await prisma.proposal.count({ where: of }),
      accepted,
      left: await prisma.proposal.count({ where: { ...of, state: 'OPEN' } }),
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    complain(`${file}: ${error.message}`);
    return { ...none, status: 'failed' };
  }
}

const LOOK_EVERY = 100;

/** Works on it, or looks on while a server does. */
async function untilEnded(
  prisma: PrismaClient,
  importer: Importer,
  id: string,
  progress: (part: number) => void,
) {
  const select = { state: true, errorMessage: true, total: true, done: true };
  const look = () => prisma.documentImport.findUniqueOrThrow({ where: { id }, select });
  const watching = setInterval(() => {
    // How far it is may fail to be told on a busy machine; whether it ended is asked again below.
    void look().then(
      ({ done, total }) => progress(total === 0 ? 0 : done / total),
      () => {},
    );
  }, LOOK_EVERY);
  try {
    for (;;) {
      const found = await look();
      if (found.state === 'DONE' || found.state === 'FAILED') return found;
      if (await importer.runNext(id)) continue;
      await new Promise((done) => {
        setTimeout(done, LOOK_EVERY);
      });
    }
  } finally {
    clearInterval(watching);
  }
}

async function acceptOf(prisma: PrismaClient, documentIds: readonly string[]): Promise<number> {
  let accepted = 0;
  for (const documentId of documentIds) {
    for (;;) {
      const done = await acceptAll({ prisma, actor }, { documentId, byRulesOnly: true });
      accepted += done.accepted;
      if (done.remaining === 0 || done.accepted === 0) break;
    }
  }
  return accepted;
}
