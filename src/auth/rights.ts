import type { UserRole } from '../database/generated/enums.ts';
import type { Actor } from './actor.ts';

/** Each may what those before it may. */
const ladder = ['READER', 'CONTRIBUTOR', 'EDITOR', 'ADMIN'] as const satisfies readonly UserRole[];

/** A right that begins at this role; programs of ours have every right. */
export function atLeast(role: UserRole): (actor: Actor) => boolean {
  return (actor) =>
    actor.kind === 'system' || (actor.kind === 'user' && ladder.indexOf(actor.role) >= ladder.indexOf(role));
}
