/** Reading and recognising: what takes computing time and knows no database. */
import { readDocuments, type ReadInput, type ReadSource } from './read-documents.ts';
import type { Found, KnownName, SourceText } from './recognise/found.ts';

export type Recognise = (source: SourceText, known: readonly KnownName[]) => Found;

export interface Recognised extends Found {
  /** What might have found more and did not get to it, in words for people. */
  missed?: string;
}

export interface Analysis {
  read(input: ReadInput): Promise<ReadSource[]>;
  /** The names stay the same array as long as they are the same. Once `signal` is aborted nothing more is looked for. */
  recognise(source: SourceText, known: readonly KnownName[], signal?: AbortSignal): Promise<Recognised>;
  close(): Promise<void>;
}

/** On the thread of who asks. */
export function analyseHere(recognise: Recognise): Analysis {
  return {
    read: readDocuments,
    recognise: async (source, known) => recognise(source, known),
    close: async () => {},
  };
}
