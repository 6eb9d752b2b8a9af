import type { UserRole } from '../database/generated/enums.ts';

/** Who asks or acts: anybody, a program of ours by its name, or a signed-in person. */
export type Actor = { kind: 'public' } | { kind: 'system'; name: string } | UserActor;

export interface UserActor {
  kind: 'user';
  id: string;
  name: string;
  email: string;
  role: UserRole;
  /** Of a person who signed in. */
  sessionId: string | null;
  /** Of a program that acts for its user; it may do no more than its scopes say. */
  tokenId: string | null;
  scopes: readonly Scope[];
}

/** What an act or a view belongs to. SESSION: what concerns accounts, which no token may touch. */
export type Scope = 'READ' | 'WRITE' | 'PUBLISH' | 'SESSION';

/** Who signed in may do what the role allows. */
export const ALL_SCOPES: readonly Scope[] = ['READ', 'WRITE', 'PUBLISH', 'SESSION'];

/** Who may see what is not public. */
export function seesEverything(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'user' && actor.scopes.includes('READ'));
}

/** The name that revisions and events carry. */
export function actorName(actor: Actor): string {
  return actor.kind === 'public' ? 'public' : actor.name;
}
