import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import type { ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import styles from './list-text.module.css';
import type { GoTo } from './use-list-address.ts';

/** Milliseconds after the last letter. */
const TYPING = 200;

interface ListTextProps<R extends ListRecord> {
  definition: ListDefinition<R>;
  address: ListAddress;
  goTo: GoTo;
}

/** Filters by text while one types; `/` leads here. */
export function ListText<R extends ListRecord>({ definition, address, goTo }: ListTextProps<R>) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  // What is typed and not yet in the address.
  const [typed, setTyped] = useState<string | null>(null);
  const apply = (): void => {
    if (typed === null) return;
    const text = typed.trim();
    // While one types, the space behind a word is theirs.
    if (document.activeElement !== input.current) setTyped(null);
    if (text !== address.text) goTo({ text }, { replace: address.text !== '' });
  };
  const applyLater = useEffectEvent(apply);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => applyLater(), TYPING);
    return () => clearTimeout(timer);
  }, [typed]);
  useCommands(
    definition.text
      ? [{ id: 'filter', label: say(definition.text.label), keys: '/', run: () => input.current?.focus() }]
      : [],
  );
  if (!definition.text) return null;
  return (
    <span className={styles.text}>
      <SearchInput
        ref={input}
        label={say(definition.text.label)}
        value={typed ?? address.text}
        onChange={setTyped}
        onBlur={apply}
        keys="/"
        clearLabel={say('lists.filter.clear')}
      />
    </span>
  );
}
