/** Looking for facts in a document that the archive has: one that came before there were rules, or by another way. */
import { actorName, type Actor } from '../../auth/actor.ts';
import { logId } from '../../database/log-id.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue, NotFound } from '../../errors/app-error.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { keepProposals } from '../proposals/keep-proposals.ts';
import { blockLanguage, documentLanguage } from '../readers/block-language.ts';
import type { SourceBlock, SourceText } from '../recognise/found.ts';
import { LeaseLost, type ClaimedImport } from './claim-import.ts';
import { underWay, type QueuedImport } from './queue-import.ts';
import { countsOf, type ImportWorker } from './run-import.ts';

/** Puts it in the queue; the same that waits there already is not put there twice. */
export function queueAnalysis(context: WriteContext, { id }: { id: string }): Promise<QueuedImport> {
  return write(context, (tx) => queueAnalysisIn(tx, context.actor, id));
}

async function queueAnalysisIn(tx: Tx, actor: Actor, documentId: string): Promise<QueuedImport> {
  const document = await tx.document.findUnique({
    where: { id: documentId },
    select: {
      origin: true,
      sha256: true,
      mediaType: true,
      next: { select: { id: true } },
      text: { select: { documentId: true } },
    },
  });
  if (!document) throw new NotFound(`there is no document ${documentId}`);
  const refused = (rule: string) => new InvalidValue({ field: 'id', value: documentId, rule });
  if (document.origin !== 'IMPORT') throw refused('a source that came in: this is the text of an article');
  if (document.next.length > 0) throw refused('the latest version of its source: this one has a newer');
  if (!document.text) throw refused('a document whose text the archive has');
  const { sha256, mediaType } = document;
  const under = await underWay(tx, sha256);
  if (under) return { ...under, status: 'queued' };
  const id = logId();
  const userId = actor.kind === 'user' ? actor.id : null;
  await tx.documentImport.create({
    data: { id, documentId, sha256, mediaType, analysesStored: true, userId, actor: actorName(actor) },
    select: { id: true },
  });
  return { id, documentId, status: 'queued' };
}

/**
 * What is found is kept as if the document came in now: what was judged before stays judged. Answers false where it stopped
 * before the end.
 */
export async function analyseStored(
  worker: ImportWorker,
  { id, documentId }: ClaimedImport,
  signal?: AbortSignal,
): Promise<boolean> {
  const { prisma, analysis, holder } = worker;
  const source = await storedText(prisma, documentId);
  const { rows, missed } = await analysis.propose(source, await worker.known(), signal);
  if (signal?.aborted) return false;
  await write({ prisma, actor: { kind: 'system', name: 'import' } }, async (tx) => {
    const { lineageId } = await tx.document.findUniqueOrThrow({
      where: { id: documentId },
      select: { lineageId: true },
    });
    await keepProposals(tx, { documentId, lineageId: lineageId ?? documentId }, rows);
    const held = await tx.$executeRaw`
      update document_import set state = 'DONE', total = 1, done = 1, counts = ${JSON.stringify(countsOf(rows))}::jsonb,
        phase = null, leased_until = null, holder = null, finished_at = now(),
        error_code = ${missed === undefined ? null : 'MODEL_FAILED'}, error_message = ${missed ?? null}
      where id = ${id}::uuid and holder = ${holder}::uuid and state = 'RUNNING'`;
    if (held === 0) throw new LeaseLost(`import ${id} is another's by now`);
  });
  return true;
}

/** By its draft it is known which of its blocks are headings, as long as that reads the same. */
async function storedText(prisma: ImportWorker['prisma'], id: string): Promise<SourceText> {
  const { title, language, publishedOn, text, article } = await prisma.document.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      language: true,
      publishedOn: true,
      text: { select: { text: true } },
      article: { select: { bodyText: true, blocks: true } },
    },
  });
  const whole = text!.text;
  const told = documentLanguage(whole, language);
  const placed =
    article?.bodyText === whole ? (article.blocks as unknown as PlacedBlock[]) : paragraphsOf(whole);
  return {
    title,
    text: whole,
    blocks: placed.map(({ blockKind, span }) => ({
      ...span,
      blockKind,
      language: blockLanguage(whole.slice(span.start, span.end), told),
    })),
    language: told,
    publishedOn,
  };
}

interface PlacedBlock {
  blockKind: SourceBlock['blockKind'];
  span: { start: number; end: number };
}

function paragraphsOf(text: string): PlacedBlock[] {
  return [...text.matchAll(/[^\n](?:[^]*?[^\n])??(?=\n\n|$)/g)].map(({ index, 0: { length } }) => ({
    blockKind: 'PARAGRAPH',
    span: { start: index, end: index + length },
  }));
}
