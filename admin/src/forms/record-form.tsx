import type { ReactNode } from 'react';
import { FormProvider, type FieldValues, type Path } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useCommands } from '../layout/commands.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { ProblemSummary } from './problem-summary.tsx';
import styles from './record-form.module.css';
import type { RecordForm as Form } from './use-record-form.ts';

interface RecordFormProps<TValues extends FieldValues> {
  record: Form<TValues>;
  /** Where `Esc` and "leave" lead, e.g. `/rounds`. */
  place: string;
  /** Why it cannot be saved now, in words. */
  disabledReason?: string;
  /** Where the form has panes of its own it places the notices itself. */
  children: ReactNode | ((notices: ReactNode) => ReactNode);
}

/**
 * The fields of a record: first what stands against saving and what was typed before, then the fields. Ctrl S saves, Esc
 * goes out of a field and then away; going away asks when something would be lost.
 */
export function RecordForm<TValues extends FieldValues>({
  record,
  place,
  disabledReason,
  children,
}: RecordFormProps<TValues>) {
  const say = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { form, offer, labels } = record;
  useCommands([
    { id: 'save', label: say('forms.save'), keys: 'Ctrl S', disabledReason, run: () => void record.save() },
    { id: 'leave', label: say('forms.leave'), keys: 'Escape', run: () => void navigate(place) },
  ]);
  const notices = (
    <>
      <ProblemSummary
        problems={record.problems}
        labels={labels}
        onGo={(name) => form.setFocus(name as Path<TValues>)}
      />
      {record.isStale && (
        <Notice tone="warn" title={say('forms.stale.title')} live>
          {say('forms.stale.text')}
        </Notice>
      )}
      {offer && (
        <Notice
          tone="info"
          title={say('forms.offer.title', {
            fields: offer.fields.map((name) => labels[name] ?? name).join(', '),
          })}
          action={
            <span className={styles.acts}>
              <Button size="small" onClick={offer.take}>
                {say('forms.offer.take')}
              </Button>
              <Button size="small" tone="quiet" onClick={offer.drop}>
                {say('forms.offer.drop')}
              </Button>
            </span>
          }
        >
          {say('forms.offer.text', {
            time: offer.typedAt.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Notice>
      )}
    </>
  );
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={typeof children === 'function' ? styles.panes : styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void record.save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          if (!(event.target as HTMLElement).matches('input,textarea,select')) return;
          event.preventDefault();
          document.querySelector<HTMLElement>('#main')?.focus();
        }}
      >
        {typeof children === 'function' ? (
          children(notices)
        ) : (
          <>
            {notices}
            {children}
          </>
        )}
      </form>
      <LeaveQuestion record={record} />
    </FormProvider>
  );
}
