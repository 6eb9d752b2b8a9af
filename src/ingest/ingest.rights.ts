import { atLeast, type Right } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

/** Who may write a draft may take in the text of one; what is accepted may be public at once. */
export const ingestRights: Rights = {
  documentImport: atLeast('CONTRIBUTOR'),
  documentAnalyse: atLeast('CONTRIBUTOR'),
  documentImportRetry: atLeast('CONTRIBUTOR'),
  documentImportDismiss: atLeast('CONTRIBUTOR'),
  proposalAccept: atLeast('EDITOR'),
  proposalReject: atLeast('EDITOR'),
  proposalReopen: atLeast('EDITOR'),
  proposalAcceptAll: atLeast('EDITOR'),
};

export const ingestReadRights: Readonly<Record<string, Right>> = {
  documentImports: atLeast('READER', 'READ'),
  proposals: atLeast('READER', 'READ'),
  rulePrecision: atLeast('ADMIN', 'READ'),
};
