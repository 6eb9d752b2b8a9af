import { useEffect, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { AmountField, type AmountValue } from '../forms/amount-input.tsx';
import { EdtfField } from '../forms/edtf-input.tsx';
import { CheckboxField, SelectField, TextAreaField, TextField } from '../forms/fields.tsx';
import { amountInWords } from '../i18n/amount-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { Button } from '../ui/button.tsx';
import { amountOf, dateOf, editableFields, valueOf, type EditableField } from './corrections.rules.ts';
import styles from './edit-form.module.css';
import { InvestorsEdit } from './investors-edit.tsx';
import { claimLabel } from './proposal-fields.tsx';
import type { Proposal } from './proposals.rules.ts';
import type { Review } from './use-review.ts';

type Values = Record<string, unknown>;

/** The values of a proposal, changed in place: Enter keeps them, Ctrl Enter accepts with them, Escape drops them. */
export function EditForm({ review, proposal }: { review: Review; proposal: Proposal }) {
  const say = useWords();
  const language = useLanguage();
  const { content } = proposal;
  const correction = review.correctionOf(proposal);
  const [investors, setInvestors] = useState(correction.investors);
  const fields = useMemo(() => editableFields(content, claimLabel(proposal)), [content, proposal]);
  const typedOf = ({ name, input }: EditableField): unknown => {
    const value = valueOf(content, name, correction);
    if (input === 'date') return dateOf(value) ?? '';
    if (input === 'answer') return value === null ? '' : value === true ? 'true' : 'false';
    if (input === 'tick') return value === true;
    if (input !== 'amount') return value ?? '';
    const amount = amountOf(value);
    const text = amount ? (amount.verbatim ?? amountInWords(amount, language, say)) : '';
    return { text, amount } satisfies AmountValue;
  };
  const form = useForm<Values>({
    defaultValues: Object.fromEntries(fields.map((field) => [field.name, typedOf(field)])),
  });
  const { setFocus, setError } = form;
  const refusals = review.judging.refusalsOf(proposal.id);
  useEffect(() => {
    const first = fields[0]?.name;
    const refused = refusals.find(({ place }) => fields.some(({ name }) => name === place));
    for (const { place, text } of refusals) {
      if (place && fields.some(({ name }) => name === place)) {
        setError(place, { type: 'refused', message: text });
      }
    }
    if (first) setFocus(refused?.place ?? first, { shouldSelect: true });
    // Once, as the form opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const changesOf = (typed: Values) => {
    const changed = fields.filter(
      ({ name, input }) =>
        JSON.stringify(plain(typed[name], input)) !==
        JSON.stringify(plain(form.formState.defaultValues?.[name], input)),
    );
    return {
      investors,
      values: {
        ...correction.values,
        ...Object.fromEntries(
          changed.map(({ name, input, isNeeded }) => [name, inputOf(typed[name], input, isNeeded)]),
        ),
      },
    };
  };
  const keep = form.handleSubmit((typed) => {
    review.correct(changesOf(typed));
    review.setMode('look');
  });
  const accept = form.handleSubmit((typed) => review.accept(changesOf(typed)));
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles.form}
        aria-label={say('review.edit')}
        onSubmit={(event) => void keep(event)}
        onKeyDown={(event) => {
          if (event.defaultPrevented) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void accept();
          } else if (event.key === 'Escape') {
            event.preventDefault();
            review.setMode('look');
          }
        }}
      >
        {fields.map((field) => (
          <EditedField key={field.name} field={field} />
        ))}
        {content.__typename === 'ProposedRound' && (
          <InvestorsEdit
            found={content.investors}
            investors={investors ?? content.investors}
            nameOf={review.wordsOf(proposal).party}
            onChange={setInvestors}
          />
        )}
        <div className={styles.acts}>
          <Button type="submit" keys="Enter">
            {say('review.keepEdit')}
          </Button>
          <Button tone="main" keys="Ctrl Enter" onClick={() => void accept()}>
            {say('review.acceptEdit')}
          </Button>
          <Button tone="quiet" keys="Escape" onClick={() => review.setMode('look')}>
            {say('facts.cancel')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

function EditedField({
  field: { name, label, input, words, values = [], isNeeded },
}: {
  field: EditableField;
}) {
  const say = useWords();
  const rules = isNeeded ? { required: say('forms.required') } : undefined;
  const look = { name, label: say(label) };
  switch (input) {
    case 'text':
      return <TextField {...look} rules={rules} />;
    case 'lines':
      return <TextAreaField {...look} rules={rules} serif rows={3} />;
    case 'date':
      return <EdtfField {...look} emptyRefused={isNeeded ? say('forms.required') : undefined} />;
    case 'amount':
      return <AmountField {...look} emptyRefused={isNeeded ? say('forms.required') : undefined} />;
    case 'tick':
      return <CheckboxField {...look} />;
    case 'answer':
      return (
        <SelectField
          {...look}
          emptyLabel={say('review.notSaid')}
          options={[
            { value: 'true', label: say('records.yes') },
            { value: 'false', label: say('records.no') },
          ]}
        />
      );
    case 'choice':
      return (
        <SelectField
          {...look}
          rules={rules}
          emptyLabel={isNeeded ? undefined : say('review.notSaid')}
          options={values.map((value) => ({ value, label: say(`enums.${words!}.${value}` as WordKey) }))}
        />
      );
  }
}

/** What counts of a typed value: not how its amount was worded before. */
function plain(value: unknown, input: EditableField['input']): unknown {
  return input === 'amount' ? (value as AmountValue | undefined)?.text.trim() : value;
}

/** A typed value in the form of the API's inputs; null where it was emptied. */
function inputOf(value: unknown, input: EditableField['input'], isNeeded = false): unknown {
  if (input === 'tick') return value;
  if (input === 'amount') {
    const { text, amount } = value as AmountValue;
    return amount && { ...amount, verbatim: text.trim() };
  }
  const text = (value as string).trim();
  if (text === '') return isNeeded ? '' : null;
  if (input === 'date') return { edtf: text.toUpperCase() };
  return input === 'answer' ? text === 'true' : text;
}
