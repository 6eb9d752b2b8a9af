import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '../../database/generated/client.ts';
import { AppError } from '../../errors/app-error.ts';
import type { PeriodicJob } from '../../jobs/periodic.ts';
import type { Logger } from '../../logging/logger.ts';
import type { Analysis } from '../analysis.ts';
import { fetchSource } from '../fetch/fetch-source.ts';
import { knownNames } from '../known-names.ts';
import { analyseStored } from './analyse-stored.ts';
import { claimImport, keepHold, LeaseLost, type ClaimedImport } from './claim-import.ts';
import { isPassing, runImport, type ImportWorker } from './run-import.ts';

/** Milliseconds until somebody looks whether something came in. */
const EVERY = 500;
/** A document that ends whoever reads it is given up after so many. */
const MOST_ATTEMPTS = 5;

export function importJob(prisma: PrismaClient, log: Logger, analysis: Analysis): PeriodicJob {
  const importer = createImporter(prisma, log, analysis);
  return {
    name: 'take in what came',
    every: EVERY,
    run: async (signal) => {
      while (!signal.aborted && (await importer.runNext(null, signal)));
    },
  };
}

export interface Importer {
  /** Runs the next in line, or the one with the id; false where there is none that is free. */
  runNext(id: string | null, signal?: AbortSignal): Promise<boolean>;
}

export function createImporter(
  prisma: PrismaClient,
  log: Logger,
  analysis: Analysis,
  fetch: typeof fetchSource = fetchSource,
): Importer {
  const worker: ImportWorker = { prisma, analysis, known: knownNames(prisma), fetch, holder: randomUUID() };
  return {
    runNext: async (id, signal) => {
      const claimed = await claimImport(prisma, worker.holder, id);
      if (!claimed) return false;
      const letGo = keepHold(prisma, worker.holder, claimed.id);
      try {
        if (claimed.attempts > MOST_ATTEMPTS) throw new AppError('IMPORT_GIVEN_UP', GIVEN_UP);
        const run = claimed.analysesStored ? analyseStored : runImport;
        if (!(await run(worker, claimed, signal))) await leave(worker, claimed);
      } catch (error) {
        await settleFailure(worker, log, claimed, error);
      } finally {
        letGo();
      }
      return true;
    },
  };
}

const GIVEN_UP = 'document: whoever read it ended, each time: it is not tried again';

async function settleFailure(
  worker: ImportWorker,
  log: Logger,
  claimed: ClaimedImport,
  error: unknown,
): Promise<void> {
  if (error instanceof LeaseLost) return;
  if (error instanceof AppError && !isPassing(error)) {
    log.info({ importId: claimed.id, code: error.code, reason: error.message }, 'an import was refused');
    await fail(worker, claimed, error, { isOurs: false });
    return;
  }
  log.error({ err: error, importId: claimed.id, attempts: claimed.attempts }, 'an import broke off');
  if (await tryLater(worker, claimed)) return;
  const ours = new AppError('INTERNAL', 'Something went wrong on our side.');
  await fail(worker, claimed, ours, { isOurs: true });
}

/** Only where it is our fault what came in is kept, for another try; what has an address is fetched again. */
async function fail(
  { prisma, holder }: ImportWorker,
  { id }: ClaimedImport,
  { code, message }: AppError,
  { isOurs }: { isOurs: boolean },
): Promise<void> {
  await prisma.$executeRaw`
    with over as (
      update document_import set state = 'FAILED', leased_until = null, holder = null, finished_at = now(),
        error_code = ${code}, error_message = ${message.slice(0, 2_000)}
      where id = ${id}::uuid and holder = ${holder}::uuid returning id, address)
    delete from document_import_piece p using over where p.import_id = over.id and not (${isOurs} and over.address is null)`;
}

/** For the next who is free: an end of the server counts as no attempt. */
async function leave({ prisma, holder }: ImportWorker, { id }: ClaimedImport): Promise<void> {
  await prisma.$executeRaw`
    update document_import set state = 'QUEUED', holder = null, leased_until = now(), attempts = attempts - 1
    where id = ${id}::uuid and holder = ${holder}::uuid`;
}

/** Leaves it for later, the longer the more often it broke off; false where that was too often. */
async function tryLater({ prisma, holder }: ImportWorker, { id }: ClaimedImport): Promise<boolean> {
  const left = await prisma.$executeRaw`
    update document_import set state = 'QUEUED', holder = null, leased_until = now() + make_interval(secs => 2 ^ attempts)
    where id = ${id}::uuid and holder = ${holder}::uuid and attempts < ${MOST_ATTEMPTS}`;
  return left > 0;
}
