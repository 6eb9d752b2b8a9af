/** One import from its bytes to proposals: every step can be done again, and begins where it was left. */
import { createHash } from 'node:crypto';
import type { Actor } from '../../auth/actor.ts';
import { ALL_SCOPES } from '../../auth/actor.ts';
import type { ImportPhase } from '../../database/generated/enums.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import type { Tx } from '../../database/transaction.ts';
import { AppError } from '../../errors/app-error.ts';
import { write } from '../../history/write.ts';
import type { Analysed, Analysis, Proposed } from '../analysis.ts';
import { keepProposals } from '../proposals/keep-proposals.ts';
import type { ProposedRow } from '../proposals/proposal-content.ts';
import type { ReadSource } from '../read-documents.ts';
import type { KnownName } from '../recognise/found.ts';
import { sourceText } from '../source-text.ts';
import type { fetchSource } from '../fetch/fetch-source.ts';
import { LARGEST_IMPORT } from './queue-import.ts';
import { isKnown, storeSource } from '../store-source.ts';
import { LEASE_SECONDS, LeaseLost, type ClaimedImport } from './claim-import.ts';
import { bytesOf, keepBytes } from './import-bytes.ts';

export interface ImportWorker {
  prisma: PrismaClient;
  analysis: Analysis;
  known(): Promise<readonly KnownName[]>;
  fetch: typeof fetchSource;
  /** Who has claimed the import. */
  holder: string;
}

/** So often a phase is written down, milliseconds: people read it, and each writing costs. */
const PHASE_EVERY = 400;

/** Answers false where it stopped before the end. What is refused for what it is throws an AppError. */
export async function runImport(
  worker: ImportWorker,
  claimed: ClaimedImport,
  signal?: AbortSignal,
): Promise<boolean> {
  const { fileName, hints } = claimed;
  const { title, language, sourceUrl } = hints;
  const incoming = await sourceOf(worker, claimed);
  if (!incoming) {
    await finish(worker, claimed, [], []);
    return true;
  }
  const actor = await actorOf(worker.prisma, claimed);
  const sources = await worker.analysis.read({
    pieces: incoming.pieces,
    mediaType: incoming.mediaType,
    fileName,
    hints: {
      language: language ?? undefined,
      sourceUrl: sourceUrl ?? incoming.address ?? undefined,
    },
  });
  await holding(worker.prisma, worker, claimed, { total: sources.length });
  const given = sources.length === 1 ? { title: title ?? undefined, sourceUrl: sourceUrl ?? undefined } : {};
  const act: Act = { worker, claimed, actor, given, phase: phaseWriter(worker, claimed), signal };
  const refused: AppError[] = [];
  const missed: string[] = [];
  // While one is stored the next is looked through.
  let next = lookInto(act, sources[claimed.done]);
  for (let index = claimed.done; index < sources.length; index += 1) {
    if (signal?.aborted) return false;
    const current = next;
    next = lookInto(act, sources[index + 1]);
    try {
      const looked = await current;
      // What was cut short is looked into again by whoever takes it next.
      if (signal?.aborted) return false;
      await keep(act, sources[index]!, looked.rows, index);
      if (looked.missed !== undefined) missed.push(looked.missed);
    } catch (error) {
      // One item of many that cannot be kept keeps none of the others out.
      if (!(error instanceof AppError) || isPassing(error) || sources.length === 1) throw error;
      refused.push(error);
      await holding(worker.prisma, worker, claimed, { done: index + 1 });
    }
  }
  await finish(worker, claimed, refused, missed);
  return true;
}

/** What came in, or what is fetched; null where the server there says that it is as it was. */
async function sourceOf(
  { prisma, holder, fetch }: ImportWorker,
  { id, hasBytes, mediaType, address }: ClaimedImport,
): Promise<{ pieces: Analysed['pieces']; mediaType: string; address: string | null } | null> {
  if (hasBytes) return { pieces: bytesOf(prisma, id, holder), mediaType, address };
  const before = await prisma.documentImport.findFirst({
    where: { address, state: 'DONE' },
    orderBy: { createdAt: 'desc' },
    select: { etag: true, lastModified: true, sha256: true },
  });
  const fetched = await fetch(address!, { largest: LARGEST_IMPORT, ...(before ? { before } : {}) });
  if (!fetched.isModified) {
    // It stays known by what told so.
    await prisma.documentImport.updateMany({ where: { id, holder }, data: before ?? {} });
    return null;
  }
  const { bytes, etag, lastModified } = fetched;
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.documentImport.updateMany({
      where: { id, holder },
      data: {
        etag,
        lastModified,
        mediaType: fetched.mediaType.slice(0, 200),
        byteLength: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    });
    if (count > 0) await keepBytes(tx, id, [bytes]);
  });
  return { pieces: [bytes], mediaType: fetched.mediaType, address: fetched.address };
}

/** What stays the same for all documents of an import. */
interface Act {
  worker: ImportWorker;
  claimed: ClaimedImport;
  actor: Actor;
  given: { title?: string; sourceUrl?: string };
  phase(name: ImportPhase): Promise<void>;
  signal: AbortSignal | undefined;
}

