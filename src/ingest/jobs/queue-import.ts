/** Taking files and texts in: they wait in a queue, and whoever is free takes the next. */
import { createHash, randomUUID } from 'node:crypto';
import { actorName, type Actor } from '../../auth/actor.ts';
import { logId } from '../../database/log-id.ts';
import type { Tx } from '../../database/transaction.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { parseLanguageTag } from '../../text/language.ts';
import { checkText } from '../../text/well-formed.ts';
import { named } from '../../database/columns.ts';
import { limits } from '../readers/limits.ts';
import { keepBytes } from './import-bytes.ts';

export interface ImportHints {
  title?: string | null;
  language?: string | null;
  sourceUrl?: string | null;
}

export interface ImportInput {
  /** The bytes, as they came. */
  pieces: readonly Uint8Array[];
  /** With its parameters, where it came with some. */
  mediaType: string;
  fileName: string | null;
  hints: ImportHints;
}

export interface QueuedImport {
  /** Of the import. */
  id: string;
  /** Of the document that it becomes, or is already. */
  documentId: string;
  status: 'queued' | 'duplicate';
}

/** Of an upload, and of a file on the command line. */
export const LARGEST_IMPORT = limits.bytes;
const LARGEST_TEXT = 1024 * 1024;

export function queueImport(context: WriteContext, input: ImportInput): Promise<QueuedImport> {
  return write(context, (tx) => queueImportIn(tx, context.actor, input));
}

/**
 * What is here already, to the byte, is done at once; what is on its way in already, perhaps left by who died over it, is
 * the same import.
 */
export async function queueImportIn(tx: Tx, actor: Actor, input: ImportInput): Promise<QueuedImport> {
  const { pieces, mediaType, fileName, hints } = input;
  const byteLength = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
  if (byteLength === 0) {
    throw new InvalidValue({ field: 'document', value: 'nothing', rule: 'not empty' });
  }
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const sha256 = hash.digest('hex');
  const row = {
    mediaType: checkText(mediaType, { field: 'mediaType', maxLength: 200 }),
    fileName: fileName === null ? null : plainFileName(fileName),
    hints: checkHints(hints),
  };
  const under = await underWay(tx, sha256);
  if (under) return { ...under, status: 'queued' };
  const known = await tx.document.findFirst({ where: { sha256, origin: 'IMPORT' }, select: { id: true } });
  const id = logId();
  const documentId = known?.id ?? randomUUID();
  await tx.documentImport.create({
    data: {
      ...row,
      id,
      sha256,
      byteLength,
      documentId,
      userId: actor.kind === 'user' ? actor.id : null,
      actor: actorName(actor),
      ...(known ? { state: 'DONE', total: 1, done: 1, finishedAt: new Date() } : {}),
    },
    select: { id: true },
  });
  if (!known) await keepBytes(tx, id, pieces);
  return { id, documentId, status: known ? 'duplicate' : 'queued' };
}

export async function underWay(tx: Tx, sha256: string): Promise<{ id: string; documentId: string } | null> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${sha256}, 1))`;
  return tx.documentImport.findFirst({
    where: { sha256, state: { in: ['QUEUED', 'RUNNING'] } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, documentId: true },
  });
}

/** What stands at an address: it is fetched when its turn comes, and again only where it has changed. */
function queueAddress(
  context: WriteContext,
  { address: given, hints }: { address: string; hints: ImportHints },
): Promise<QueuedImport> {
  const address = checkAddress(given, 'url');
  return write(context, async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${address}, 1))`;
    const under = await tx.documentImport.findFirst({
      where: { address, state: { in: ['QUEUED', 'RUNNING'] } },
      select: { id: true, documentId: true },
    });
    if (under) return { ...under, status: 'queued' };
    const [id, documentId] = [logId(), randomUUID()];
    const { actor } = context;
    await tx.documentImport.create({
      data: {
        id,
        documentId,
        address,
        mediaType: '',
        hints: checkHints(hints),
        userId: actor.kind === 'user' ? actor.id : null,
        actor: actorName(actor),
      },
      select: { id: true },
    });
    return { id, documentId, status: 'queued' };
  });
}

interface TextInput extends ImportHints {
  text: string;
}

/** Exactly one of a text and an address. */
export function importGiven(
  context: WriteContext,
  { text, url, ...hints }: ImportHints & { text?: string | null; url?: string | null },
): Promise<QueuedImport> {
  if (typeof text === 'string' && !url) return importText(context, { text, ...hints });
  if (url && typeof text !== 'string') return queueAddress(context, { address: url, hints });
  throw new InvalidValue({ field: 'text', value: text ? 'both' : 'none', rule: 'either a text or a url' });
}

async function importText(context: WriteContext, input: TextInput): Promise<QueuedImport> {
  const { text, ...hints } = input;
  if (!text.isWellFormed()) {
    throw new InvalidValue({ field: 'text', value: text, rule: 'no half of a surrogate pair' });
  }
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength > LARGEST_TEXT) {
    throw new InvalidValue({
      field: 'text',
      value: `${bytes.byteLength} bytes`,
      rule: `at most ${LARGEST_TEXT} bytes`,
    });
  }
  if (text.trim() === '') throw new InvalidValue({ field: 'text', value: text, rule: 'not empty' });
  return queueImport(context, { pieces: [bytes], mediaType: 'text/plain', fileName: null, hints });
}

function checkHints({ title, language, sourceUrl }: ImportHints): Record<string, string> {
  return {
    ...(title ? { title: checkText(title, { field: 'title', maxLength: 500 }) } : {}),
    ...(language ? { language: named('language', () => parseLanguageTag(language)) } : {}),
    ...(sourceUrl ? { sourceUrl: checkAddress(sourceUrl, 'sourceUrl') } : {}),
  };
}

function checkAddress(value: string, field: string): string {
  const text = checkText(value, { field, maxLength: 2_000 });
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidValue({ field, value, rule: 'an http or https address' });
}

/** For people to know it again: no folder, nothing that turns text around, not too long. No file is ever called so. */
function plainFileName(name: string): string | null {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!;
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\uFFFD]/gu, '').trim();
  return plain.slice(-200).replace(/^[\uDC00-\uDFFF]/, '') || null;
}
