import { ExternalLink, Plus } from 'lucide-react';
import { useState, type Ref } from 'react';
import { Link } from 'react-router-dom';
import { act } from '../api/use-act.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { CreateCompanyByName, CreatePersonByName } from '../generated/records/record-choices.ts';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { Combobox, Matched, type ComboboxOption } from '../ui/combobox.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
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
  const [typed, setTyped] = useState<string | null>(null);
  const records = useRecordChoices(types, typed ?? '');
  const name = typed?.trim() ?? '';

  const take = (record: ReferenceFragment | null): void => {
    setTyped(null);
    onChange(record);
  };
  const create = async (type: 'Person' | 'Company'): Promise<void> => {
    try {
      if (type === 'Person') take((await act(CreatePersonByName, { name })).person);
      else take((await act(CreateCompanyByName, { name, companyKind: 'COMPANY' })).company);
      tell({ text: say('facts.picker.created', { name }) });
    } catch (error) {
      tell({ text: ofError(error), tone: 'error' });
    }
  };
  const found = records.map(({ node, matched }): ComboboxOption => ({
    key: node.id,
    content: (
      <>
        <KindIcon kind={kindOf(node)} />
        <Matched text={titleOf(node)} match={name} />
        {matched && <span className={styles.matched}>{matched}</span>}
      </>
    ),
    onChoose: () => take(node),
  }));
  const made = (['Company', 'Person'] as const)
    .filter((type) => types.includes(type))
    .map((type, index): ComboboxOption => ({
      key: type,
      apart: index === 0 && found.length > 0,
      content: (
        <>
          <span className={styles.plus}>
            <Plus size={14} strokeWidth={1.75} aria-hidden />
          </span>
          <span>{say(`facts.picker.new${type}`, { name })}</span>
        </>
      ),
      onChoose: () => void create(type),
    }));
  const path = value && typed === null ? pathOf(value) : null;
  return (
    <Combobox
      ref={ref}
      text={value ? titleOf(value) : ''}
      typed={typed}
      onType={setTyped}
      options={name === '' ? [] : [...found, ...made]}
      listLabel={say('facts.picker.found')}
      onLeave={() => {
        if (typed === '' && value) onChange(null);
        onLeave?.();
      }}
      leavesAlways={onLeave !== undefined}
      label={label}
      placeholder={placeholder ?? say('facts.picker.typeName')}
      autoFocus={isNew}
      leading={value && <KindIcon kind={kindOf(value)} />}
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
  );
}

const kindOf = (record: ReferenceFragment) => recordTypes[record.__typename as ChoiceType].kind;
