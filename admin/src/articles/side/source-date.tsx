import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useStoreValue } from '../../api/store.ts';
import { daysOfEdtf } from '../../forms/edtf.rules.ts';
import { EdtfPicker } from '../../forms/edtf-picker.tsx';
import { edtfInWords } from '../../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../../i18n/use-words.ts';
import { useFieldWords } from '../../records/field-words.ts';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EditingSession } from '../editing/session.ts';

interface SourceDateProps {
  session: EditingSession;
  isReadOnly: boolean;
  error: string | undefined;
}

/** When the source ran it; what is half typed stays in the field and is saved once it is a date. */
export function SourceDate({ session, isReadOnly, error }: SourceDateProps) {
  const say = useWords();
  const language = useLanguage();
  const fieldWords = useFieldWords();
  const saved = useStoreValue(session.fields).sourcePublishedOn;
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? saved?.edtf ?? '';
  const days = daysOfEdtf(value);
  const change = (next: string): void => {
    const isDate = daysOfEdtf(next) !== null;
    setTyped(isDate || next === '' ? null : next);
    if (next === '') session.set('sourcePublishedOn', null);
    else if (isDate) session.set('sourcePublishedOn', { edtf: next, verbatim: null });
  };
  const dayInWords = (day: string | null): string =>
    day === null ? say('forms.date.open') : edtfInWords(day, language, 'short');
  const understood =
    days &&
    say(days.earliest === days.latest ? 'forms.date.day' : 'forms.date.days', {
      earliest: dayInWords(days.earliest),
      latest: dayInWords(days.latest),
    });
  return (
    <Field
      label={fieldWords('sourcePublishedOn')}
      error={error ?? (typed === null ? undefined : say('forms.date.notRead'))}
      hint={understood ?? say('editor.details.dateHint')}
    >
      <TextInput
        value={value}
        readOnly={isReadOnly}
        onChange={({ target }) => change(target.value)}
        trailing={
          !isReadOnly && (
            <Popover
              label={say('forms.date.choose')}
              align="end"
              renderTrigger={(props) => (
                <IconButton {...props} icon={CalendarDays} label={say('forms.date.choose')} size="small" />
              )}
            >
              {() => <EdtfPicker value={value} onChange={change} />}
            </Popover>
          )
        }
      />
    </Field>
  );
}
