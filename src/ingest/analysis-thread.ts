/** The thread of an `analyseAside`: answers one question after the other. */
import { parentPort } from 'node:worker_threads';
import { AppError } from '../errors/app-error.ts';
import { readDocuments, type ReadInput } from './read-documents.ts';
import type { KnownName, SourceText } from './recognise/found.ts';
import { recognise } from './recognise/recognise.ts';

export type Question =
  | { kind: 'read'; number: number; input: ReadInput }
  | { kind: 'names'; names: readonly KnownName[] }
  | { kind: 'recognise'; number: number; source: SourceText };

export type Answer =
  | { number: number; result: unknown }
  | { number: number; refused: { code: string; message: string; details: Readonly<Record<string, unknown>> } }
  | { number: number; failed: string };

let names: readonly KnownName[] = [];

async function answer(question: Exclude<Question, { kind: 'names' }>): Promise<Answer> {
  const { number } = question;
  try {
    const result =
      question.kind === 'read' ? await readDocuments(question.input) : recognise(question.source, names);
    return { number, result };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, details } = error;
      return { number, refused: { code, message, details } };
    }
    return { number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort!.on('message', (question: Question) => {
  if (question.kind === 'names') names = question.names;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  else void answer(question).then((each) => parentPort?.postMessage(each));
});
