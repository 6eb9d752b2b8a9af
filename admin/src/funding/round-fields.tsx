import { CheckboxField, SelectField, TextField } from '../forms/fields.tsx';
import type { RecordForm } from '../forms/use-record-form.ts';
import { fundingRoundTypeValues } from '../generated/enums.ts';
import { useWords } from '../i18n/use-words.ts';
import { RecordField } from '../records/record-field.tsx';
import { Field } from '../ui/field.tsx';
import { ClaimedField } from './claimed-field.tsx';
import { InvestorsTable } from './investors-table.tsx';
import { LinkedRecord } from './linked-record.tsx';
import styles from './round.module.css';
import type { Round, RoundValues } from './round-values.rules.ts';
import type { ActiveField } from './use-active-field.ts';

interface RoundFieldsProps {
  round: Round | null;
  record: RecordForm<RoundValues>;
  active: ActiveField;
  isCorrection: boolean;
}

export function RoundFields({ round, record, active, isCorrection }: RoundFieldsProps) {
  const say = useWords();
  const required = say('forms.required');
  const shared = { round, record, active, isCorrection };
  return (
    <>
      <div className={styles.first}>
        {round ? (
          <Field label={say('funding.company')}>
            <LinkedRecord record={round.company} />
          </Field>
        ) : (
          <RecordField
            name="company"
            label={say('funding.company')}
            types={['Company']}
            rules={{ required }}
            required
          />
        )}
        <SelectField
          name="roundType"
          label={say('funding.type')}
          rules={{ required }}
          required
          emptyLabel={round ? undefined : say('funding.chooseType')}
          options={fundingRoundTypeValues.map((value) => ({ value, label: say(`enums.roundType.${value}`) }))}
        />
        <TextField name="series" label={say('funding.series')} />
      </div>
      <ClaimedField field="amount" {...shared} />
      <div className={styles.two}>
        <ClaimedField field="valuation" {...shared} />
        <ClaimedField field="announcedOn" {...shared} />
      </div>
      <InvestorsTable
        round={round}
        active={active}
        others={<CheckboxField name="hasOtherInvestors" label={say('funding.investors.others')} />}
      />
      <TextField name="title" label={say('funding.title')} rules={round ? { required } : undefined} />
    </>
  );
}
