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

/** Without the key of the one it is not. */
export function plainParty({ personId, companyId }: PartyRef): PartyRef {
  return personId ? { personId } : { companyId };
}

/** Each is a person or a company, and none stands there twice. */
export function checkParties(
  parties: readonly PartyRef[],
  fieldOf: (index: number) => string,
): { personId: string | null; companyId: string | null }[] {
  const known = new Set<string | null>();
  return parties.map((party, index) => {
    const checked = checkParty(party, fieldOf(index));
    const id = checked.personId ?? checked.companyId;
    if (known.has(id)) throw new InvalidValue({ field: fieldOf(index), value: id, rule: 'each but once' });
    known.add(id);
    return checked;
  });
}
