import { Search, X } from 'lucide-react';
import type { ComponentProps } from 'react';
import { IconButton } from './icon-button.tsx';
import { Kbd } from './kbd.tsx';
import { keyShortcut } from './key-names.ts';
import { TextInput } from './text-input.tsx';

interface SearchInputProps extends Omit<
  ComponentProps<typeof TextInput>,
  'icon' | 'leading' | 'onChange' | 'trailing' | 'type' | 'value'
> {
  /** Its name; the placeholder too, unless that says more. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  keys?: string;
  /** "Clear the filter". */
  clearLabel: string;
}

/** Text to search or filter by; Esc empties it. */
export function SearchInput({ label, value, onChange, keys, clearLabel, ...rest }: SearchInputProps) {
  return (
    <TextInput
      type="search"
      placeholder={label}
      quiet
      {...rest}
      aria-label={label}
      aria-keyshortcuts={keyShortcut(keys)}
      icon={Search}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return rest.onKeyDown?.(event);
        event.preventDefault();
        event.stopPropagation();
        return onChange('');
      }}
      trailing={
        value === '' ? (
          keys && <Kbd keys={keys} />
        ) : (
          <IconButton icon={X} size="small" label={clearLabel} onClick={() => onChange('')} />
        )
      }
    />
  );
}
