import { useRead } from '../api/use-read.ts';
import { References } from '../generated/api/references.ts';
import { amountInWords, type Amount } from '../i18n/amount-words.ts';
import { edtfInWords } from '../i18n/edtf-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useFieldWords } from './field-words.ts';
import { titleOf } from './reference.ts';

const GLOBAL_ID = /^[a-z]{3}_[0-9a-f]{32}$/;
const LARGEST_READ = 100;

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return GLOBAL_ID.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : [];
}

/**
 * Says values of fields, in the form that inputs take, as text that people read and compare; lists have a line an entry.
 * `values` are all that will be said: the records that they name are read at once.
 */
export function useValueWords(values: unknown): (value: unknown) => string {
  const say = useWords();
  const language = useLanguage();
  const fieldWords = useFieldWords();
  const ids = [...new Set(idsIn(values))].slice(0, LARGEST_READ).toSorted();
  const { data } = useRead(References, { ids }, { enabled: ids.length > 0, keepFormer: true });
  const names = new Map(
    (data?.nodes ?? []).flatMap((node) => (node ? [[node.id, titleOf(node)] as const] : [])),
  );
  const number = new Intl.NumberFormat(language);

  const inWords = (value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string') return names.get(value) ?? value;
    if (typeof value === 'number') return number.format(value);
    if (typeof value === 'boolean') return say(value ? 'records.yes' : 'records.no');
    if (Array.isArray(value)) return value.map(inWords).join('\n');
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
      .map(([name, part]) => `${fieldWords(name)}: ${inWords(part)}`)
      .join(', ');
  };
  return inWords;
}
