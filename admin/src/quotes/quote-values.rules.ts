/** A quote as the form has it, and what of it is sent. */
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import type { QuoteKind } from '../generated/enums.ts';
import type { QuoteEditQuery, UpdateQuoteMutationVariables } from '../generated/quotes/quote.ts';
import type { Passage } from '../records/passages.rules.ts';

export type Quote = NonNullable<QuoteEditQuery['quote']>;
export type QuoteInput = Omit<UpdateQuoteMutationVariables['input'], 'id' | 'expectedRevision'>;

export interface QuoteValues {
  text: string;
  language: string;
  quoteKind: QuoteKind;
  speaker: ReferenceFragment | null;
  /** The id of a role; empty where none is known. */
  speakerRole: string;
  saidOn: string;
  occasion: string;
  article: ReferenceFragment | null;
  renderingOf: ReferenceFragment | null;
  /** Chosen now; those it stands on already are the record's. */
  evidence: Passage[];
}

export function valuesOf(quote: Quote | null, language: string): QuoteValues {
  return {
    text: quote?.text ?? '',
    language: quote?.language ?? language,
    quoteKind: quote?.quoteKind ?? 'DIRECT',
    speaker: (quote?.speaker as ReferenceFragment | null | undefined) ?? null,
    speakerRole: quote?.speakerRole?.id ?? '',
    saidOn: quote?.saidOn?.edtf ?? '',
    occasion: quote?.occasion ?? '',
    article: quote?.article ?? null,
    renderingOf: quote?.renderingOf ?? null,
    evidence: [],
  };
}

const evidenceOf = (passages: readonly Passage[]) =>
  passages.map(({ document, start, end, exact }) => ({ document, start, end, exact }));

/** The changed fields as the mutations take them; `body` is the text of the article, where the quote has its place. */
export function inputOf(
  values: QuoteValues,
  changed: ReadonlySet<keyof QuoteValues>,
  body: string | null,
): QuoteInput {
  const given = <TInput extends object>(name: keyof QuoteValues, input: TInput): Partial<TInput> =>
    changed.has(name) ? input : {};
  const text = values.text.trim();
  const at = body?.indexOf(text) ?? -1;
  const edtf = values.saidOn.trim().toUpperCase();
  return {
    ...given('text', { text }),
    ...given('language', { language: values.language }),
    ...given('quoteKind', { quoteKind: values.quoteKind }),
    ...given('speaker', { speaker: values.speaker?.id ?? null }),
    ...given('speakerRole', { speakerRole: values.speakerRole || null }),
    ...given('saidOn', { saidOn: edtf === '' ? null : { edtf } }),
    ...given('occasion', { occasion: values.occasion.trim() || null }),
    ...given('article', { article: values.article?.id ?? null }),
    ...given('renderingOf', { renderingOf: values.renderingOf?.id ?? null }),
    ...given('evidence', { evidence: evidenceOf(values.evidence) }),
    ...(changed.has('text') || changed.has('article')
      ? { articleSpan: at >= 0 ? { start: at, end: at + text.length } : null }
      : {}),
  };
}

/** What `quoteCorrect` takes of the one field that was changed; null where it corrects no such field. */
export function correctionOf(values: QuoteValues, field: string) {
  const evidence = evidenceOf(values.evidence);
  if (field === 'text' || field === 'occasion') {
    return { field, value: { text: values[field].trim() }, evidence };
  }
  if (field === 'saidOn' && values.saidOn.trim() !== '') {
    return { field, value: { date: { edtf: values.saidOn.trim().toUpperCase() } }, evidence };
  }
  return field === 'speaker' && values.speaker
    ? { field, value: { party: values.speaker.id }, evidence }
    : null;
}
