import type { CompanyKind } from '../database/generated/enums.ts';
import type { StateRules } from '../history/state-rules.ts';
import { normalParty, partyState, type PartyState } from '../parties/party.state.rules.ts';

export interface CompanyState extends PartyState {
  companyKind: CompanyKind;
}

export const companyStates: StateRules<CompanyState> = {
  type: 'COMPANY',
  of: (snapshot) => ({
    ...partyState(snapshot),
    companyKind: snapshot.record.company_kind as CompanyKind,
  }),
  normalise: normalParty,
  shown: {},
};
