/** The process of an `analyseAside`: answers one question after the other, and ends with whoever asks. */
import { setPriority } from 'node:os';
import { AppError } from '../errors/app-error.ts';
import { proposalsOf } from './proposals/propose.ts';
import { readDocuments, type ReadInput } from './read-documents.ts';
import type { KnownName, SourceText } from './recognise/found.ts';
import { recognise } from './recognise/recognise.ts';

export type Question =
  /** The next bytes of what is to be read: they come before their question. */
  | { kind: 'bytes'; bytes: Uint8Array }
  | { kind: 'read'; number: number; input: Omit<ReadInput, 'bytes'> }
  | { kind: 'names'; names: readonly KnownName[] }
  | { kind: 'propose'; number: number; source: SourceText };

/** `isGrown`: it holds more memory than it should keep. */
export type Answer = { number: number; isGrown?: boolean } & (
  | { result: unknown }
  | { refused: { code: string; message: string; details: Readonly<Record<string, unknown>> } }
  | { failed: string }
);

/** Megabytes. */
const GROWN = 200;
/** Below whoever answers requests: a text that takes a minute keeps nobody waiting. */
const PRIORITY = 10;

let names: readonly KnownName[] = [];
let pieces: Uint8Array[] = [];

async function resultOf(question: Exclude<Question, { kind: 'bytes' | 'names' }>): Promise<unknown> {
  if (question.kind === 'propose') {
    return proposalsOf(question.source, recognise(question.source, names));
  }
  const bytes = Buffer.concat(pieces);
  pieces = [];
  return readDocuments({ ...question.input, bytes });
}

async function answer(question: Exclude<Question, { kind: 'bytes' | 'names' }>): Promise<Answer> {
  const { number } = question;
  try {
    return { number, result: await resultOf(question) };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, details } = error;
      return { number, refused: { code, message, details } };
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
  else if (question.kind === 'bytes') pieces.push(question.bytes);
  else {
    void answer(question).then((each) => {
      const isGrown = process.memoryUsage.rss() > GROWN * 1024 * 1024;
      process.send!({ ...each, isGrown });
    });
  }
});
