import type { DateInput } from '../database/columns.ts';
import type { CompanyKind, CompanyRelationKind } from '../database/generated/enums.ts';
import type { EvidenceInput } from '../evidence/attach-evidence.ts';
import { rowsOf, type Row } from '../history/snapshot.ts';
import { dateOfRow, type StateRules } from '../history/state-rules.ts';
import { normalParty, partyState, type PartyState } from '../parties/party.state.rules.ts';
import { toGlobalId } from '../text/global-id.ts';

/** How the company belongs to another; read from the company. */
export interface RelationInput {
  relationKind: CompanyRelationKind;
  objectId: string;
  since?: DateInput | null;
  until?: DateInput | null;
  /** Passages that say so; they are added. */
  evidence?: EvidenceInput[];
}

export interface CompanyState extends PartyState {
  companyKind: CompanyKind;
  relations: RelationInput[];
}

export const companyStates: StateRules<CompanyState> = {
  type: 'COMPANY',
  of: (snapshot) => ({
    ...partyState(snapshot),
    companyKind: snapshot.record.company_kind as CompanyKind,
    relations: rowsOf(snapshot, 'company_relation').map(relationOf).toSorted(byObject),
  }),
  // Passages of relations are theirs to keep and no part of what is compared.
  normalise: ({ relations, ...given }) => ({
    ...normalParty(given),
    ...(relations && {
      relations: relations.map(({ evidence: _evidence, ...relation }) => relation).toSorted(byObject),
    }),
  }),
  shown: {
    relations: {
      value: (relations: RelationInput[]) =>
        relations.map(({ objectId, ...relation }) => ({
          ...relation,
          object: toGlobalId('Company', objectId),
        })),
    },
  },
};

function relationOf(row: Row): RelationInput {
  return {
    relationKind: row.relation_kind as CompanyRelationKind,
    objectId: row.object_id as string,
    since: dateOfRow(row, 'since'),
    until: dateOfRow(row, 'until'),
  };
}

function byObject(a: RelationInput, b: RelationInput): number {
  const [one, other] = [a, b].map(({ relationKind, objectId, since, until }) =>
    [relationKind, objectId, since?.edtf, until?.edtf].join(' '),
  ) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}
