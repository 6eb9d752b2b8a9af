import type { RootRead } from '../graphql/reads/roots.ts';
import { toGlobalId } from '../text/global-id.ts';
import type { User } from './user.type.ts';

/** Who is signed in is known before the database is asked. */
export const viewerRead: RootRead = {
  kind: 'context',
  from: ({ actor }): User | null => {
    if (actor.kind !== 'user') return null;
    const { id, name, email, role } = actor;
    return { id: toGlobalId('User', id), name, email, role };
  },
};
