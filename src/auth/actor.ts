import type { UserRole } from '../database/generated/enums.ts';

/** Who asks or acts: anybody, a program of ours by its name, or a signed-in person. */
export type Actor = { kind: 'public' } | { kind: 'system'; name: string } | UserActor;

export interface UserActor {
  kind: 'user';
  id: string;
  name: string;
  email: string;
  role: UserRole;
  sessionId: string;
}

/** Who may see what is not public. */
export function seesEverything(actor: Actor): boolean {
  return actor.kind !== 'public';
}

/** The name that revisions and events carry. */
export function actorName(actor: Actor): string {
  return actor.kind === 'public' ? 'public' : actor.name;
}
