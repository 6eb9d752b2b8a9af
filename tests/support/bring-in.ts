/** Texts brought in as anybody would, and looked through by the real recognisers, one after the other. */
import { analyseHere } from '../../src/ingest/analysis.ts';
import { recognise } from '../../src/ingest/recognise/recognise.ts';
import { createImporter } from '../../src/ingest/jobs/import-job.ts';
import { queueImport } from '../../src/ingest/jobs/queue-import.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import type { TestApp } from './app.ts';
import { quiet } from './postgres.ts';

/** Answers with the ids of the documents. */
export async function bringIn(
  { database: { prisma } }: Pick<TestApp, 'database'>,
  ...texts: string[]
): Promise<string[]> {
  const ids: string[] = [];
  for (const text of texts) {
    const { documentId } = await queueImport(
      { prisma, actor: { kind: 'system', name: 'test' } },
      { pieces: [new TextEncoder().encode(text)], mediaType: 'text/plain', fileName: null, hints: {} },
    );
    ids.push(toGlobalId('Document', documentId));
  }
  await runImports({ database: { prisma } });
  return ids;
}

/** Does what waits in the queue, as the background of a server does. */
export async function runImports(
  { database: { prisma } }: { database: Pick<TestApp['database'], 'prisma'> },
  analysis = analyseHere(recognise),
): Promise<void> {
  const importer = createImporter(prisma, quiet, analysis);
  while (await importer.runNext(null));
}
