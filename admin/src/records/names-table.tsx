import { Plus, X } from 'lucide-react';
import { useFieldArray } from 'react-hook-form';
import { useField } from '../forms/fields.tsx';
import { nameKindValues, type NameKind } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Cell } from '../ui/cell.tsx';
import { Field } from '../ui/field.tsx';
import { HeaderCell } from '../ui/header-cell.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Row } from '../ui/row.tsx';
import { Select } from '../ui/select.tsx';
import { Table } from '../ui/table.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useLanguageOptions } from './language-field.tsx';
import styles from './names-table.module.css';

/** Another name in a form; the empty string is a language that nobody gave. */
export interface NameValue {
  value: string;
  nameKind: NameKind;
  language: string;
}

/** The other names of a person or company, edited in place in a card. `name` is the list's path in the form's values. */
export function NamesTable({ name, label }: { name: string; label: string }) {
  const say = useWords();
  const { fields, append, remove } = useFieldArray({ name });
  return (
    <Card
      title={label}
      action={
        <Button
          size="small"
          tone="quiet"
          icon={Plus}
          onClick={() => append({ value: '', nameKind: 'ALIAS', language: '' } satisfies NameValue)}
        >
          {say('facts.names.add')}
        </Button>
      }
    >
      {fields.length === 0 && <p className={styles.none}>{say('facts.names.none')}</p>}
      {fields.length > 0 && (
        <Table label={label} inset>
          <thead>
            <tr>
              <HeaderCell>{say('facts.names.name')}</HeaderCell>
              <HeaderCell width="30%">{say('facts.names.kind')}</HeaderCell>
              <HeaderCell width="24%">{say('facts.names.language')}</HeaderCell>
              <HeaderCell width={48}>
                <span className="visually-hidden">{say('facts.names.remove')}</span>
              </HeaderCell>
            </tr>
          </thead>
          <tbody>
            {fields.map((field, index) => (
              <NameRow key={field.id} name={`${name}.${index}`} onRemove={() => remove(index)} />
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function NameRow({ name, onRemove }: { name: string; onRemove: () => void }) {
  const say = useWords();
  const value = useField<string>(`${name}.value`, { required: say('forms.required') });
  const kind = useField<NameKind>(`${name}.nameKind`);
  const language = useField<string>(`${name}.language`);
  const { error, ...text } = value;
  const { error: _kind, ...kindField } = kind;
  const { error: _language, ...languageField } = language;
  return (
    <Row>
      <Cell>
        <Field label={say('facts.names.name')} hideLabel error={error}>
          <TextInput {...text} />
        </Field>
      </Cell>
      <Cell>
        <Select
          {...kindField}
          aria-label={say('facts.names.kind')}
          options={nameKindValues.map((each) => ({ value: each, label: say(`facts.nameKind.${each}`) }))}
        />
      </Cell>
      <Cell>
        <Select
          {...languageField}
          aria-label={say('facts.names.language')}
          emptyLabel={say('forms.notKnown')}
          options={useLanguageOptions(language.value)}
        />
      </Cell>
      <Cell>
        <IconButton icon={X} size="small" label={say('facts.names.remove')} onClick={onRemove} />
      </Cell>
    </Row>
  );
}
