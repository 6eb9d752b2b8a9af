import { anybody, atLeast, type Right } from '../auth/rights.ts';
import type { Rights } from '../graphql/mutations/bind-mutations.ts';

/** What concerns accounts is for people who signed in, never for a token. */
const oneself = atLeast('READER', 'SESSION');
const admin = atLeast('ADMIN', 'SESSION');

export const userRights: Rights = {
  userInvite: admin,
  userUpdate: admin,
  userResetPassword: admin,
  passwordChange: oneself,
  sessionEnd: oneself,
  apiTokenCreate: oneself,
  apiTokenRevoke: oneself,
};

export const accountReadRights: Readonly<Record<string, Right>> = {
  viewer: anybody,
  users: admin,
  auditEntries: admin,
};
