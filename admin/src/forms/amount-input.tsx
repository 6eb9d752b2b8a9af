import { Check } from 'lucide-react';
import { RangeMark, type RangeShape } from '../charts/range-mark.tsx';
import { amountInWords, type Amount } from '../i18n/amount-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './amount-input.module.css';
import { useField, type FormFieldProps } from './fields.tsx';
import { readAmount } from './read-amount.rules.ts';

/** An amount as it was typed, and as it is stored; `amount` is null where nothing is known or understood. */
export interface AmountValue {
  text: string;
  amount: Amount | null;
}

const shapeOf = ({ qualifier }: Amount): RangeShape =>
  qualifier === 'UNDISCLOSED' ? 'none' : (qualifier.toLowerCase().replace('_', '-') as RangeShape);

/** Words or numbers in any language; below stands what will be stored, drawn as the range it is. */
export function AmountField({
  name,
  rules,
  prominent,
  onFocus,
  emptyRefused,
  ...look
}: FormFieldProps & {
  /** The amount that the screen is about: what was understood stands in a bar of its own. */
  prominent?: boolean;
  onFocus?: () => void;
  /** Why it cannot be emptied, where that needs another act. */
  emptyRefused?: string;
}) {
  const say = useWords();
  const language = useLanguage();
  const { value, error, onChange, ...field } = useField<AmountValue>(name, {
    ...rules,
    validate: ({ text, amount }: AmountValue) =>
      text.trim() === '' ? (emptyRefused ?? true) : amount !== null || say('forms.amount.notRead'),
  });
  const { text, amount } = value;
  const isUnread = text.trim() !== '' && amount === null;
  const inWords = amount ? amountInWords(amount, language, say) : null;
  const openness =
    amount?.qualifier === 'AT_LEAST'
      ? say('forms.amount.noUpper')
      : amount?.qualifier === 'AT_MOST'
        ? say('forms.amount.noLower')
        : amount?.qualifier === 'EXACT'
          ? say('forms.amount.exact')
          : null;
  const understood = inWords && (
    <>
      <strong>{inWords}</strong>
      {openness && `, ${openness}`}
    </>
  );
  return (
    <Field
      {...look}
      error={error}
      hint={
        isUnread ? (
          say('forms.amount.notRead')
        ) : understood && prominent ? (
          <span className={styles.bar}>
            <Check size={16} strokeWidth={2} aria-hidden />
            <span className={styles.words}>{understood}</span>
            <RangeMark shape={shapeOf(amount!)} />
          </span>
        ) : undefined
      }
      understood={understood && !prominent ? <span>{understood}</span> : undefined}
    >
      <TextInput
        {...field}
        onFocus={onFocus}
        size={prominent ? 'large' : 'medium'}
        placeholder={say('forms.notKnown')}
        value={text}
        onChange={({ target }) => onChange({ text: target.value, amount: readAmount(target.value) })}
      />
    </Field>
  );
}
