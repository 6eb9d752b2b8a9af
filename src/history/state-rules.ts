import { toGlobalId } from '../text/global-id.ts';
import type { AggregateType } from './record-tables.ts';
import type { Row, Snapshot } from './snapshot.ts';

/**
 * What can be set of an aggregate, in the form its update takes, read from a snapshot: the same for conflicts, for what
 * a revision changed and for bringing an old one back.
 */
export interface StateRules<State extends object> {
  type: AggregateType;
  of(snapshot: Snapshot): State;
  /** What was given, in the form that `of` gives; left out: it already is. */
  normalise?(given: Partial<State>): Partial<State>;
  /** Fields that both changed, brought together where that loses nothing. */
  merge?(base: State, theirs: State, yours: State): Partial<State>;
  /** Fields that the API's inputs call or write otherwise. */
  shown: Readonly<Partial<Record<keyof State, Shown>>>;
}

interface Shown {
  name?: string;
  value?(value: never): unknown;
}

/** A field's name and value as the API's inputs have them. */
export function shownField<State extends object>(
  { shown }: StateRules<State>,
  field: keyof State & string,
  value: unknown,
): { name: string; value: unknown } {
  const { name = field, value: show } = shown[field] ?? {};
  const isNothing = value === null || value === undefined;
  return { name, value: isNothing ? null : show ? show(value as never) : value };
}

/** The same value, however its keys are ordered; a key left out is the same as null. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, canonical(part)]);
}

/** Of a row with `person_id` and `company_id`, which of the two it names. */
export function partyOfRow(row: Row): { personId: string } | { companyId: string } {
  return row.person_id === null
    ? { companyId: row.company_id as string }
    : { personId: row.person_id as string };
}

export function shownParty(party: { personId?: string | null; companyId?: string | null }): string {
  return party.personId ? toGlobalId('Person', party.personId) : toGlobalId('Company', party.companyId!);
}

/** An uncertain date of a row as inputs take it. */
export function dateOfRow(row: Row, prefix: string): { edtf: string; verbatim: string | null } | null {
  const edtf = row[`${prefix}_edtf`] as string | null;
  return edtf === null ? null : { edtf, verbatim: row[`${prefix}_verbatim`] as string | null };
}
