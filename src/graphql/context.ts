import type { Actor } from '../auth/actor.ts';

/** What every resolver may know of the request. */
export interface RequestContext {
  actor: Actor;
  requestId: string;
  /** Aborted when the client hangs up or the request has had its time. */
  signal: AbortSignal;
  site: Site;
}

export interface Site {
  /** Where an article is read; `{slug}` stands for its slug. */
  articleUrl: string;
}
