import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../api/use-act.ts';
import { useRead } from '../api/use-read.ts';
import { useRecordForm, type RecordForm } from '../forms/use-record-form.ts';
import { ArticleBody, CorrectQuote, CreateQuote, UpdateQuote } from '../generated/quotes/quote.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { useConflict } from '../records/use-conflict.ts';
import type { CorrectionDraft } from '../records/use-correction.ts';
import { useRestore } from '../records/use-restore.ts';
import {
  correctionOf,
  inputOf,
  valuesOf,
  type Quote,
  type QuoteInput,
  type QuoteValues,
} from './quote-values.rules.ts';

/** The text of an article, in which a quote has its place; null while it is not known. */
export function useArticleBody(id: string | undefined): string | null {
  const { data } = useRead(ArticleBody, { id: id ?? '' }, { enabled: id !== undefined });
  return data?.node && 'bodyText' in data.node ? data.node.bodyText : null;
}

/** The form of a quote, new where `quote` is null, and its ways to save. */
export function useQuoteForm(quote: Quote | null, correction: CorrectionDraft): RecordForm<QuoteValues> {
  const say = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const tell = useTell();
  const restore = useRestore();
  const create = useAct(CreateQuote);
  const update = useAct(UpdateQuote);
  const correct = useAct(CorrectQuote);
  const onConflict = useConflict('Quote', { id: quote?.id ?? '', title: quote?.text ?? '' });
  const values = useMemo(() => valuesOf(quote, language), [quote, language]);
  const body = useArticleBody(quote?.article?.id);
  const record: RecordForm<QuoteValues> = useRecordForm<QuoteValues, QuoteInput>({
    keptAs: quote?.id ?? 'quotes/new',
    revision: quote?.revision ?? null,
    values,
    labels: {
      text: say('quotes.text'),
      language: say('quotes.language'),
      quoteKind: say('quotes.kind'),
      speaker: say('quotes.speaker'),
      speakerRole: say('quotes.role'),
      saidOn: say('quotes.saidOn'),
      occasion: say('quotes.occasion'),
      article: say('quotes.article'),
      renderingOf: say('quotes.renderingOf'),
      evidence: say('quotes.evidence'),
    },
    toInput: (typed, changed) => {
      const isSameArticle = typed.article?.id === quote?.article?.id;
      return inputOf(
        typed,
        quote ? changed : new Set(Object.keys(typed) as (keyof QuoteValues)[]),
        isSameArticle ? body : null,
      );
    },
    send: async (input, revision) => {
      if (!quote) {
        const { text, language: spoken, quoteKind, ...rest } = input;
        return saved(
          (await create.mutateAsync({ ...rest, text: text!, language: spoken!, quoteKind: quoteKind! }))
            .quote,
        );
      }
      const target = { id: quote.id, expectedRevision: revision! };
      // The sentences go along with the field that they are chosen for.
      const field = record.changed.find((name) => name !== 'evidence');
      const corrected =
        correction.isCorrection && field ? correctionOf(record.form.getValues(), field) : null;
      if (!corrected) return saved((await update.mutateAsync({ ...target, ...input })).quote);
      const { reason, notice } = correction;
      const words = { reason: reason.trim(), notice: notice.trim() };
      return saved((await correct.mutateAsync({ ...target, ...corrected, ...words })).quote);
    },
    onSaved: ({ id }) => {
      correction.clear();
      const { revision } = record;
      tell({
        text: say('quotes.saved'),
        undo: quote && revision !== null ? async () => restore({ id, revision }) : undefined,
      });
      if (!quote) void navigate(`/quotes/${id}`, { replace: true });
    },
    onConflict: quote ? onConflict : undefined,
    placeOf: ([part]) => {
      if (correction.isCorrection && part === 'value') return record.changed[0];
      return part === 'articleSpan' ? 'text' : part;
    },
  });
  return record;
}

function saved(quote: { id: string; revision: number | null } | null) {
  return { id: quote!.id, revision: quote!.revision };
}
