import { useWords } from '../i18n/use-words.ts';
import { useLanguage } from '../i18n/use-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './edtf-picker.module.css';

interface Point {
  year: string;
  month: string;
  day: string;
  about: boolean;
  unsure: boolean;
}

function pointOf(text: string): Point {
  const {
    year = '',
    month = '',
    day = '',
    doubt = '',
  } = /^(?<year>\d{1,4}|\d{3}X)?(?:-(?<month>\d{2}))?(?:-(?<day>\d{1,2}))?(?<doubt>[?~%])?$/u.exec(
    text.trim().toUpperCase(),
  )?.groups ?? {};
  return { year, month, day, about: /[~%]/u.test(doubt), unsure: /[?%]/u.test(doubt) };
}

function textOf({ year, month, day, about, unsure }: Point): string {
  if (year === '') return '';
  const doubt = about && unsure ? '%' : about ? '~' : unsure ? '?' : '';
  const date = [year, month, month && day && day.padStart(2, '0')].filter(Boolean).join('-');
  return `${date}${doubt}`;
}

/** Year, month, day, about, perhaps, and a second end where it is a stretch of time. */
export function EdtfPicker({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const say = useWords();
  const [from = '', until] = value.split('/');
  const isInterval = until !== undefined;
  return (
    <div className={styles.picker}>
      <PointPicker
        label={say(isInterval ? 'forms.date.from' : 'forms.date.date')}
        value={from}
        onChange={(next) => onChange(isInterval ? `${next || '..'}/${until}` : next)}
      />
      <Checkbox
        label={say('forms.date.interval')}
        checked={isInterval}
        onChange={(event) =>
          onChange(event.target.checked ? `${from || '..'}/..` : from === '..' ? '' : from)
        }
      />
      {isInterval && (
        <PointPicker
          label={say('forms.date.until')}
          value={until}
          onChange={(next) => onChange(`${from || '..'}/${next || '..'}`)}
        />
      )}
    </div>
  );
}

function PointPicker({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const point = pointOf(value);
  const set = (part: Partial<Point>): void => onChange(textOf({ ...point, ...part }));
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return (
    <fieldset className={styles.point}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.parts}>
        <Field label={say('forms.date.year')}>
          <TextInput
            inputMode="numeric"
            maxLength={4}
            value={point.year}
            onChange={(event) => set({ year: event.target.value.replaceAll(/\D/gu, '') })}
          />
        </Field>
        <Field label={say('forms.date.month')}>
          <Select
            value={point.month}
            emptyLabel="–"
            options={Array.from({ length: 12 }, (_, month) => ({
              value: String(month + 1).padStart(2, '0'),
              label: monthName.format(new Date(Date.UTC(2000, month, 1))),
            }))}
            onChange={(event) => set({ month: event.target.value })}
          />
        </Field>
        <Field label={say('forms.date.dayOfMonth')}>
          <TextInput
            inputMode="numeric"
            maxLength={2}
            value={point.day}
            onChange={(event) => set({ day: event.target.value.replaceAll(/\D/gu, '') })}
          />
        </Field>
      </div>
      <div className={styles.doubts}>
        <Checkbox
          label={say('forms.date.about')}
          checked={point.about}
          onChange={(event) => set({ about: event.target.checked })}
        />
        <Checkbox
          label={say('forms.date.unsure')}
          checked={point.unsure}
          onChange={(event) => set({ unsure: event.target.checked })}
        />
      </div>
    </fieldset>
  );
}
