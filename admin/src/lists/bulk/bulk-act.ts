import type { LucideIcon } from 'lucide-react';
import type { ActRefused } from '../../api/act-refused.ts';
import type { Say } from '../../i18n/use-words.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { ListRecord } from '../list-definition.ts';

/** Takes one act back. */
export type TakeBack = () => Promise<unknown>;

interface BulkActBase<R extends ListRecord> {
  key: string;
  /** Verb alone, "Hide…"; an ellipsis where something is asked. */
  label: WordKey;
  icon: LucideIcon;
  keys?: string;
  /** Why it cannot be done with these. */
  refuses?: (records: readonly R[]) => WordKey | null;
  /** The least role that may, and what it says to others. */
  needsEditor?: WordKey;
}

/** The same act on every chosen record, each for itself: one that is refused leaves the others done. */
export interface EachAct<R extends ListRecord> extends BulkActBase<R> {
  each: (record: R, asked: { reason: string }) => Promise<TakeBack | null>;
  /** Asked before; without, it is done at once. Places: `smart_count`. */
  ask?: { title: WordKey; text: WordKey; button: WordKey; danger?: boolean; reason?: 'needed' | 'optional' };
  /** "%{done} of %{total} hidden". */
  running: WordKey;
  /** "%{smart_count} hidden." */
  done: WordKey;
  /** "Not hidden: %{smart_count}". */
  failed: WordKey;
  /** A refusal in better words than the API's; null where there are none. */
  refusal?: (error: ActRefused, say: Say) => string | null;
}

/** A screen where it is done. */
export interface GoAct<R extends ListRecord> extends BulkActBase<R> {
  to: (records: readonly R[]) => string;
}

export type BulkAct<R extends ListRecord> = EachAct<R> | GoAct<R>;
