import { CalendarDays } from 'lucide-react';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Popover } from '../ui/popover.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { EdtfPicker } from './edtf-picker.tsx';
import { daysOfEdtf } from './edtf.rules.ts';
import { useField, type FormFieldProps } from './fields.tsx';

/** A date as exact as it is known, typed as EDTF or chosen; below stand the days it may be. Its value is the text. */
export function EdtfField({
  name,
  rules,
  hint,
  onFocus,
  emptyRefused,
  ...look
}: FormFieldProps & {
  onFocus?: () => void;
  /** Why it cannot be emptied, where that needs another act. */
  emptyRefused?: string;
}) {
  const say = useWords();
  const language = useLanguage();
  const { value, error, onChange, ...field } = useField<string>(name, {
    ...rules,
    validate: (text: string) =>
      text.trim() === '' ? (emptyRefused ?? true) : daysOfEdtf(text) !== null || say('forms.date.notRead'),
  });
  const days = daysOfEdtf(value);
  const dayInWords = (day: string | null): string =>
    day === null ? say('forms.date.open') : edtfInWords(day, language, 'short');
  return (
    <Field
      {...look}
      error={error}
      hint={
        days
          ? say(days.earliest === days.latest ? 'forms.date.day' : 'forms.date.days', {
              earliest: dayInWords(days.earliest),
              latest: dayInWords(days.latest),
            })
          : value.trim() === ''
            ? hint
            : say('forms.date.notRead')
      }
    >
      <TextInput
        {...field}
        onFocus={onFocus}
        value={value}
        placeholder={say('forms.notKnown')}
        onChange={onChange}
        trailing={
          <Popover
            label={say('forms.date.choose')}
            align="end"
            renderTrigger={(props) => (
              <IconButton {...props} icon={CalendarDays} label={say('forms.date.choose')} size="small" />
            )}
          >
            {() => <EdtfPicker value={value} onChange={onChange} />}
          </Popover>
        }
      />
    </Field>
  );
}
