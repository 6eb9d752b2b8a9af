/** Reading and recognising: what takes computing time and knows no database. */
import type { ProposedRow } from './proposals/proposal-content.ts';
import { proposalsOf } from './proposals/propose.ts';
import { readDocuments, type ReadInput, type ReadSource } from './read-documents.ts';
import type { Found, KnownName, SourceText } from './recognise/found.ts';

export type Recognise = (source: SourceText, known: readonly KnownName[]) => Found;

/** What may have found more than the rules, on its own time. */
export interface Recognised extends Found {
  /** What might have found more and did not get to it, in words for people. */
  missed?: string;
}
export type Besides = (source: SourceText, found: Found, signal?: AbortSignal) => Promise<Recognised>;

/** What is to be read, its bytes one piece after the other. */
export interface Analysed extends Omit<ReadInput, 'bytes'> {
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

export interface Proposed {
  rows: ProposedRow[];
  missed?: string | undefined;
}

export interface Analysis {
  read(input: Analysed): Promise<ReadSource[]>;
  /**
   * What is found. The names stay the same array as long as they are the same. Once `signal` is aborted nothing more is
   * looked for.
   */
  recognise(source: SourceText, known: readonly KnownName[], signal?: AbortSignal): Promise<Recognised>;
  /** What is found, as it is proposed. */
  propose(source: SourceText, known: readonly KnownName[], signal?: AbortSignal): Promise<Proposed>;
  close(): Promise<void>;
}

/** On the thread of who asks. */
export function analyseHere(recognise: Recognise, besides?: Besides): Analysis {
  const recogniseAll: Analysis['recognise'] = async (source, known, signal) => {
    const found = recognise(source, known);
    return besides ? besides(source, found, signal) : found;
  };
  return {
    read: async ({ pieces, ...input }) => {
      const all: Uint8Array[] = [];
      for await (const piece of pieces) all.push(piece);
      return readDocuments({ ...input, bytes: Buffer.concat(all) });
    },
    recognise: recogniseAll,
    propose: async (source, known, signal) => {
      const { missed, ...found } = await recogniseAll(source, known, signal);
      return { rows: proposalsOf(source, found), missed };
    },
    close: async () => {},
  };
}
