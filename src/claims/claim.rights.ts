import { atLeast } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

export const claimRights: Rights = {
  claimSetRank: atLeast('EDITOR'),
  claimRetract: atLeast('EDITOR'),
};
