/** Reading and recognising: what takes computing time and knows no database. */
import type { ProposedRow } from './proposals/proposal-content.ts';
import { proposalsOf } from './proposals/propose.ts';
import { readDocuments, type ReadInput, type ReadSource } from './read-documents.ts';
import type { Found, KnownName, SourceText } from './recognise/found.ts';

export type Recognise = (source: SourceText, known: readonly KnownName[]) => Found;

/** What is to be read, its bytes one piece after the other. */
export interface Analysed extends Omit<ReadInput, 'bytes'> {
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

export interface Analysis {
  read(input: Analysed): Promise<ReadSource[]>;
  /** What is found, as it is proposed. The names stay the same array as long as they are the same. */
  propose(source: SourceText, known: readonly KnownName[]): Promise<ProposedRow[]>;
  close(): Promise<void>;
}

/** On the thread of who asks. */
export function analyseHere(recognise: Recognise): Analysis {
  return {
    read: async ({ pieces, ...input }) => {
      const all: Uint8Array[] = [];
      for await (const piece of pieces) all.push(piece);
      return readDocuments({ ...input, bytes: Buffer.concat(all) });
    },
    propose: async (source, known) => proposalsOf(source, recognise(source, known)),
    close: async () => {},
  };
}
