import { rowsOf, type Row, type Snapshot } from '../history/snapshot.ts';
import type { NameKind, Visibility } from '../database/generated/enums.ts';
import type { ExternalIdInput, NameInput, PartyInput } from './write-party.ts';

/** What can be set of people and companies alike; what is claimed of them is not among it. */
export type PartyState = Required<PartyInput>;

export function partyState(snapshot: Snapshot): PartyState {
  const { name, slug, visibility, visibility_reason: visibilityReason } = snapshot.record;
  return {
    name: name as string,
    slug: slug as string,
    names: rowsOf(snapshot, 'name')
      .toSorted((a, b) => (a.position as number) - (b.position as number))
      .map(nameOf),
    externalIds: rowsOf(snapshot, 'external_id').map(externalIdOf).toSorted(byRegister),
    visibility: visibility as Visibility,
    visibilityReason: visibilityReason as string | null,
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

function nameOf({ value, name_kind: nameKind, language }: Row): NameInput {
  return { value: value as string, nameKind: nameKind as NameKind, language: language as string | null };
}

function externalIdOf({ scheme, value, url }: Row): ExternalIdInput {
  return { scheme, value, url } as ExternalIdInput;
}

function byRegister(a: ExternalIdInput, b: ExternalIdInput): number {
  const [one, other] = [`${a.scheme} ${a.value}`, `${b.scheme} ${b.value}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
