import type { WordKey } from '../i18n/words.ts';
import type { Amount } from '../i18n/amount-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import type { ListColumn, ListRecord } from '../lists/list-definition.ts';
import { DateTime } from '../ui/date-time.tsx';
import { StateChip } from '../ui/state-chip.tsx';
import type { enumWords } from './enum-words.ts';
import { languageName } from './list-filters.ts';
import { AmountShown, CountShown, EdtfShown } from './shown-values.tsx';

interface Base<R extends ListRecord, T> {
  key: string;
  label: WordKey;
  sort?: string;
  sortNeeds?: string;
  hiddenAtFirst?: boolean;
  value: (record: R) => T | null | undefined;
}

export function textColumn<R extends ListRecord>({ value, ...column }: Base<R, string>): ListColumn<R> {
  return { ...column, render: value, text: value };
}

export function countColumn<R extends ListRecord>({ value, ...column }: Base<R, number>): ListColumn<R> {
  return {
    ...column,
    numeric: true,
    render: (record) => <CountShown count={value(record) ?? 0} />,
    text: value,
  };
}

export function edtfColumn<R extends ListRecord>({
  value,
  ...column
}: Base<R, { edtf: string }>): ListColumn<R> {
  return {
    ...column,
    render: (record) => {
      const date = value(record);
      return date && <EdtfShown edtf={date.edtf} />;
    },
    text: (record) => value(record)?.edtf,
  };
}

/** A file has it as the API does: "CNY 5000000000..", both ends where they differ. */
function amountText({ min, max, currency, qualifier }: Amount): string {
  if (qualifier === 'UNDISCLOSED') return qualifier;
  const range = min === max ? min : `${min ?? ''}..${max ?? ''}`;
  return [qualifier === 'ABOUT' ? '~' : '', currency ?? '', currency ? ' ' : '', range ?? ''].join('');
}

export function amountColumn<R extends ListRecord>({ value, ...column }: Base<R, Amount>): ListColumn<R> {
  return {
    ...column,
    numeric: true,
    render: (record) => {
      const amount = value(record);
      return amount && <AmountShown amount={amount} />;
    },
    text: (record) => {
      const amount = value(record);
      return amount && amountText(amount);
    },
  };
}

export function timeColumn<R extends ListRecord>({ value, ...column }: Base<R, string>): ListColumn<R> {
  return {
    ...column,
    quiet: true,
    render: (record) => {
      const at = value(record);
      return at && <TimeShown at={at} />;
    },
    text: value,
  };
}

function TimeShown({ at }: { at: string }) {
  return <DateTime value={at} locale={useLanguage() === 'en' ? 'en-GB' : 'de-DE'} />;
}

interface Changed extends ListRecord {
  updatedAt: string | null;
  updatedBy?: string | null;
}

/** When a record was changed last, and by whom. */
export function changeColumns<R extends Changed>(): ListColumn<R>[] {
  return [
    timeColumn({
      key: 'changed',
      label: 'lists.changed',
      sort: 'UPDATED_AT',
      value: ({ updatedAt }) => updatedAt,
    }),
    textColumn({
      key: 'by',
      label: 'lists.changedBy',
      hiddenAtFirst: true,
      value: ({ updatedBy }) => updatedBy,
    }),
  ];
}

export function enumColumn<R extends ListRecord>(
  { value, ...column }: Base<R, string>,
  name: keyof (typeof enumWords)['en'],
): ListColumn<R> {
  return {
    ...column,
    render: (record) => {
      const one = value(record);
      return one && <EnumShown name={name} value={one} />;
    },
    text: value,
  };
}

export function EnumShown({ name, value }: { name: keyof (typeof enumWords)['en']; value: string }) {
  return useWords()(`enums.${name}.${value}` as WordKey);
}

export function languageColumn<R extends ListRecord>({ value, ...column }: Base<R, string>): ListColumn<R> {
  return {
    ...column,
    render: (record) => {
      const tag = value(record);
      return tag && <LanguageShown tag={tag} />;
    },
    text: value,
  };
}

function LanguageShown({ tag }: { tag: string }) {
  return languageName(tag, useLanguage());
}

interface Visible extends ListRecord {
  visibility?: 'AUTO' | 'HIDDEN' | 'PUBLIC' | null;
}

/** Only what deviates from the articles is said: hidden, or shown by hand. */
export function visibilityColumn<R extends Visible>(): ListColumn<R> {
  return {
    key: 'visibility',
    label: 'lists.byHand',
    hiddenAtFirst: true,
    render: ({ visibility }) =>
      visibility === 'HIDDEN' || visibility === 'PUBLIC' ? <VisibilityShown visibility={visibility} /> : null,
    text: ({ visibility }) => visibility,
  };
}

function VisibilityShown({ visibility }: { visibility: 'HIDDEN' | 'PUBLIC' }) {
  const say = useWords();
  return (
    <StateChip plain state={visibility === 'HIDDEN' ? 'hidden' : 'live'}>
      {say(`enums.visibility.${visibility}`)}
    </StateChip>
  );
}
