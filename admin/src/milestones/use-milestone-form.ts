import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../api/use-act.ts';
import { useRecordForm, type RecordForm } from '../forms/use-record-form.ts';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import type { MilestoneKind } from '../generated/enums.ts';
import {
  CreateMilestone,
  UpdateMilestone,
  type MilestoneEditQuery,
  type UpdateMilestoneMutationVariables,
} from '../generated/milestones/milestone.ts';
import { useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import type { Passage } from '../records/passages.rules.ts';
import { useConflict } from '../records/use-conflict.ts';
import { useRestore } from '../records/use-restore.ts';

export type Milestone = Extract<NonNullable<MilestoneEditQuery['node']>, { __typename: 'Milestone' }>;
type Input = Omit<UpdateMilestoneMutationVariables['input'], 'id' | 'expectedRevision'>;

export interface MilestoneValues {
  title: string;
  milestoneKind: MilestoneKind | '';
  happenedOn: string;
  participants: ReferenceFragment[];
  /** Chosen now; those it stands on already are the record's. */
  evidence: Passage[];
}

function inputOf(values: MilestoneValues, changed: ReadonlySet<keyof MilestoneValues>): Input {
  const edtf = values.happenedOn.trim().toUpperCase();
  return {
    ...(changed.has('title') ? { title: values.title.trim() } : {}),
    ...(changed.has('milestoneKind') && values.milestoneKind !== ''
      ? { milestoneKind: values.milestoneKind }
      : {}),
    ...(changed.has('happenedOn') ? { happenedOn: edtf === '' ? null : { edtf } } : {}),
    ...(changed.has('participants') ? { participants: values.participants.map(({ id }) => id) } : {}),
    ...(changed.has('evidence')
      ? {
          evidence: values.evidence.map(({ document, start, end, exact }) => ({
            document,
            start,
            end,
            exact,
          })),
        }
      : {}),
  };
}

/** The form of a milestone, new where `milestone` is null. */
export function useMilestoneForm(milestone: Milestone | null): RecordForm<MilestoneValues> {
  const say = useWords();
  const navigate = useNavigate();
  const tell = useTell();
  const restore = useRestore();
  const create = useAct(CreateMilestone);
  const update = useAct(UpdateMilestone);
  const onConflict = useConflict('Milestone', { id: milestone?.id ?? '', title: milestone?.title ?? '' });
  const values = useMemo<MilestoneValues>(
    () => ({
      title: milestone?.title ?? '',
      milestoneKind: milestone?.milestoneKind ?? '',
      happenedOn: milestone?.happenedOn?.edtf ?? '',
      participants: milestone?.participants ?? [],
      evidence: [],
    }),
    [milestone],
  );
  const record: RecordForm<MilestoneValues> = useRecordForm<MilestoneValues, Input>({
    keptAs: milestone?.id ?? 'milestones/new',
    revision: milestone?.revision ?? null,
    values,
    labels: {
      title: say('milestones.title'),
      milestoneKind: say('milestones.kind'),
      happenedOn: say('milestones.happenedOn'),
      participants: say('milestones.participants'),
      evidence: say('facts.evidence.sentences'),
    },
    toInput: (typed, changed) =>
      inputOf(typed, milestone ? changed : new Set(Object.keys(typed) as (keyof MilestoneValues)[])),
    send: async (input, revision) => {
      if (milestone) {
        const target = { id: milestone.id, expectedRevision: revision! };
        return saved((await update.mutateAsync({ ...target, ...input })).milestone);
      }
      const { title, milestoneKind, participants, ...rest } = input;
      const made = { title: title!, milestoneKind: milestoneKind!, participants: participants! };
      return saved((await create.mutateAsync({ ...rest, ...made })).milestone);
    },
    onSaved: ({ id }) => {
      const { revision } = record;
      tell({
        text: say('milestones.saved', { title: record.form.getValues('title') }),
        undo: milestone && revision !== null ? async () => restore({ id, revision }) : undefined,
      });
      if (!milestone) void navigate(`/milestones/${id}`, { replace: true });
    },
    onConflict: milestone ? onConflict : undefined,
    placeOf: ([part]) => part,
  });
  return record;
}

function saved(milestone: { id: string; revision: number | null } | null) {
  return { id: milestone!.id, revision: milestone!.revision };
}
