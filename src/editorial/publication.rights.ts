import { atLeast } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

export const publicationRights: Rights = {
  articlePublish: atLeast('EDITOR', 'PUBLISH'),
  articlePreviewLinkCreate: atLeast('CONTRIBUTOR'),
};
