import { atLeast, type Right } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

export const publicationRights: Rights = {
  articlePublish: atLeast('EDITOR', 'PUBLISH'),
  articlePreviewLinkCreate: atLeast('CONTRIBUTOR'),
};

export const publicationReadRights: Readonly<Record<string, Right>> = {
  articlePublishEffects: atLeast('CONTRIBUTOR', 'READ'),
  articleWithdrawEffects: atLeast('CONTRIBUTOR', 'READ'),
};
