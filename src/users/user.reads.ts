import { sessionLife } from '../auth/sessions.ts';
import { column, derived, expression, globalId, list } from '../graphql/reads/fields.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';

export const sessionReads: ReadMap = {
  type: 'Session',
  table: 'session',
  fields: {
    id: globalId('Session'),
    createdAt: column('created_at'),
    lastSeenAt: column('last_seen_at'),
    expiresAt: column('expires_at'),
    address: column('address'),
    userAgent: column('user_agent'),
    isCurrent: derived(['id'], ({ id }, { actor }) => actor.kind === 'user' && actor.sessionId === id),
  },
};

export const apiTokenReads: ReadMap = {
  type: 'ApiToken',
  table: 'api_token',
  fields: {
    id: globalId('ApiToken'),
    label: column('label'),
    prefix: column('prefix'),
    scopes: column('scopes'),
    createdAt: column('created_at'),
    expiresAt: column('expires_at'),
    lastUsedAt: column('last_used_at'),
    revokedAt: column('revoked_at'),
  },
};

export const userReads: ReadMap = {
  type: 'User',
  table: '"user"',
  fields: {
    id: globalId('User'),
    name: column('name'),
    email: column('email'),
    role: column('role'),
    createdAt: column('created_at'),
    disabledAt: column('disabled_at'),
    isInvited: expression((user) => `${user.col('password_hash')} is null`),
    sessions: list('Session', {
      where: (session, user) =>
        `${session.col('user_id')} = ${user.col('id')} and ${session.col('expires_at')} > now()
         and ${session.col('last_seen_at')} > now() - interval '${sessionLife.idleHours} hours'`,
      orderBy: (session) => `${session.col('last_seen_at')} desc, ${session.col('id')}`,
    }),
    apiTokens: list('ApiToken', {
      where: (token, user) => `${token.col('user_id')} = ${user.col('id')}`,
      orderBy: (token) => `${token.col('created_at')} desc, ${token.col('id')}`,
    }),
  },
  list: {
    filters: {},
    orders: { NAME: { column: 'name', type: 'text' } },
    defaultOrder: { field: 'NAME', direction: 'ASC' },
  },
};
