import { useId, useState } from 'react';
import { useRead } from '../api/use-read.ts';
import type { SearchType } from '../generated/enums.ts';
import { References } from '../generated/api/references.ts';
import { useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { useSuggestions } from '../layout/use-suggestions.ts';
import type { FilterEditorProps, ListFilter } from '../lists/filters/list-filter.ts';
import { Chip } from '../ui/chip.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { X } from 'lucide-react';
import styles from './record-filter.module.css';
import { recordTypes } from './record-types.ts';
import { titleOf } from './reference.ts';

interface RecordFilter {
  key: string;
  label: WordKey;
  /** What `filterBy` calls it; the parameter's name when left out. */
  field?: string;
  /** What can be chosen. */
  types: SearchType[];
  /** `filterBy` takes one id. */
  isSingle?: boolean;
}

/** Ids as the API gives them: letters, an underscore, hexadecimal. */
const ID = /^[a-z]{3}_[0-9a-f]{32}$/;

/** By records, chosen by name: `people=per_…,per_…`. One of them is enough. */
export function recordFilter({ key, label, field = key, types, isSingle = false }: RecordFilter): ListFilter {
  return {
    key,
    label,
    toInput: (text) => {
      const ids = text.split(',');
      if (!ids.every((id) => ID.test(id))) return null;
      return { [field]: isSingle ? ids[0] : ids };
    },
    Value({ value }) {
      const names = useNames(value.split(','));
      return names.map(({ name }) => name).join(', ');
    },
    Editor: ({ value, onChange }: FilterEditorProps) => (
      <RecordChoice
        ids={value === null ? [] : value.split(',')}
        types={types}
        label={label}
        onChange={(ids) => {
          const kept = isSingle ? ids.slice(-1) : ids;
          onChange(kept.length === 0 ? null : kept.join(','));
        }}
      />
    ),
  };
}

/** The names of the records, an ellipsis for one that is not read yet or is gone. */
function useNames(ids: readonly string[]): { id: string; name: string }[] {
  const { data } = useRead(References, { ids: [...ids] }, { enabled: ids.length > 0, keepFormer: true });
  return ids.map((id) => {
    const node = data?.nodes.find((found) => found?.id === id);
    return { id, name: node ? titleOf(node) : '…' };
  });
}

interface RecordChoiceProps {
  ids: readonly string[];
  types: SearchType[];
  label: WordKey;
  onChange: (ids: string[]) => void;
}

function RecordChoice({ ids, types, label, onChange }: RecordChoiceProps) {
  const say = useWords();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const chosen = useNames(ids);
  const { found, isCurrent } = useSuggestions(text, { types });
  const offered = found.filter(({ node }) => !ids.includes(node.id));
  const index = Math.min(active, offered.length - 1);
  const choose = (id: string): void => {
    onChange([...ids, id]);
    setText('');
    setActive(0);
  };
  return (
    <div className={styles.choice}>
      {chosen.map(({ id, name }) => (
        <span key={id} className={styles.chosen}>
          <Chip>{name}</Chip>
          <IconButton
            icon={X}
            size="small"
            label={say('lists.filter.removeRecord', { name })}
            onClick={() => onChange(ids.filter((one) => one !== id))}
          />
        </span>
      ))}
      <SearchInput
        label={say(label)}
        placeholder={say('lists.filter.findRecord')}
        value={text}
        onChange={(next) => {
          setText(next);
          setActive(0);
        }}
        clearLabel={say('lists.filter.clear')}
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-activedescendant={offered.length > 0 ? `${listId}-${index}` : undefined}
        // It opens to be typed into.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step !== undefined) {
            event.preventDefault();
            setActive(Math.max(0, Math.min(index + step, offered.length - 1)));
          } else if (event.key === 'Enter' && offered[index]) {
            event.preventDefault();
            choose(offered[index].node.id);
          }
        }}
      />
      <ul id={listId} role="listbox" aria-label={say(label)} data-page className={styles.found}>
        {offered.map(({ text: name, node }, place) => (
          <li
            key={node.id}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === index}
            className={styles.option}
            onPointerMove={() => setActive(place)}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(node.id)}
          >
            <KindIcon kind={recordTypes[node.__typename].kind} size="small" />
            <span className={styles.name}>{name}</span>
          </li>
        ))}
      </ul>
      {isCurrent && text.trim() !== '' && offered.length === 0 && (
        <p className={styles.none}>{say('lists.filter.noRecord')}</p>
      )}
    </div>
  );
}
