import type { StateRules } from '../history/state-rules.ts';
import { normalParty, partyState, type PartyState } from '../parties/party.state.rules.ts';

export const personStates: StateRules<PartyState> = {
  type: 'PERSON',
  of: partyState,
  normalise: normalParty,
  shown: {},
};
