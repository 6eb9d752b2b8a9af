import { useRead } from '../api/use-read.ts';
import { References } from '../generated/api/references.ts';
import { amountInWords, type Amount } from '../i18n/amount-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';
import { enumWords } from './enum-words.ts';
import { useFieldWords } from './field-words.ts';
import { languageName } from './list-filters.ts';
import { titleOf } from './reference.ts';

const GLOBAL_ID = /^[a-z]{3}_[0-9a-f]{32}$/;
const LARGEST_READ = 100;

/** Fields whose values are an enum's; most enums are called as their field is. */
const enumOf = (field: string): keyof (typeof enumWords)['en'] | undefined => {
  const name = field === 'status' ? 'articleStatus' : field;
  return name in enumWords.en ? (name as keyof (typeof enumWords)['en']) : undefined;
};

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return GLOBAL_ID.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : [];
}

/**
 * Says values of fields, in the form that inputs take, as text that people read and compare; lists have a line an entry.
 * `values` are all that will be said: the records that they name are read at once. With its field's name the value of an
 * enum or a language has its word.
 */
export function useValueWords(values: unknown): (value: unknown, field?: string) => string {
  const say = useWords();
  const language = useLanguage();
  const fieldWords = useFieldWords();
  const ids = [...new Set(idsIn(values))].slice(0, LARGEST_READ).toSorted();
  const { data } = useRead(References, { ids }, { enabled: ids.length > 0, keepFormer: true });
  const names = new Map(
    (data?.nodes ?? []).flatMap((node) => (node ? [[node.id, titleOf(node)] as const] : [])),
  );
  const number = new Intl.NumberFormat(language);

  const ofText = (text: string, field: string): string => {
    const name = enumOf(field);
    if (name && text in enumWords.en[name]) return say(`enums.${name}.${text}` as WordKey);
    return field === 'language' ? languageName(text, language) : (names.get(text) ?? text);
  };
  const inWords = (value: unknown, field = ''): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string') return ofText(value, field);
    if (typeof value === 'number') return number.format(value);
    if (typeof value === 'boolean') return say(value ? 'records.yes' : 'records.no');
    if (Array.isArray(value)) return value.map((each) => inWords(each)).join('\n');
    return ofObject(value as Record<string, unknown>);
  };
  const ofObject = (value: Record<string, unknown>): string => {
    if (typeof value.edtf === 'string') return edtfInWords(value.edtf, language);
    if (typeof value.qualifier === 'string') return amountInWords(value as unknown as Amount, language, say);
    // A block of text, a passage, a claim: what it says comes before how it is kept.
    if (typeof value.blockKind === 'string') return value.text as string;
    if (typeof value.exact === 'string') return `“${value.exact}”`;
    if (typeof value.field === 'string') {
      const { text, amount, date, party } = (value.value ?? {}) as Record<string, unknown>;
      return `${fieldWords(value.field)}: ${inWords(text ?? amount ?? date ?? party)}`;
    }
    const said = value.party ?? value.investor ?? value.object ?? value.value ?? value.url;
    const rest = [value.isLead === true ? say('records.lead') : null].filter((part) => part !== null);
    if (said !== undefined) return [inWords(said), ...rest].join(', ');
    return Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => `${fieldWords(name)}: ${inWords(part, name)}`)
      .join(', ');
  };
  return inWords;
}
