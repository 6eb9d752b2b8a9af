/** A change made from a revision that is not the present one: refused with all three states, or merged where asked. */
import type { Tx } from '../database/transaction.ts';
import { VersionConflict } from '../errors/app-error.ts';
import { lockRecord, type LockedRecord } from './lock-record.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';
import { isSame, shownField, type StateRules } from './state-rules.ts';

export interface Expectation {
  id: string;
  /** Null only for records made in the same act. */
  expectedRevision: number | null;
  /** REFUSE when left out. */
  onConflict?: 'REFUSE' | 'MERGE_DISJOINT';
}

/**
 * Locks the record and answers with what is to be written of what was given. VersionConflict when the record was saved
 * since, unless it shall be merged and no field was changed on both sides.
 */
export async function reconcile<State extends object>(
  tx: Tx,
  rules: StateRules<State>,
  { id, expectedRevision, onConflict = 'REFUSE' }: Expectation,
  given: Partial<State>,
): Promise<{ locked: LockedRecord; given: Partial<State> }> {
  const locked = await lockRecord(tx, rules.type, id, null);
  if (expectedRevision === null || expectedRevision === locked.revision) return { locked, given };
  const conflict = { expectedRevision, revision: locked.revision };
  const message = `the record was saved since: it has revision ${locked.revision}, not ${expectedRevision}`;
  const saved = await savedRevision(tx, rules, id, expectedRevision);
  const present = await savedRevision(tx, rules, id, locked.revision);
  if (!saved || !present) throw new VersionConflict(message, conflict);
  const [base, theirs] = [saved.state, present.state];
  const yours = { ...base, ...(rules.normalise?.(given) ?? given) };
  const names = Object.keys({ ...base, ...theirs, ...yours }) as (keyof State & string)[];
  const mine = names.filter((name) => !isSame(base[name], yours[name]));
  const changed = names.filter((name) => mine.includes(name) || !isSame(base[name], theirs[name]));
  const both = mine.filter((name) => !isSame(base[name], theirs[name]) && !isSame(theirs[name], yours[name]));
  const merged = onConflict === 'MERGE_DISJOINT' ? (rules.merge?.(base, theirs, yours) ?? {}) : {};
  if (onConflict === 'MERGE_DISJOINT' && both.every((name) => name in merged)) {
    const own = mine.map((name) => [name, given[name]]);
    return { locked, given: { ...(Object.fromEntries(own) as Partial<State>), ...merged } };
  }
  const shown = (state: State) => names.map((name) => asFieldValue(shownField(rules, name, state[name])));
  throw new VersionConflict(message, {
    ...conflict,
    base: { ...saved.about, fields: shown(base) },
    theirs: { ...present.about, fields: shown(theirs) },
    yours: { revision: null, savedAt: null, actor: null, fields: shown(yours) },
    fields: changed.map((name) => ({
      name: shownField(rules, name, null).name,
      base: shownField(rules, name, base[name]).value,
      theirs: shownField(rules, name, theirs[name]).value,
      yours: shownField(rules, name, yours[name]).value,
      isContested: both.includes(name) && !(name in merged),
    })),
  });
}

const asFieldValue = ({ name, value }: { name: string; value: unknown }) => ({ name, fieldValue: value });

/** The record as it is now, in the form that its update takes. */
export async function presentState<State extends object>(
  tx: Tx,
  rules: StateRules<State>,
  id: string,
): Promise<State> {
  return rules.of(await snapshotOf(tx, rules.type, id));
}

/** Null for a revision that the record never had. */
async function savedRevision<State extends object>(
  tx: Tx,
  rules: StateRules<State>,
  recordId: string,
  revision: number,
) {
  const key = { recordType: rules.type, recordId, revision };
  const found = await tx.revision.findUnique({ where: { recordType_recordId_revision: key } });
  if (!found) return null;
  const { savedAt, actor, snapshot } = found;
  return {
    state: rules.of(snapshot as unknown as Snapshot),
    about: { revision, savedAt: savedAt.toISOString(), actor },
  };
}
