/** The process of an `analyseAside`: answers one question after the other, and ends with whoever asks. */
import { setPriority } from 'node:os';
import { freeYoung } from '../database/free-young.ts';
import { AppError } from '../errors/app-error.ts';
import { DocumentRefused } from '../errors/document-refused.ts';
import { proposalsOf } from './proposals/propose.ts';
import { readDocuments, type ReadInput } from './read-documents.ts';
import { limits } from './readers/limits.ts';
import type { Found, KnownName, SourceText } from './recognise/found.ts';
import { recognise } from './recognise/recognise.ts';

export type Question =
  /** The next bytes of what is to be read: they come before their question. */
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'read'; number: number; input: Omit<ReadInput, 'bytes'> }
  | { kind: 'names'; names: readonly KnownName[] }
  | { kind: 'recognise'; number: number; source: SourceText }
  /** Of what was found already, or else of what is found now. */
  | { kind: 'propose'; number: number; source: SourceText; found?: Found };

/** `isGrown`: it holds more memory than it should keep. */
export type Answer = { number: number; isGrown?: boolean } & (
  | { result: unknown }
  | { refused: { code: string; message: string; details: Readonly<Record<string, unknown>> } }
  | { failed: string }
);

/** Megabytes. */
const GROWN = 200;
/**
 * Below whoever answers requests, and whoever takes uploads in. Linux lets one that is to answer wait for the turn of
 * another to end, some milliseconds, unless that other's priority is 15 or lower.
 */
const PRIORITY = 16;

const isGrown = (): boolean => process.memoryUsage.rss() > GROWN * 1024 * 1024;

let names: readonly KnownName[] = [];
/** One place for all documents, one after the other: of what none has filled the system gives nothing. */
const store = Buffer.allocUnsafeSlow(limits.bytes);
let length = 0;

function take(bytes: Uint8Array): void {
  if (length + bytes.byteLength <= store.byteLength) store.set(bytes, length);
  length += bytes.byteLength;
  freeYoung(bytes.byteLength);
}

async function resultOf(question: Exclude<Question, { kind: 'bytes' | 'names' }>): Promise<unknown> {
  if (question.kind === 'recognise') return recognise(question.source, names);
  if (question.kind === 'propose') {
    return proposalsOf(question.source, question.found ?? recognise(question.source, names));
  }
  const byteLength = length;
  length = 0;
  if (byteLength > store.byteLength) {
    throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.bytes >> 20} MB`);
  }
  return readDocuments({ ...question.input, bytes: store.subarray(0, byteLength) });
}

async function answer(question: Exclude<Question, { kind: 'bytes' | 'names' }>): Promise<Answer> {
  const { number } = question;
  try {
    return { number, result: await resultOf(question), isGrown: isGrown() };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, details } = error;
      return { number, refused: { code, message, details }, isGrown: isGrown() };
    }
    return { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

setPriority(PRIORITY);
// A terminal tells all of its processes to end: whoever asks decides when this one does.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit());
process.on('message', (question: Question) => {
  if (question.kind === 'names') names = question.names;
  else if (question.kind === 'bytes') take(question.bytes);
  else void answer(question).then((each) => process.send!(each));
});
