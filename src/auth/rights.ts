import type { UserRole } from '../database/generated/enums.ts';
import type { Actor, Scope } from './actor.ts';

/** Each may what those before it may. */
const ladder = ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'] as const satisfies readonly UserRole[];

/** Whether somebody may do or see something. */
export type Right = (actor: Actor) => boolean;

/** A right that begins at this role, for sessions and for tokens with this scope; programs of ours have every right. */
export function atLeast(role: UserRole, scope: Scope = 'WRITE'): Right {
  return (actor) =>
    actor.kind === 'system' ||
    (actor.kind === 'user' &&
      ladder.indexOf(actor.role) >= ladder.indexOf(role) &&
      actor.scopes.includes(scope));
}

/** What everybody may see, as far as it is public. */
export const anybody: Right = () => true;
