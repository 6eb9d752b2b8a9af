import { atLeast } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

/** Contributors write; what the public sees is for editors to decide. */
export const articleRights: Rights = {
  articleCreate: atLeast('CONTRIBUTOR'),
  articleUpdate: atLeast('CONTRIBUTOR'),
  articlePresence: atLeast('CONTRIBUTOR'),
  articleDiscardDraft: atLeast('EDITOR'),
  articleSchedule: atLeast('EDITOR', 'PUBLISH'),
  articleUnschedule: atLeast('EDITOR', 'PUBLISH'),
  articleWithdraw: atLeast('EDITOR', 'PUBLISH'),
};
