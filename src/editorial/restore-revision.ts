import { restoreClaims } from '../claims/restore-claims.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { lockRecord } from '../history/lock-record.ts';
import type { AggregateType } from '../history/record-tables.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import type { Snapshot } from '../history/snapshot.ts';
import { write, type WriteContext } from '../history/write.ts';
import { bringBackRecord } from './bring-back.ts';
import { claimSubject, settledBy, settledFields } from './claimed-fields.rules.ts';
import { setFields } from './record-states.ts';
import { updateRecord } from './update-record.ts';
import { withPassages } from './with-passages.ts';

export interface RestoreRevisionInput {
  type: AggregateType;
  id: string;
  revision: number;
  expectedRevision: number;
  /** By the names that inputs have; left out: all but those that are restored only when they are named. */
  fields?: readonly string[];
}

/** Where a record is found, and who may see it: an old text brings neither back by the way. */
const whenNamed = new Set(['slug', 'visibility', 'visibilityReason']);

/** Brings back what a record was at a revision, whole or in some fields, as a new revision. */
export function restoreRevision(
  context: WriteContext,
  { type, id, revision, expectedRevision, fields }: RestoreRevisionInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const why = reason ?? `as it was at revision ${revision}`;
  return write(context, async (tx) => {
    await bringBackRecord(tx, type, id);
    const locked = await lockRecord(tx, type, id, expectedRevision);
    const snapshot = await savedSnapshot(tx, { type, id, revision, present: locked.revision });
    const chosen = chosenFields(type, snapshot, fields);
    const subject = claimSubject(type);
    if (subject) {
      const then = settledBy(subject, snapshot).filter(({ field }) => chosen.claimed.includes(field));
      await restoreClaims(tx, { type: subject, id }, then, why);
    }
    const state = await withPassages(tx, { type, id }, snapshot, chosen.set);
    const change = { ...state, id, expectedRevision: locked.revision };
    return updateRecord(tx, context.actor, type, change, { reason: why });
  });
}

async function savedSnapshot(
  tx: Tx,
  {
    type: recordType,
    id: recordId,
    revision,
    present,
  }: { type: AggregateType; id: string; revision: number; present: number },
): Promise<Snapshot> {
  const key = { recordType, recordId, revision };
  const found =
    revision < present
      ? await tx.revision.findUnique({ where: { recordType_recordId_revision: key } })
      : null;
  if (found) return found.snapshot as unknown as Snapshot;
  const rule = `a revision of the record before the present one, which is ${present}`;
  throw new InvalidValue({ field: 'revision', value: revision, rule });
}

/** What is to be set, and which fields their claims shall settle as before. */
function chosenFields(type: AggregateType, snapshot: Snapshot, fields: readonly string[] | undefined) {
  const state = setFields(type, snapshot);
  const claimed = settledFields(type).map(({ name }) => name);
  const allowed = [...state.map(({ shown }) => shown.name), ...claimed];
  for (const [index, name] of (fields ?? []).entries()) {
    if (allowed.includes(name)) continue;
    const rule = `one of ${allowed.join(', ')}`;
    throw new InvalidValue({ field: `fields[${index}]`, value: name, rule });
  }
  if (fields?.length === 0) {
    throw new InvalidValue({ field: 'fields', value: 'none', rule: 'at least one; left out: all' });
  }
  const isChosen = (name: string) => (fields ? fields.includes(name) : !whenNamed.has(name));
  // Visibility and its reason go together.
  const isSet = (name: string) =>
    isChosen(name === 'visibilityReason' ? 'visibility' : name) || isChosen(name);
  const set = state
    .filter(({ shown }) => isSet(shown.name))
    .map(({ field, value }) => [field, value] as const);
  return { set: Object.fromEntries(set), claimed: claimed.filter(isChosen) };
}
