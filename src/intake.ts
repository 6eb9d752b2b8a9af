/** The work of taking in: uploads are put in the queue, and what waits there is read, one after the other. */
import type { ModelSettings } from './config/config.ts';
import type { PrismaClient } from './database/generated/client.ts';
import type { TakeUpload } from './http/uploads/upload-server.ts';
import { analyseAside } from './ingest/analyse-aside.ts';
import { importJob } from './ingest/jobs/import-job.ts';
import { queueImport } from './ingest/jobs/queue-import.ts';
import { besidesOf } from './ingest/model/besides.ts';
import { startPeriodic, type Periodic } from './jobs/periodic.ts';
import type { Logger } from './logging/logger.ts';
import { toGlobalId } from './text/global-id.ts';

export function startImports(prisma: PrismaClient, log: Logger, model?: ModelSettings): Periodic {
  const analysis = analyseAside({ besides: besidesOf(model, log) });
  const running = startPeriodic([importJob(prisma, log, analysis)], log);
  return {
    stop: async () => {
      await running.stop();
      await analysis.close();
    },
  };
}

export function takeUpload(prisma: PrismaClient): TakeUpload {
  return async (actor, { pieces, mediaType, fileName }, hints, { requestId, address }) => {
    const request = {
      mutation: 'documentImport',
      recordType: 'DocumentImport',
      requestId,
      address,
      inputHash: '',
      readBack: async () => {},
    };
    const queued = await queueImport({ prisma, actor, request }, { pieces, mediaType, fileName, hints });
    return {
      importId: toGlobalId('DocumentImport', queued.id),
      documentId: toGlobalId('Document', queued.documentId),
      status: queued.status,
    };
  };
}
