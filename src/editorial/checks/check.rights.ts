import { atLeast, type Right } from '../../auth/rights.ts';

/** Who sees drafts sees what is doubtful in them. */
export const checkReadRights: Readonly<Record<string, Right>> = {
  checks: atLeast('READER', 'READ'),
  findings: atLeast('READER', 'READ'),
};
