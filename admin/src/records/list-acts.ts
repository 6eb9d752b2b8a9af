import { Eye, EyeOff, GitMerge, Trash2 } from 'lucide-react';
import type { Operation } from '../api/operation.ts';
import { act } from '../api/use-act.ts';
import {
  BringBack,
  SetVisibility,
  type SetVisibilityMutationVariables,
} from '../generated/records/list-acts.ts';
import type { Visibility } from '../generated/enums.ts';
import type { ListRecord } from '../lists/list-definition.ts';
import type { EachAct, GoAct } from '../lists/bulk/bulk-act.ts';
import { isRecordType } from './record-types.ts';
import { titleOf } from './reference.ts';

interface Shown extends ListRecord {
  visibility?: Visibility | null;
  visibilityReason?: string | null;
}

/** Sets it and answers with the revision after it. */
async function setVisibility(input: SetVisibilityMutationVariables['input']): Promise<number> {
  const { node } = await act(SetVisibility, input);
  return (node as { revision: number }).revision;
}

async function change(record: Shown, visibility: Visibility, reason: string) {
  const { id, revision } = record;
  const after = await setVisibility({ id, visibility, reason, expectedRevision: revision! });
  return () =>
    setVisibility({
      id,
      visibility: record.visibility ?? 'AUTO',
      reason: record.visibilityReason ?? undefined,
      expectedRevision: after,
    });
}

export function hideAct<R extends Shown>(): EachAct<R> {
  return {
    key: 'hide',
    label: 'lists.hide.label',
    icon: EyeOff,
    keys: 'h',
    needsEditor: 'lists.hide.needsEditor',
    refuses: (records) =>
      records.every(({ visibility }) => visibility === 'HIDDEN') ? 'lists.hide.already' : null,
    ask: {
      title: 'lists.hide.title',
      text: 'lists.hide.text',
      button: 'lists.hide.button',
      reason: 'needed',
    },
    running: 'lists.hide.running',
    done: 'lists.hide.done',
    failed: 'lists.hide.failed',
    each: async (record, { reason }) =>
      record.visibility === 'HIDDEN' ? null : change(record, 'HIDDEN', reason),
  };
}

/** Leaves it to the articles again. */
export function showAct<R extends Shown>(): EachAct<R> {
  return {
    key: 'show',
    label: 'lists.show.label',
    icon: Eye,
    needsEditor: 'lists.hide.needsEditor',
    refuses: (records) =>
      records.every(({ visibility }) => visibility !== 'HIDDEN') ? 'lists.show.already' : null,
    running: 'lists.show.running',
    done: 'lists.show.done',
    failed: 'lists.show.failed',
    each: async (record) => (record.visibility === 'HIDDEN' ? change(record, 'AUTO', '') : null),
  };
}

/** Of those that point to a record, as many as are named. */
const NAMED = 3;

type Delete = Operation<
  object,
  { input: { id: string; expectedRevision: number; reason?: string | null; idempotencyKey?: string | null } }
>;

export function deleteAct<R extends ListRecord>(operation: Delete): EachAct<R> {
  return {
    key: 'delete',
    label: 'lists.delete.label',
    icon: Trash2,
    keys: '#',
    needsEditor: 'lists.delete.needsEditor',
    ask: {
      title: 'lists.delete.title',
      text: 'lists.delete.text',
      button: 'lists.delete.button',
      danger: true,
      reason: 'optional',
    },
    running: 'lists.delete.running',
    done: 'lists.delete.done',
    failed: 'lists.delete.failed',
    refusal: ({ errors }, say) => {
      const referenced = errors.find((error) => error.__typename === 'ReferencedBy');
      if (!referenced) return null;
      const names = referenced.references
        .flatMap((node) => (node && isRecordType(node.__typename) ? [titleOf(node)] : []))
        .slice(0, NAMED)
        .join('; ');
      const count = { smart_count: referenced.totalCount };
      return names === '' ? say('lists.delete.held', count) : say('lists.delete.heldBy', { ...count, names });
    },
    each: async ({ id, revision }, { reason }) => {
      await act(operation, { id, expectedRevision: revision!, reason: reason || undefined });
      // Deleting is a save of its own; what it was before is brought back.
      return () => act(BringBack, { of: id, revision: revision!, expectedRevision: revision! + 1 });
    },
  };
}

export function mergeAct<R extends ListRecord>(place: 'companies' | 'people'): GoAct<R> {
  return {
    key: 'merge',
    label: 'lists.merge.label',
    icon: GitMerge,
    keys: 'm',
    needsEditor: 'lists.merge.needsEditor',
    refuses: (records) => (records.length === 2 ? null : 'lists.merge.two'),
    to: ([one, other]) => `/${place}/${one!.id}/merge/${other!.id}`,
  };
}
