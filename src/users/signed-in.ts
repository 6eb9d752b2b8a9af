import type { Actor, UserActor } from '../auth/actor.ts';
import { NotSignedIn } from '../errors/app-error.ts';

/** The person who acts; programs of ours have no account. */
export function signedIn(actor: Actor): UserActor {
  if (actor.kind !== 'user') throw new NotSignedIn('This needs a session: sign in first.');
  return actor;
}

/** Whose sessions and tokens somebody may end: an ADMIN everybody's. */
export function reachOf(actor: Actor): { userId?: string } {
  return actor.kind === 'system' || signedIn(actor).role === 'ADMIN' ? {} : { userId: signedIn(actor).id };
}
