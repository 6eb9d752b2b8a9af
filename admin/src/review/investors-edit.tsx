import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { RecordPicker } from '../records/record-picker.tsx';
import { titleOf } from '../records/reference.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { Investor } from './corrections.rules.ts';
import styles from './investors-edit.module.css';

interface InvestorsEditProps {
  /** Those that the text names. */
  found: readonly Investor[];
  investors: readonly Investor[];
  nameOf: (key: string) => string;
  onChange: (investors: readonly Investor[]) => void;
}

/** Who gave the money: one is taken out or put back, leads or not, and whoever the archive knows can be added. */
export function InvestorsEdit({ found, investors, nameOf, onChange }: InvestorsEditProps) {
  const say = useWords();
  const finder = useRef<HTMLInputElement>(null);
  const title = ({ partyKey, record }: Investor): string => (record ? titleOf(record) : nameOf(partyKey));
  const out = found.filter(({ partyKey }) => investors.every((each) => each.partyKey !== partyKey));
  return (
    <Field label={say('review.investors.title')} group>
      <ul role="list" className={styles.list}>
        {investors.map((each, index) => (
          <li key={keyOf(each)} className={styles.investor}>
            <span className={styles.name}>{title(each)}</span>
            <Checkbox
              label={say('records.lead')}
              aria-label={say('review.investors.leads', { name: title(each) })}
              checked={each.isLead}
              onChange={({ target }) => onChange(investors.with(index, { ...each, isLead: target.checked }))}
            />
            <IconButton
              icon={X}
              size="small"
              label={say('review.investors.remove', { name: title(each) })}
              onClick={() => {
                onChange(investors.toSpliced(index, 1));
                // The button that had the focus is gone.
                finder.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      {out.map((each) => (
        <Button
          key={keyOf(each)}
          size="small"
          tone="quiet"
          icon={Plus}
          onClick={() => onChange([...investors, each])}
        >
          {say('review.investors.putBack', { name: title(each) })}
        </Button>
      ))}
      <RecordPicker
        ref={finder}
        types={['Company', 'Person']}
        value={null}
        label={say('review.investors.add')}
        placeholder={say('review.investors.add')}
        onChange={(record) => {
          if (record && investors.every((each) => each.record?.id !== record.id)) {
            onChange([...investors, { record, isLead: false }]);
          }
        }}
      />
    </Field>
  );
}

const keyOf = ({ partyKey, record }: Investor): string => partyKey ?? record.id;
