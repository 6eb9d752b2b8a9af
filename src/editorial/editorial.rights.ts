import { atLeast, type Right } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

/** Acts over several domains at once. */
export const editorialRights: Rights = {
  personMerge: atLeast('EDITOR'),
  personUnmerge: atLeast('EDITOR'),
  companyMerge: atLeast('EDITOR'),
  companyUnmerge: atLeast('EDITOR'),
  duplicateDismiss: atLeast('EDITOR'),
  articleCorrect: atLeast('EDITOR', 'PUBLISH'),
  personCorrect: atLeast('EDITOR', 'PUBLISH'),
  companyCorrect: atLeast('EDITOR', 'PUBLISH'),
  fundingRoundCorrect: atLeast('EDITOR', 'PUBLISH'),
  quoteCorrect: atLeast('EDITOR', 'PUBLISH'),
};

export const editorialReadRights: Readonly<Record<string, Right>> = {
  duplicates: atLeast('EDITOR', 'READ'),
};
