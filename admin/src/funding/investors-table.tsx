import { Check, Ellipsis, Plus, X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useWords } from '../i18n/use-words.ts';
import { RecordPicker } from '../records/record-picker.tsx';
import { recordTypes } from '../records/record-types.ts';
import { titleOf } from '../records/reference.ts';
import { Button } from '../ui/button.tsx';
import { Cell } from '../ui/cell.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { HeaderCell } from '../ui/header-cell.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Row } from '../ui/row.tsx';
import { Table } from '../ui/table.tsx';
import styles from './round.module.css';
import type { InvestorValue, Round, RoundValues } from './round-values.rules.ts';
import type { ActiveField } from './use-active-field.ts';

interface InvestorsTableProps {
  round: Round | null;
  active: ActiveField;
  /** Whether others took part. */
  others: ReactNode;
}

/** Who gave the money, edited in place: Enter changes a name, Tab goes on, Ctrl Z takes back. */
export function InvestorsTable({ round, active, others }: InvestorsTableProps) {
  const say = useWords();
  const { control, getValues, setValue, formState } = useFormContext<RoundValues>();
  const { fields, append, remove, update } = useFieldArray({ control, name: 'investments' });
  const [editing, setEditing] = useState<number | null>(null);
  const former = useRef<InvestorValue[][]>([]);

  const change = (act: () => void): void => {
    former.current.push(structuredClone(getValues('investments')));
    act();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (isText || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    const last = former.current.pop();
    if (!last) return;
    event.preventDefault();
    setValue('investments', last);
  };
  const errors = formState.errors.investments;
  return (
    <Field
      label={say('funding.investors.title')}
      group
      meta={fields.length > 0 ? fields.length : say('funding.investors.none')}
      error={errors?.message}
      aside={
        fields.length > 0 ? (
          <span className={styles.keys}>
            <KeyHint keys={['Enter']}>{say('funding.investors.edit')}</KeyHint>
            <KeyHint keys={['Tab']}>{say('funding.investors.next')}</KeyHint>
            <KeyHint keys={['Ctrl Z']}>{say('funding.investors.undo')}</KeyHint>
          </span>
        ) : (
          others
        )
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears the keys of what it holds */}
      <div onKeyDown={onKeyDown}>
        <Table label={say('funding.investors.title')} inset>
          <thead>
            <tr>
              <HeaderCell>{say('funding.investors.investor')}</HeaderCell>
              <HeaderCell width="19%">{say('funding.investors.kind')}</HeaderCell>
              <HeaderCell width="12%">{say('funding.investors.lead')}</HeaderCell>
              <HeaderCell width="20%">{say('funding.investors.sentence')}</HeaderCell>
              <HeaderCell width={48}>
                <span className="visually-hidden">{say('funding.investors.remove')}</span>
              </HeaderCell>
            </tr>
          </thead>
          <tbody>
            {fields.map((field, index) => (
              <InvestorRow
                key={field.id}
                value={field}
                standing={evidenceCount(round, field.investor?.id)}
                error={errors?.[index]?.investor?.message}
                isActive={active.field === `investments.${index}`}
                isEditing={editing === index}
                onEdit={() => setEditing(index)}
                onChange={(next) => {
                  change(() => update(index, next));
                  setEditing(null);
                }}
                onLeave={() => {
                  setEditing(null);
                  // A new row that was left without a name is none.
                  if (!getValues(`investments.${index}.investor`)) remove(index);
                }}
                onRemove={() => change(() => remove(index))}
                onChoose={() => active.choose(`investments.${index}`)}
              />
            ))}
            <Row>
              <Cell>
                <Button
                  size="small"
                  tone="quiet"
                  icon={Plus}
                  onClick={() => {
                    append({ investor: null, isLead: false, evidence: [] });
                    setEditing(fields.length);
                  }}
                >
                  {say('funding.investors.add')}
                </Button>
              </Cell>
              <Cell />
              <Cell />
              <Cell />
              <Cell />
            </Row>
          </tbody>
        </Table>
        {fields.length > 0 && others}
      </div>
    </Field>
  );
}

function evidenceCount(round: Round | null, investor: string | undefined): number {
  const found = round?.investments.nodes.find((each) => each.investor.id === investor);
  return found?.evidence.nodes.length ?? 0;
}

interface InvestorRowProps {
  value: InvestorValue;
  /** Sentences that it stands on already. */
  standing: number;
  error?: string;
  isActive: boolean;
  isEditing: boolean;
  onEdit: () => void;
  onChange: (value: InvestorValue) => void;
  onLeave: () => void;
  onRemove: () => void;
  onChoose: () => void;
}

function InvestorRow({
  value,
  standing,
  error,
  isActive,
  isEditing,
  onEdit,
  onChange,
  onLeave,
  onRemove,
  onChoose,
}: InvestorRowProps) {
  const say = useWords();
  const { investor, isLead, evidence } = value;
  const name = investor ? titleOf(investor) : '';
  const type = investor?.__typename === 'Person' ? 'Person' : 'Company';
  const sentences = standing + evidence.length;
  return (
    <Row active={isActive}>
      <Cell header>
        {isEditing || !investor ? (
          <RecordPicker
            types={['Company', 'Person']}
            label={say('funding.investors.investor')}
            value={investor}
            isNew={isEditing}
            onChange={(next) => onChange({ ...value, investor: next, evidence: [] })}
            onLeave={onLeave}
          />
        ) : (
          <button type="button" className={styles.investor} onClick={onEdit} onFocus={onChoose}>
            <KindIcon kind={recordTypes[type].kind} />
            {name}
          </button>
        )}
        {error}
      </Cell>
      <Cell tone="quiet">{investor ? say(`funding.investors.${type}`) : '–'}</Cell>
      <Cell>
        <Checkbox
          label={say('funding.investors.leads', { name })}
          hideLabel
          checked={isLead}
          onChange={(event) => onChange({ ...value, isLead: event.target.checked })}
        />
      </Cell>
      <Cell>
        {sentences > 0 ? (
          <span className={styles.sentence}>
            <Check size={14} strokeWidth={2} aria-hidden />
            {say('facts.sources', { smart_count: sentences })}
          </span>
        ) : (
          <span className={styles.quiet}>{say('funding.investors.noSentence')}</span>
        )}
      </Cell>
      <Cell>
        {investor ? (
          <Menu
            label={say('funding.investors.acts', { name })}
            align="end"
            items={[
              { label: say('funding.investors.change'), onClick: onEdit },
              { label: say('funding.investors.choose'), onClick: onChoose },
              'divider',
              { label: say('funding.investors.remove'), danger: true, onClick: onRemove },
            ]}
            renderTrigger={(props) => (
              <IconButton
                {...props}
                icon={Ellipsis}
                size="small"
                label={say('funding.investors.acts', { name })}
              />
            )}
          />
        ) : (
          <IconButton icon={X} size="small" label={say('funding.investors.remove')} onClick={onRemove} />
        )}
      </Cell>
    </Row>
  );
}
