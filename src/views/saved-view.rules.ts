import type { Actor } from '../auth/actor.ts';
import { atLeast } from '../auth/rights.ts';

const isEditor = atLeast('EDITOR');
const isAdmin = atLeast('ADMIN');

/** Whose view it is, or who looks after everybody's. */
export function mayChange(actor: Actor, authorId: string | null): boolean {
  return isAdmin(actor) || (isEditor(actor) && actor.kind === 'user' && actor.id === authorId);
}
