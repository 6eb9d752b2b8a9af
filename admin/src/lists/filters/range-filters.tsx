import { useLanguage, useWords } from '../../i18n/use-words.ts';
import type { WordKey } from '../../i18n/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './filter-form.module.css';
import type { FilterEditorProps, ListFilter } from './list-filter.ts';

interface RangeFilter {
  key: string;
  label: WordKey;
  /** What `filterBy` calls it; the parameter's name when left out. */
  field?: string;
}

interface Range {
  from: string;
  until: string;
  isCertain: boolean;
}

const dayOrNothing = /^(\d{4}-\d\d-\d\d)?$/;

const isDay = (text: string): boolean =>
  text === '' || (dayOrNothing.test(text) && !Number.isNaN(Date.parse(text)));

/** `2011-01-01..2012-12-31`, either end may be missing; `…,certain` takes only what lies in it for sure. */
function parse(text: string): Range | null {
  const [range = '', match] = text.split(',');
  const [from = '', until, more] = range.split('..');
  if (until === undefined || more !== undefined || (from === '' && until === '')) return null;
  if (!isDay(from) || !isDay(until) || (match !== undefined && match !== 'certain')) return null;
  return { from, until, isCertain: match === 'certain' };
}

function write({ from, until, isCertain }: Range): string | null {
  return from === '' && until === '' ? null : `${from}..${until}${isCertain ? ',certain' : ''}`;
}

function RangeValue({ value }: { value: string }) {
  const say = useWords();
  const language = useLanguage();
  const { from, until, isCertain } = parse(value)!;
  const words = (day: string): string =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'medium',
      timeZone: 'UTC',
    }).format(new Date(day));
  const range =
    from !== '' && until !== ''
      ? `${words(from)} – ${words(until)}`
      : from === ''
        ? say('lists.filter.untilDay', { date: words(until) })
        : say('lists.filter.sinceDay', { date: words(from) });
  return isCertain ? say('lists.filter.surely', { value: range }) : range;
}

function DayFields({ range, onChange }: { range: Range; onChange: (range: Range) => void }) {
  const say = useWords();
  return (
    <div className={styles.pair}>
      <Field label={say('lists.filter.from')}>
        <TextInput
          type="date"
          value={range.from}
          onChange={(event) => onChange({ ...range, from: event.target.value })}
        />
      </Field>
      <Field label={say('lists.filter.until')}>
        <TextInput
          type="date"
          value={range.until}
          onChange={(event) => onChange({ ...range, until: event.target.value })}
        />
      </Field>
    </div>
  );
}

const nothing: Range = { from: '', until: '', isCertain: false };

/** Days between which an uncertain date may lie, or surely lies. */
export function dateRangeFilter({ key, label, field = key }: RangeFilter): ListFilter {
  return {
    key,
    label,
    toInput: (text) => {
      const range = parse(text);
      return (
        range && {
          [field]: {
            ...(range.from === '' ? {} : { from: range.from }),
            ...(range.until === '' ? {} : { until: range.until }),
            match: range.isCertain ? 'CERTAIN' : 'POSSIBLE',
          },
        }
      );
    },
    Value: RangeValue,
    Editor({ value, onChange }: FilterEditorProps) {
      const say = useWords();
      const range = (value === null ? null : parse(value)) ?? nothing;
      return (
        <div className={styles.form}>
          <DayFields range={range} onChange={(next) => onChange(write(next))} />
          <Checkbox
            label={say('lists.filter.certain')}
            hint={say('lists.filter.certainHint')}
            checked={range.isCertain}
            onChange={(event) => onChange(write({ ...range, isCertain: event.target.checked }))}
          />
        </div>
      );
    },
  };
}

/** The start of a day where the reader is; the day after it for the end of a range. */
function instant(day: string, plus = 0): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date + plus).toISOString();
}

/** Days, both inclusive, in which something happened here: published, saved, imported. */
export function timeRangeFilter({ key, label, field = key }: RangeFilter): ListFilter {
  return {
    key,
    label,
    toInput: (text) => {
      const range = parse(text);
      return (
        range && {
          [field]: {
            ...(range.from === '' ? {} : { from: instant(range.from) }),
            ...(range.until === '' ? {} : { before: instant(range.until, 1) }),
          },
        }
      );
    },
    Value: RangeValue,
    Editor({ value, onChange }: FilterEditorProps) {
      const range = (value === null ? null : parse(value)) ?? nothing;
      return (
        <div className={styles.form}>
          <DayFields range={range} onChange={(next) => onChange(write(next))} />
        </div>
      );
    },
  };
}
