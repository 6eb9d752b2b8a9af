import MuiPopper from '@mui/material/Popper';
import { Search } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import styles from './combobox.module.css';
import { TextInput } from './text-input.tsx';

export interface ComboboxOption {
  key: string;
  content: ReactNode;
  /** With a line above it: something else than those before. */
  apart?: boolean;
  onChoose: () => void;
}

interface ComboboxProps {
  /** What is chosen, in words. */
  text: string;
  /** What is being typed instead; null while nobody types. */
  typed: string | null;
  onType: (typed: string | null) => void;
  /** What fits; those of an empty text open with an arrow or a click. */
  options: readonly ComboboxOption[];
  /** The name of the list. */
  listLabel: string;
  /** Stands in place of the list where nothing fits. */
  none?: string;
  /** It was left, with what was typed and not chosen. */
  onLeave?: () => void;
  /** Esc leaves it also where nothing was typed: the new row of a table. */
  leavesAlways?: boolean;
  /** Where no Field names it. */
  label?: string;
  placeholder?: string;
  leading?: ReactNode;
  trailing?: ReactNode;
  autoFocus?: boolean;
  readOnly?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A field in which one types to choose. Arrows move, Enter takes, Esc leaves what was. */
export function Combobox({
  text,
  typed,
  onType,
  options,
  listLabel,
  none,
  onLeave,
  leavesAlways,
  label,
  placeholder,
  leading,
  trailing,
  autoFocus,
  readOnly,
  ref,
}: ComboboxProps) {
  const listId = useId();
  const box = useRef<HTMLSpanElement>(null);
  const [active, setActive] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const isWanted = !readOnly && (isAsked || (typed ?? '').trim() !== '');
  const isOpen = isWanted && options.length > 0;
  const isEmpty = isWanted && options.length === 0 && none !== undefined;
  const at = Math.min(active, options.length - 1);

  const close = (): void => {
    setActive(0);
    setAsked(false);
  };
  const leave = (): void => {
    close();
    onLeave?.();
    onType(null);
  };
  const choose = (option: ComboboxOption | undefined): void => {
    if (!option) return;
    close();
    option.onChoose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && !readOnly) {
      event.preventDefault();
      if (isOpen) setActive((at + step + options.length) % options.length);
      else setAsked(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen) choose(options[at]);
    } else if (event.key === 'Escape' && (isOpen || isEmpty || typed !== null || leavesAlways)) {
      event.preventDefault();
      leave();
    }
  };
  return (
    <span ref={box} className={styles.combobox}>
      <TextInput
        ref={ref}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        // Only where a row is opened to type a name.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={autoFocus}
        readOnly={readOnly}
        icon={typed === null ? undefined : Search}
        leading={typed === null ? leading : undefined}
        placeholder={placeholder}
        value={typed ?? text}
        onChange={({ target }) => {
          onType(target.value);
          setActive(0);
        }}
        onClick={() => setAsked(true)}
        onKeyDown={onKeyDown}
        onBlur={leave}
        trailing={trailing}
      />
      <MuiPopper
        open={isOpen || isEmpty}
        anchorEl={() => box.current!}
        placement="bottom-start"
        className={styles.popper}
        // A landmark while it is open, so that none of the page's words stand outside of all.
        role="region"
        aria-label={listLabel}
      >
        {isOpen ? (
          <ul id={listId} role="listbox" aria-label={listLabel} className={styles.list}>
            {options.map((option, index) => (
              <li
                key={option.key}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === at}
                className={styles.option}
                data-apart={option.apart}
                ref={index === at ? intoView : undefined}
                onPointerMove={() => setActive(index)}
                // The field keeps the focus and hears the keys.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.content}
              </li>
            ))}
          </ul>
        ) : (
          <p className={styles.none} role="status">
            {none}
          </p>
        )}
      </MuiPopper>
    </span>
  );
}

const intoView = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });

/** A name with the part of it that was typed. */
export function Matched({ text, match }: { text: string; match: string }) {
  const at = text.toLocaleLowerCase().indexOf(match.toLocaleLowerCase());
  if (at < 0 || match === '') return <span className={styles.name}>{text}</span>;
  return (
    <span className={styles.name}>
      {text.slice(0, at)}
      <b>{text.slice(at, at + match.length)}</b>
      {text.slice(at + match.length)}
    </span>
  );
}
