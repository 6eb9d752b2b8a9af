import MuiPopper from '@mui/material/Popper';
import { ExternalLink, Plus, Search } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { Link } from 'react-router-dom';
import { act } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { CreateCompanyByName, CreatePersonByName } from '../generated/records/record-choices.ts';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './record-picker.module.css';
import { pathOf, titleOf } from './reference.ts';
import { recordTypes } from './record-types.ts';
import { useRecordChoices, type ChoiceType } from './use-record-choices.ts';

interface RecordPickerProps {
  types: readonly ChoiceType[];
  value: ReferenceFragment | null;
  onChange: (value: ReferenceFragment | null) => void;
  /** Where no Field names it. */
  label?: string;
  placeholder?: string;
  /** Starts with the focus: the new row of a table. */
  isNew?: boolean;
  /** It was left without a choice. */
  onLeave?: () => void;
  ref?: Ref<HTMLInputElement>;
}

interface Choice {
  key: string;
  record?: ReferenceFragment;
  /** The other name by which it was found. */
  matched?: string | null;
  /** Makes a record of the typed name. */
  create?: 'Person' | 'Company';
}

/** One record found by typing its name; who is not there yet can be made of the name. */
export function RecordPicker({
  types,
  value,
  onChange,
  label,
  placeholder,
  isNew,
  onLeave,
  ref,
}: RecordPickerProps) {
  const say = useWords();
  const tell = useTell();
  const { ofError } = useErrorWords();
  const listId = useId();
  const box = useRef<HTMLSpanElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const records = useRecordChoices(types, typed ?? '');
  const name = typed?.trim() ?? '';
  const choices: Choice[] =
    name === ''
      ? []
      : [
          ...records.map(({ node, matched }) => ({ key: node.id, record: node, matched })),
          ...(['Company', 'Person'] as const)
            .filter((type) => types.includes(type))
            .map((create) => ({ key: create, create })),
        ];
  const isOpen = choices.length > 0;

  const take = (record: ReferenceFragment | null): void => {
    setTyped(null);
    setActive(0);
    onChange(record);
  };
  const choose = async ({ record, create }: Choice): Promise<void> => {
    if (record) return take(record);
    try {
      if (create === 'Person') take((await act(CreatePersonByName, { name })).person);
      else take((await act(CreateCompanyByName, { name, companyKind: 'COMPANY' })).company);
      tell({ text: say('facts.picker.created', { name }) });
    } catch (error) {
      tell({ text: ofError(error), tone: 'error' });
    }
  };
  const leave = (): void => {
    if (typed === '' && value) onChange(null);
    setTyped(null);
    onLeave?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && isOpen) {
      event.preventDefault();
      setActive((active + step + choices.length) % choices.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = choices[active];
      if (choice) void choose(choice);
    } else if (event.key === 'Escape' && (typed !== null || onLeave)) {
      event.preventDefault();
      leave();
    }
  };
  const path = value && typed === null ? pathOf(value) : null;
  return (
    <span ref={box} className={styles.picker}>
      <TextInput
        ref={ref}
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        // A new row is opened to type its name.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isNew}
        icon={typed === null ? undefined : Search}
        leading={value && typed === null ? <KindIcon kind={kindOf(value)} /> : undefined}
        placeholder={placeholder ?? say('facts.picker.typeName')}
        value={typed ?? (value ? titleOf(value) : '')}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
        trailing={
          path && (
            <Link
              to={path}
              className={styles.link}
              aria-label={say('facts.picker.open', { name: titleOf(value!) })}
            >
              <ExternalLink size={16} strokeWidth={1.75} aria-hidden />
            </Link>
          )
        }
      />
      <MuiPopper
        open={isOpen}
        anchorEl={() => box.current!}
        placement="bottom-start"
        className={styles.popper}
      >
        <ul id={listId} role="listbox" aria-label={say('facts.picker.found')} className={styles.list}>
          {choices.map((choice, index) => (
            <li
              key={choice.key}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              data-first-create={choice.create !== undefined && choices[index - 1]?.record !== undefined}
              onPointerMove={() => setActive(index)}
              // The field keeps the focus and hears the keys.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => void choose(choice)}
            >
              {choice.record ? (
                <>
                  <KindIcon kind={kindOf(choice.record)} />
                  <Matched text={titleOf(choice.record)} match={name} />
                  {choice.matched && <span className={styles.matched}>{choice.matched}</span>}
                </>
              ) : (
                <>
                  <span className={styles.plus}>
                    <Plus size={14} strokeWidth={1.75} aria-hidden />
                  </span>
                  <span>{say(`facts.picker.new${choice.create!}`, { name })}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </MuiPopper>
    </span>
  );
}

const kindOf = (record: ReferenceFragment) => recordTypes[record.__typename as ChoiceType].kind;

function Matched({ text, match }: { text: string; match: string }) {
  const at = text.toLocaleLowerCase().indexOf(match.toLocaleLowerCase());
  if (at < 0) return <span>{text}</span>;
  return (
    <span className={styles.name}>
      {text.slice(0, at)}
      <b>{text.slice(at, at + match.length)}</b>
      {text.slice(at + match.length)}
    </span>
  );
}
