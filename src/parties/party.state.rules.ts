import { rowsOf, type Row, type Snapshot } from '../history/snapshot.ts';
import { visibilityOfRow } from '../history/visibility-by-hand.ts';
import type { ExternalIdInput, NameInput, PartyInput } from './write-party.ts';

/** What can be set of people and companies alike; what is claimed of them is not among it. */
export type PartyState = Required<PartyInput>;

export function partyState(snapshot: Snapshot): PartyState {
  const { name, slug } = snapshot.record;
  return {
    name: name as string,
    slug: slug as string,
    names: rowsOf(snapshot, 'name')
      .toSorted((a, b) => (a.position as number) - (b.position as number))
      .map(nameOf),
    externalIds: rowsOf(snapshot, 'external_id').map(externalIdOf).toSorted(byRegister),
    ...visibilityOfRow(snapshot.record),
  };
}

/** Passages of names are theirs to keep and no part of what is compared. */
export function normalParty<State extends Partial<PartyInput>>(given: State): State {
  const { names, externalIds } = given;
  return {
    ...given,
    ...(names && { names: names.map(({ evidence: _evidence, ...name }) => name) }),
    ...(externalIds && { externalIds: externalIds.toSorted(byRegister) }),
  };
}

function nameOf(row: Row): NameInput {
  const { value, name_kind: nameKind, language, visibility } = row;
  const name = { value, nameKind, language } as NameInput;
  // Left out, as most inputs leave it out.
  return visibility === 'AUTO' ? name : { ...name, ...visibilityOfRow(row) };
}

function externalIdOf({ scheme, value, url }: Row): ExternalIdInput {
  return { scheme, value, url } as ExternalIdInput;
}

function byRegister(a: ExternalIdInput, b: ExternalIdInput): number {
  const [one, other] = [`${a.scheme} ${a.value}`, `${b.scheme} ${b.value}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
