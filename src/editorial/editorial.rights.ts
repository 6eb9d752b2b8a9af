import { atLeast } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

/** Acts over several domains at once. */
export const editorialRights: Rights = {
  personMerge: atLeast('EDITOR'),
  personUnmerge: atLeast('EDITOR'),
  companyMerge: atLeast('EDITOR'),
  companyUnmerge: atLeast('EDITOR'),
};
