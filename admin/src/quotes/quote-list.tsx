import { quoteVerificationValues } from '../generated/enums.ts';
import { QuoteList as Quotes, type QuoteListQuery } from '../generated/quotes/quote-list.ts';
import { DeleteQuote } from '../generated/records/list-acts.ts';
import { useWords } from '../i18n/use-words.ts';
import { dateRangeFilter } from '../lists/filters/range-filters.tsx';
import type { ListDefinition } from '../lists/list-definition.ts';
import { RecordList } from '../lists/record-list.tsx';
import { deleteAct, hideAct, showAct } from '../records/list-acts.ts';
import {
  changeColumns,
  edtfColumn,
  enumColumn,
  languageColumn,
  textColumn,
  visibilityColumn,
} from '../records/list-columns.tsx';
import { checkFilter, enumFilter, languageFilter, visibilityFilters } from '../records/list-filters.ts';
import { recordFilter } from '../records/record-filter.tsx';
import { VerificationChip, type Verification } from '../ui/verification-chip.tsx';

type Quote = QuoteListQuery['quotes']['nodes'][number];

const looks: Record<Quote['verification'], Verification> = {
  VERBATIM: 'verbatim',
  NORMALISED: 'normalised',
  ELIDED: 'elided',
  TRANSLATED: 'translated',
  NOT_FOUND: 'not-found',
};

const quotes: ListDefinition<Quote> = {
  name: 'quotes',
  kind: 'quote',
  title: 'quoteList.title',
  none: 'quoteList.none',
  operation: Quotes,
  nameOf: ({ text }) => text,
  toRecord: ({ id }) => `/quotes/${id}`,
  name_: { label: 'records.field.text' },
  columns: [
    textColumn({ key: 'speaker', label: 'records.field.speaker', value: ({ speaker }) => speaker?.name }),
    {
      key: 'verification',
      label: 'quoteList.verification',
      render: (quote) => <VerificationShown quote={quote} />,
      text: ({ verification }) => verification,
    },
    edtfColumn({
      key: 'said',
      label: 'records.field.saidOn',
      sort: 'SAID_ON',
      value: ({ saidOn }) => saidOn,
    }),
    languageColumn({ key: 'language', label: 'records.field.language', value: ({ language }) => language }),
    textColumn({
      key: 'article',
      label: 'records.field.article',
      hiddenAtFirst: true,
      value: ({ article }) => article?.headline,
    }),
    textColumn({
      key: 'role',
      label: 'records.field.speakerRole',
      hiddenAtFirst: true,
      value: ({ speakerRole }) => speakerRole?.title,
    }),
    textColumn({
      key: 'occasion',
      label: 'records.field.occasion',
      hiddenAtFirst: true,
      value: ({ occasion }) => occasion,
    }),
    enumColumn(
      {
        key: 'kind',
        label: 'records.field.quoteKind',
        hiddenAtFirst: true,
        value: ({ quoteKind }) => quoteKind,
      },
      'quoteKind',
    ),
    visibilityColumn(),
    ...changeColumns(),
  ],
  text: { field: 'text', label: 'lists.text.words' },
  filters: [
    recordFilter({ key: 'speaker', label: 'records.field.speaker', types: ['PERSON', 'COMPANY'] }),
    recordFilter({ key: 'articles', label: 'records.field.article', types: ['ARTICLE'] }),
    enumFilter(
      { key: 'verification', label: 'quoteList.verification', values: quoteVerificationValues },
      'verification',
    ),
    languageFilter('records.field.language'),
    dateRangeFilter({ key: 'said', field: 'saidOn', label: 'records.field.saidOn' }),
    checkFilter('lists.filter.check'),
    ...visibilityFilters,
  ],
  order: 'SAID_ON.DESC',
  views: [
    { key: 'all', label: 'lists.view.all', params: {} },
    { key: 'notFound', label: 'quoteList.notFound', params: { verification: 'NOT_FOUND' } },
    { key: 'translated', label: 'quoteList.translated', params: { verification: 'TRANSLATED' } },
    { key: 'hidden', label: 'enums.visibility.HIDDEN', params: { visibility: 'HIDDEN' } },
  ],
  phone: {
    text: ({ speaker }, say) => speaker?.name ?? say('quoteList.nobody'),
    aside: (quote) => quote.verification === 'NOT_FOUND' && <VerificationShown quote={quote} />,
  },
  bulk: [hideAct(), showAct(), deleteAct(DeleteQuote)],
  create: { label: 'quoteList.create', to: '/quotes/new' },
  empty: { title: 'quoteList.emptyTitle', text: 'quoteList.emptyText' },
};

export function QuoteList() {
  return <RecordList definition={quotes} />;
}

function VerificationShown({ quote: { verification } }: { quote: Quote }) {
  const say = useWords();
  return (
    <VerificationChip plain verification={looks[verification]}>
      {say(`enums.verification.${verification}`)}
    </VerificationChip>
  );
}
