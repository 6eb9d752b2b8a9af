import { useState } from 'react';
import { useLanguage, useWords } from '../../i18n/use-words.ts';
import type { WordKey } from '../../i18n/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './filter-form.module.css';
import type { FilterEditorProps, ListFilter } from './list-filter.ts';

interface AmountRange {
  currency: string;
  from: string;
  until: string;
  isCertain: boolean;
}

const nothing: AmountRange = { currency: '', from: '', until: '', isCertain: false };
const PATTERN = /^(?<currency>[A-Z]{3})(?<range>:(?<from>\d*)\.\.(?<until>\d*))?(?<certain>,certain)?$/;

/** `USD`, `USD:1000000..`, `CNY:..5000000000,certain`: whole units of one currency. */
function parse(text: string): AmountRange | null {
  const found = PATTERN.exec(text)?.groups;
  if (!found) return null;
  const { currency = '', from = '', until = '', certain } = found;
  return { currency, from, until, isCertain: certain !== undefined };
}

function write({ currency, from, until, isCertain }: AmountRange): string | null {
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  const range = from === '' && until === '' ? '' : `:${from}..${until}`;
  return `${currency}${range}${isCertain ? ',certain' : ''}`;
}

/** Amounts of one currency that may lie, or surely lie, between two. */
export function amountFilter({
  key,
  label,
  field = key,
}: {
  key: string;
  label: WordKey;
  field?: string;
}): ListFilter {
  return {
    key,
    label,
    toInput: (text) => {
      const range = parse(text);
      return (
        range && {
          [field]: {
            currency: range.currency,
            ...(range.from === '' ? {} : { from: range.from }),
            ...(range.until === '' ? {} : { until: range.until }),
            match: range.isCertain ? 'CERTAIN' : 'POSSIBLE',
          },
        }
      );
    },
    Value({ value }) {
      const say = useWords();
      const language = useLanguage();
      const { currency, from, until, isCertain } = parse(value)!;
      const number = (text: string): string =>
        `${currency} ${new Intl.NumberFormat(language, { notation: 'compact' }).format(Number(text))}`;
      const words =
        from !== '' && until !== ''
          ? `${number(from)} – ${number(until)}`
          : from !== ''
            ? say('lists.filter.atLeast', { amount: number(from) })
            : until === ''
              ? currency
              : say('lists.filter.atMost', { amount: number(until) });
      return isCertain ? say('lists.filter.surely', { value: words }) : words;
    },
    Editor({ value, onChange }: FilterEditorProps) {
      const say = useWords();
      // Half a currency is no filter yet.
      const [typed, setTyped] = useState(() => (value === null ? null : parse(value)) ?? nothing);
      const change = (part: Partial<AmountRange>): void => {
        const next = { ...typed, ...part };
        setTyped(next);
        onChange(write(next));
      };
      return (
        <div className={styles.form}>
          <Field label={say('lists.filter.currency')}>
            <TextInput
              value={typed.currency}
              maxLength={3}
              placeholder="USD"
              onChange={(event) => change({ currency: event.target.value.toUpperCase() })}
            />
          </Field>
          <div className={styles.pair}>
            {(['from', 'until'] as const).map((end) => (
              <Field key={end} label={say(`lists.filter.${end}`)}>
                <TextInput
                  inputMode="numeric"
                  value={typed[end]}
                  onChange={(event) => change({ [end]: event.target.value.replaceAll(/\D/g, '') })}
                />
              </Field>
            ))}
          </div>
          <Checkbox
            label={say('lists.filter.certain')}
            checked={typed.isCertain}
            onChange={(event) => change({ isCertain: event.target.checked })}
          />
        </div>
      );
    },
  };
}
