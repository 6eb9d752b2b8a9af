import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Operation } from '../api/operation.ts';
import type { Say } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import type { Kind } from '../ui/kinds.ts';
import type { BulkAct } from './bulk/bulk-act.ts';
import type { ListFilter } from './filters/list-filter.ts';

export interface ListRecord {
  id: string;
  revision?: number | null;
}

export interface ListColumn<R extends ListRecord> {
  /** Its name in the reader's store and in exports. */
  key: string;
  label: WordKey;
  /** The field of `orderBy`; without, the column does not sort. */
  sort?: string;
  /** Sorts only while this filter is set: amounts compare within one currency. */
  sortNeeds?: string;
  numeric?: boolean;
  quiet?: boolean;
  /** Not shown until the reader chooses it. */
  hiddenAtFirst?: boolean;
  render: (record: R) => ReactNode;
  /** The value for an export, exact: EDTF, ISO 8601, decimals. */
  text: (record: R) => string | number | null | undefined;
}

export interface ListView {
  key: string;
  label: WordKey;
  /** What the address says while it is open: filters and order. */
  params: Readonly<Record<string, string>>;
}

/** One list of the panel: what it reads, shows and lets one do. */
export interface ListDefinition<R extends ListRecord> {
  /** The place, the first part of the address: `companies`. */
  name: string;
  kind: Kind;
  title: WordKey;
  /** "No company fits." */
  none: WordKey;
  /** Its variables are `first last after before filterBy orderBy`, its only root is the connection of such records. */
  operation: Operation<object, never>;
  /** The name of a record; its first column. `to` is where it is edited. */
  nameOf: (record: R) => string;
  toRecord: (record: R) => string | null;
  name_: { label: WordKey; sort?: string };
  /** After the name, quiet: "formerly Lifan". */
  aside?: (record: R) => ReactNode;
  columns: readonly ListColumn<R>[];
  filters: readonly ListFilter[];
  /** What `filterBy` calls the text filter, and what it looks through; without, there is none. */
  text?: { field: string; label: WordKey };
  /** `NAME.ASC`; null where the API has one order alone. */
  order: string | null;
  views: readonly ListView[];
  /** The second line and the end of a row on a phone. */
  phone: { text: (record: R, say: Say) => string; aside?: (record: R) => ReactNode };
  bulk: readonly BulkAct<R>[];
  create?: { label: WordKey; to: string; icon?: LucideIcon };
  empty: { title: WordKey; text: WordKey };
}
