import { atLeast } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

/** What stands on a public article is public at once, so making is as much as changing. */
export const fundingRoundRights: Rights = {
  fundingRoundCreate: atLeast('EDITOR'),
  fundingRoundUpdate: atLeast('EDITOR'),
  fundingRoundDelete: atLeast('EDITOR'),
};
