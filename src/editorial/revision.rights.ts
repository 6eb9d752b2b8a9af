import { atLeast, type Right } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

/** Drafts and what was never said in public are among the saves. */
export const revisionReadRights: Readonly<Record<string, Right>> = {
  revisions: atLeast('CONTRIBUTOR', 'READ'),
};

export const revisionRights: Rights = { revisionRestore: atLeast('EDITOR') };
