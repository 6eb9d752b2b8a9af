import { atLeast, type Right } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

/** Whose a view is, the verbs look at. */
export const savedViewRights: Rights = {
  savedViewCreate: atLeast('EDITOR'),
  savedViewUpdate: atLeast('EDITOR'),
  savedViewDelete: atLeast('EDITOR'),
  savedViewRestore: atLeast('EDITOR'),
};

export const savedViewReadRights: Readonly<Record<string, Right>> = {
  savedViews: atLeast('READER', 'READ'),
};
