import type { DateInput } from '../database/columns.ts';
import type { MilestoneKind } from '../database/generated/enums.ts';
import { rowsOf } from '../history/snapshot.ts';
import { dateOfRow, partyOfRow, shownParty, type StateRules } from '../history/state-rules.ts';
import { visibilityOfRow, type VisibilityFields } from '../history/visibility-by-hand.ts';
import { plainParty, type PartyRef } from '../parties/party.rules.ts';

/** What can be set of a milestone. */
export interface MilestoneFields extends VisibilityFields {
  milestoneKind: MilestoneKind;
  title: string;
  happenedOn?: DateInput | null;
  /** All of them. */
  participants: PartyRef[];
}

export const milestoneStates: StateRules<Required<MilestoneFields>> = {
  type: 'MILESTONE',
  of: (snapshot) => ({
    milestoneKind: snapshot.record.milestone_kind as MilestoneKind,
    title: snapshot.record.title as string,
    happenedOn: dateOfRow(snapshot.record, 'happened'),
    participants: rowsOf(snapshot, 'milestone_participant')
      .toSorted((a, b) => (a.position as number) - (b.position as number))
      .map(partyOfRow),
    ...visibilityOfRow(snapshot.record),
  }),
  normalise: ({ participants, ...given }) => ({
    ...given,
    ...(participants && { participants: participants.map(plainParty) }),
  }),
  shown: { participants: { value: (parties: PartyRef[]) => parties.map(shownParty) } },
};
