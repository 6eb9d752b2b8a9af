import type { ComponentType } from 'react';
import type { WordKey } from '../../i18n/words.ts';

export interface FilterEditorProps {
  filter: ListFilter;
  /** As the address has it; null while the filter is not set. */
  value: string | null;
  /** Null takes the filter away. */
  onChange: (value: string | null) => void;
}

/** A way to narrow a list. Its value is one readable text in the address. */
export interface ListFilter {
  /** The parameter of the address. */
  key: string;
  label: WordKey;
  /** Its part of `filterBy`; null for a value that it cannot read, which then does not filter. */
  toInput: (value: string) => object | null;
  /** The value in words, for its chip. */
  Value: ComponentType<{ filter: ListFilter; value: string }>;
  Editor: ComponentType<FilterEditorProps>;
}
