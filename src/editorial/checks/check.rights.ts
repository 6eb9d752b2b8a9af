import { atLeast, type Right } from '../../auth/rights.ts';
import type { Rights } from '../../graphql/mutations/bind-mutations.ts';

export const checkRights: Rights = {
  findingDismiss: atLeast('EDITOR'),
  findingReopen: atLeast('EDITOR'),
};

/** Who sees drafts sees what is doubtful in them. */
export const checkReadRights: Readonly<Record<string, Right>> = {
  checks: atLeast('READER', 'READ'),
  findings: atLeast('READER', 'READ'),
};
