import { InvalidValue } from '../errors/app-error.ts';

/** A person or a company, by uuid: exactly one of the two. */
export interface PartyRef {
  personId?: string | null;
  companyId?: string | null;
}

export function checkParty(
  party: PartyRef,
  field: string,
): { personId: string | null; companyId: string | null } {
  const { personId = null, companyId = null } = party;
  if ((personId === null) === (companyId === null)) {
    throw new InvalidValue({ field, value: personId ?? 'nobody', rule: 'either a person or a company' });
  }
  return { personId, companyId };
}
