/** Field by field, what a save changed: everything that can be set, and what acts of their own change. */
import type { AggregateType } from '../history/record-tables.ts';
import type { Row, Snapshot } from '../history/snapshot.ts';
import { isSame } from '../history/state-rules.ts';
import { wordChanges, type WordChange } from '../text/word-changes.ts';
import { claimsOfSnapshot, claimSubject, settledValues } from './claimed-fields.rules.ts';
import { setFields } from './record-states.ts';

export interface FieldChange {
  name: string;
  before: unknown;
  after: unknown;
  /** Of texts. */
  words: WordChange[] | null;
}

/** Without a revision before, everything that is set. */
export function fieldChanges(type: AggregateType, before: Snapshot | null, after: Snapshot): FieldChange[] {
  const was = before ? shownState(type, before) : {};
  const is = shownState(type, after);
  return Object.keys({ ...is, ...was })
    .filter((name) => !isSame(was[name], is[name]) && !(before === null && isEmpty(is[name])))
    .map((name) => ({
      name,
      before: was[name] ?? null,
      after: is[name] ?? null,
      words: wordsOf(textOf(name, was[name]), textOf(name, is[name])),
    }));
}

/** A revision's fields under the names and in the form of the API's inputs. */
function shownState(type: AggregateType, snapshot: Snapshot): Record<string, unknown> {
  const set = setFields(type, snapshot).map(({ shown: { name, value } }) => [name, value] as const);
  return {
    ...Object.fromEntries(set),
    ...settledValues(type, snapshot),
    ...(claimSubject(type) ? { claims: claimsOfSnapshot(snapshot) } : {}),
    ...(type === 'ARTICLE' ? publication(snapshot.record) : { deletedAt: snapshot.record.deleted_at }),
  };
}

function publication({ status, scheduled_at: scheduledAt, withdrawn_reason: withdrawnReason }: Row) {
  return { status, scheduledAt, withdrawnReason };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Fields that are prose, to be compared word by word. */
const prose = new Set(
  [
    'headline alternativeHeadline standfirst byline withdrawnReason name givenName familyName legalName',
    'description birthPlace headquarters title text occasion visibilityReason',
  ].flatMap((names) => names.split(' ')),
);

/** Of prose, or of blocks of it. */
function textOf(name: string, value: unknown): string | null {
  if (name === 'blocks' && Array.isArray(value)) {
    return (value as { text: string }[]).map(({ text }) => text).join('\n\n');
  }
  return typeof value === 'string' && prose.has(name) ? value : null;
}

function wordsOf(before: string | null, after: string | null): WordChange[] | null {
  return before === null && after === null ? null : wordChanges(before ?? '', after ?? '');
}