/** What a document says; nothing is looked for in what is here to the byte, and was looked through when it came. */
function lookInto(act: Act, source: ReadSource | undefined): Promise<Proposed> {
  const looking = async (): Promise<Proposed> => {
    const { worker, given, phase, signal } = act;
    if (!source || (await isKnown(worker.prisma, source.sha256))) return { rows: [] };
    await phase('RECOGNISING');
    const text = sourceText({ ...source.raw, title: given.title ?? source.raw.title });
    const proposed = await worker.analysis.propose(text, await worker.known(), signal);
    await phase('LINKING');
    return proposed;
  };
  const found = looking();
  // Whoever waits for it hears of a failure; until then nobody does.
  found.catch(() => {});
  return found;
}

/** Document, draft, proposals and how far the import is by them are one transaction: there is nothing half to resume. */
async function keep(
  { worker, claimed, actor, given, phase }: Act,
  source: ReadSource,
  rows: ProposedRow[],
  index: number,
): Promise<void> {
  await phase('PROPOSING');
  await write({ prisma: worker.prisma, actor }, async (tx) => {
    // What a loss of power takes is done again: it takes the note of its being done too.
    await tx.$executeRaw`set local synchronous_commit = off`;
    const stored = await storeSource(tx, actor, {
      ...source,
      ...given,
      importId: claimed.id,
      ...(index === 0 ? { documentId: claimed.documentId } : {}),
    });
    const isNew = stored.status !== 'duplicate';
    if (isNew) await keepProposals(tx, stored, rows);
    await holding(tx, worker, claimed, { done: index + 1, counts: isNew ? countsOf(rows) : {} });
    if (index === 0 && stored.documentId !== claimed.documentId) {
      await tx.documentImport.update({ where: { id: claimed.id }, data: { documentId: stored.documentId } });
    }
  });
}

export function countsOf(rows: readonly ProposedRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Writes down how far it is, and keeps hold of it. An attempt that came further is the first at what is left. */
async function holding(
  tx: Pick<Tx, '$executeRaw'>,
  { holder }: Pick<ImportWorker, 'holder'>,
  { id }: ClaimedImport,
  {
    total = null,
    done = null,
    counts = {},
    phase = null,
  }: {
    total?: number | null;
    done?: number | null;
    counts?: Record<string, number>;
    phase?: ImportPhase | null;
  },
): Promise<void> {
  const held = await tx.$executeRaw`
    update document_import i set total = coalesce(${total}::int, i.total), done = coalesce(${done}::int, i.done),
      attempts = case when ${done}::int > i.done and ${done}::int < i.total then 1 else i.attempts end,
      phase = coalesce(${phase}::"ImportPhase", i.phase), leased_until = now() + make_interval(secs => ${LEASE_SECONDS}),
      counts = i.counts || (select coalesce(jsonb_object_agg(c.key, c.value::int + coalesce((i.counts->>c.key)::int, 0)), '{}')
        from jsonb_each_text(${JSON.stringify(counts)}::jsonb) c)
    where i.id = ${id}::uuid and i.holder = ${holder}::uuid and i.state = 'RUNNING'`;
  if (held === 0) throw new LeaseLost(`import ${id} is another's by now`);
}

function phaseWriter(worker: ImportWorker, claimed: ClaimedImport): Act['phase'] {
  let written = -Infinity;
  return async (phase) => {
    if (performance.now() - written < PHASE_EVERY) return;
    written = performance.now();
    await holding(worker.prisma, worker, claimed, { phase });
  };
}

async function finish(
  { prisma, holder }: ImportWorker,
  { id }: ClaimedImport,
  refused: readonly AppError[],
  missed: readonly string[],
): Promise<void> {
  const [first] = refused;
  const [why, ...more] = missed;
  const notes = [
    ...(first ? [`${refused.length} were refused, the first for ${first.message}`] : []),
    ...(why === undefined
      ? []
      : [more.length === 0 ? why : `${why} (the first of ${missed.length} documents)`]),
  ];
  const code = first?.code ?? (why === undefined ? null : 'MODEL_FAILED');
  await prisma.$executeRaw`
    with over as (
      update document_import set state = 'DONE', phase = null, leased_until = null, holder = null, finished_at = now(),
        error_code = ${code}, error_message = ${notes.join('; ').slice(0, 2_000) || null}
      where id = ${id}::uuid and holder = ${holder}::uuid returning id)
    delete from document_import_piece p using over where p.import_id = over.id`;
}

/** In whose name documents and drafts are made: of who brought it in. */
async function actorOf(prisma: PrismaClient, { userId, actor }: ClaimedImport): Promise<Actor> {
  if (userId === null) return { kind: 'system', name: actor };
  const { id, name, email, role } = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  return { kind: 'user', id, name, email, role, sessionId: null, tokenId: null, scopes: ALL_SCOPES };
}

/** What may be otherwise in a moment. */
export function isPassing({ code }: AppError): boolean {
  return code === 'UNAVAILABLE' || code === 'TIMEOUT';
}
