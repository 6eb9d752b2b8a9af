import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { sendFile } from '../api/request.ts';
import { act } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { BringInText, ImportProgress, type ImportStateFragment } from '../generated/bring-in/bring-in.ts';

/** A file or text that was given in here. */
export interface BroughtIn {
  key: string;
  name: string | null;
  /** Of the import; null while it is being sent, and where it was refused at the door. */
  id: string | null;
  /** The same bytes were here before. */
  isDuplicate: boolean;
  error: unknown;
}

type TextOrAddress = { text: string; title?: string; sourceUrl?: string } | { url: string };

interface Answer {
  imports: { importId: string; documentId: string; status: string }[];
}

export interface Imports {
  brought: readonly BroughtIn[];
  stateOf: (brought: BroughtIn) => ImportStateFragment | undefined;
  sendFiles: (files: readonly File[]) => void;
  /** A text, or an address to fetch it from; `name` is how it is called until it is in. */
  send: (input: TextOrAddress, name: string | null) => Promise<void>;
  isBusy: boolean;
}

const LOOK_EVERY = 400;

const isImport = (node: object | null): node is ImportStateFragment => node !== null && 'state' in node;

/** What one brings in, one file after the other, and how far each is. */
export function useImports(): Imports {
  const client = useQueryClient();
  const [brought, setBrought] = useState<readonly BroughtIn[]>([]);
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const ids = brought.flatMap(({ id }) => id ?? []).slice(-100);
  const [isDone, setDone] = useState(true);
  const { data } = useRead(
    ImportProgress,
    { ids },
    { enabled: ids.length > 0, keepFormer: true, every: isDone ? undefined : LOOK_EVERY },
  );
  const states = new Map(
    (data?.nodes ?? []).flatMap((node) => (isImport(node) ? [[node.id, node] as const] : [])),
  );
  const isOver = (each: BroughtIn): boolean => {
    const state = each.id === null ? undefined : states.get(each.id)?.state;
    return each.error !== null || state === 'DONE' || state === 'FAILED';
  };
  const over = brought.every(isOver);
  if (over !== isDone) setDone(over);
  const finished = brought.filter(isOver).length;
  useEffect(() => {
    // Lists and counts elsewhere are older than what has come in.
    if (finished > 0) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== ImportProgress });
    }
  }, [finished, client]);

  const set = (key: string, change: Partial<BroughtIn>): void =>
    setBrought((former) => former.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const begin = (name: string | null): string => {
    const key = crypto.randomUUID();
    setBrought((former) => [...former, { key, name, id: null, isDuplicate: false, error: null }]);
    return key;
  };
  const sendAfter = async (former: Promise<unknown>, key: string, file: File): Promise<void> => {
    await former;
    try {
      const { imports } = await sendFile<Answer>('/documents', file);
      const [sent] = imports;
      set(key, { id: sent!.importId, isDuplicate: sent!.status === 'duplicate' });
    } catch (error) {
      set(key, { error });
    }
  };
  return {
    brought,
    stateOf: ({ id }) => (id === null ? undefined : states.get(id)),
    sendFiles: (files) => {
      for (const file of files) {
        const key = begin(file.name);
        // By itself each: one that is refused keeps no other out.
        tail.current = sendAfter(tail.current, key, file);
      }
    },
    send: async (input, name) => {
      const done = await act(BringInText, input);
      const key = begin(name);
      // What is here already is done as it comes.
      set(key, { id: done.import!.id, isDuplicate: done.import!.state === 'DONE' });
    },
    isBusy: !over,
  };
}
