import { atLeast } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

export const visibilityRights: Rights = { visibilitySet: atLeast('EDITOR', 'WRITE') };
