/** From the API's ids and inputs to what verbs take. */
import { InvalidValue } from '../../errors/app-error.ts';
import { uuidsOf } from '../reads/filters.ts';
import { fromGlobalId, type NodeType } from '../../text/global-id.ts';
import { checkText } from '../../text/well-formed.ts';
import type { OnConflict } from './inputs.type.ts';

/** Throws InvalidValue when it is no id of this type. */
export function uuidOf(type: NodeType, field: string, id: string): string {
  return uuidsOf([type], field, [id])[0]!;
}

/** The same where it may be left out, or be nothing. */
export function uuidOrNothing<Id extends string | null | undefined>(
  type: NodeType,
  field: string,
  id: Id,
): string | Exclude<Id, string> {
  return typeof id === 'string' ? uuidOf(type, field, id) : (id as Exclude<Id, string>);
}

export function partyOf(id: string, field: string): { personId: string } | { companyId: string } {
  const [found] = uuidsOf(['Person', 'Company'], field, [id]);
  return fromGlobalId(id)?.type === 'Person' ? { personId: found! } : { companyId: found! };
}

/** TypeGraphQL's instances have every field; what was left out is undefined and must not overwrite. */
export function given<Values extends object>(values: Values): Partial<Values> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Values>;
}

/** Refuses null where a field can only be left out. */
export function refuseNull(values: Record<string, unknown>): void {
  for (const [field, value] of Object.entries(values)) {
    if (value === null) {
      throw new InvalidValue({ field, value, rule: 'cannot be nothing; leave it out to keep it' });
    }
  }
}

/** Which record is changed, from which of its revisions, and what shall be when it is not the present one. */
export function expectationOf(
  type: NodeType,
  { id, expectedRevision, onConflict }: { id: string; expectedRevision: number; onConflict?: OnConflict },
) {
  return { id: uuidOf(type, 'id', id), expectedRevision, onConflict: onConflict ?? 'REFUSE' };
}

/** Why it was done, where somebody said so. */
export function because(reason: string | null | undefined): { reason?: string } {
  return reason ? { reason: checkText(reason, { field: 'reason', maxLength: 2_000, multiline: true }) } : {};
}
