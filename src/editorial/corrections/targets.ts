import { companyStates } from '../../companies/company.state.rules.ts';
import { fundingRoundStates } from '../../funding/funding-round.state.rules.ts';
import type { StateRules } from '../../history/state-rules.ts';
import { personStates } from '../../people/person.state.rules.ts';
import { quoteStates } from '../../quotes/quote.state.rules.ts';

export type FactType = 'PERSON' | 'COMPANY' | 'FUNDING_ROUND' | 'QUOTE';
export type TargetType = FactType | 'ARTICLE';

export const recordStates = {
  PERSON: personStates,
  COMPANY: companyStates,
  FUNDING_ROUND: fundingRoundStates,
  QUOTE: quoteStates,
} as unknown as Readonly<Record<FactType, StateRules<object>>>;

/** The ledger's column for each kind of record. */
export const targetKey = {
  ARTICLE: 'articleId',
  PERSON: 'personId',
  COMPANY: 'companyId',
  FUNDING_ROUND: 'roundId',
  QUOTE: 'quoteId',
} as const satisfies Record<TargetType, string>;
