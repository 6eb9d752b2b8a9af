import type { FundingRoundType } from '../database/generated/enums.ts';
import type { EvidenceInput } from '../evidence/attach-evidence.ts';
import { rowsOf } from '../history/snapshot.ts';
import { partyOfRow, shownParty, type StateRules } from '../history/state-rules.ts';
import { visibilityOfRow, type VisibilityFields } from '../history/visibility-by-hand.ts';
import { plainParty, type PartyRef } from '../parties/party.rules.ts';

export interface InvestmentInput {
  investor: PartyRef;
  isLead?: boolean;
  /** Passages that say so; they are added. */
  evidence?: EvidenceInput[];
}

/** What is set directly of a round; amount, valuation and date are claimed. */
export interface FundingRoundFields extends VisibilityFields {
  title: string;
  roundType: FundingRoundType;
  /** As printed, e.g. `B+`. */
  series?: string | null;
  hasOtherInvestors?: boolean;
  /** All investors of the round. */
  investments?: InvestmentInput[];
}

export const fundingRoundStates: StateRules<Required<FundingRoundFields>> = {
  type: 'FUNDING_ROUND',
  of: (snapshot) => ({
    title: snapshot.record.title as string,
    roundType: snapshot.record.round_type as FundingRoundType,
    series: snapshot.record.series as string | null,
    hasOtherInvestors: snapshot.record.has_other_investors as boolean,
    investments: rowsOf(snapshot, 'investment')
      .toSorted((a, b) => (a.position as number) - (b.position as number))
      .map((row) => ({ investor: partyOfRow(row), isLead: row.is_lead as boolean })),
    ...visibilityOfRow(snapshot.record),
  }),
  // Passages of investments are theirs to keep and no part of what is compared.
  normalise: ({ investments, ...given }) => ({
    ...given,
    ...(investments && {
      investments: investments.map(({ investor, isLead = false }) => ({
        investor: plainParty(investor),
        isLead,
      })),
    }),
  }),
  shown: {
    investments: {
      value: (investments: InvestmentInput[]) =>
        investments.map(({ investor, isLead }) => ({ investor: shownParty(investor), isLead })),
    },
  },
};
