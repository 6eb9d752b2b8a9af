import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../api/use-act.ts';
import { useRecordForm, type RecordForm } from '../forms/use-record-form.ts';
import { CorrectRound, CreateRound, UpdateRound } from '../generated/funding/round.ts';
import { amountInWords } from '../i18n/amount-words.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { useConflict } from '../records/use-conflict.ts';
import type { CorrectionDraft } from '../records/use-correction.ts';
import { useRestore } from '../records/use-restore.ts';
import {
  correctionOf,
  inputOf,
  placeOf,
  valuesOf,
  type Round,
  type RoundInput,
  type RoundValues,
} from './round-values.rules.ts';

const all = (values: RoundValues) => new Set(Object.keys(values) as (keyof RoundValues)[]);

/** "Step Star, Series B+, 2026", for a round that was given no title. */
function titleFor(values: RoundValues, typeWords: string): string {
  const series = values.series.trim() === '' ? typeWords : `Series ${values.series.trim()}`;
  return [
    values.company && 'name' in values.company ? values.company.name : '',
    series,
    values.announcedOn.value,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The form of a round, new where `round` is null, and its ways to save. */
export function useRoundForm(round: Round | null, correction: CorrectionDraft): RecordForm<RoundValues> {
  const say = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const tell = useTell();
  const restore = useRestore();
  const create = useAct(CreateRound);
  const update = useAct(UpdateRound);
  const correct = useAct(CorrectRound);
  const onConflict = useConflict('FundingRound', { id: round?.id ?? '', title: round?.title ?? '' });
  const values = useMemo(
    () => valuesOf(round, (amount) => amount!.verbatim ?? amountInWords(amount!, language, say)),
    // `say` is another with every render; its words change with the language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [round, language],
  );
  const record: RecordForm<RoundValues> = useRecordForm<RoundValues, RoundInput>({
    keptAs: round?.id ?? 'rounds/new',
    revision: round?.revision ?? null,
    values,
    labels: {
      company: say('funding.company'),
      title: say('funding.title'),
      roundType: say('funding.type'),
      series: say('funding.series'),
      amount: say('funding.amount'),
      valuation: say('funding.valuation'),
      announcedOn: say('funding.announced'),
      investments: say('funding.investors.title'),
      hasOtherInvestors: say('funding.investors.others'),
    },
    toInput: (typed, changed) => {
      if (round) return inputOf(typed, changed);
      const typeWords = typed.roundType === '' ? '' : say(`enums.roundType.${typed.roundType}`);
      return inputOf({ ...typed, title: typed.title.trim() || titleFor(typed, typeWords) }, all(typed));
    },
    send: async (input, revision) => {
      if (!round) {
        const { company, roundType, title, ...rest } = input;
        const { fundingRound } = await create.mutateAsync({
          ...rest,
          company: company!,
          roundType: roundType!,
          title: title!,
        });
        return saved(fundingRound);
      }
      const target = { id: round.id, expectedRevision: revision! };
      const field = record.changed[0];
      const corrected =
        correction.isCorrection && field ? correctionOf(record.form.getValues(), field) : null;
      const { fundingRound } = corrected
        ? await correct.mutateAsync({
            ...target,
            ...corrected,
            reason: correction.reason.trim(),
            notice: correction.notice.trim(),
          })
        : await update.mutateAsync({ ...target, ...input });
      return saved(fundingRound);
    },
    onSaved: ({ id }) => {
      correction.clear();
      const { revision } = record;
      tell({
        text: say('funding.saved', { title: round?.title ?? record.form.getValues('title') }),
        undo: round && revision !== null ? async () => restore({ id, revision }) : undefined,
      });
      if (!round) void navigate(`/rounds/${id}`, { replace: true });
    },
    onConflict: round ? onConflict : undefined,
    placeOf: (path) => {
      const field = record.changed[0];
      if (correction.isCorrection && field && (path[0] === 'value' || path[0] === 'evidence')) {
        return field === 'title' || field === 'series' ? field : `${field}.value`;
      }
      return placeOf(inputOf(record.form.getValues(), new Set(round ? record.changed : all(values))), path);
    },
  });
  return record;
}

function saved(round: { id: string; revision: number | null } | null) {
  return { id: round!.id, revision: round!.revision };
}
