import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../auth/actor.ts';
import type { PrismaClient } from '../database/generated/client.ts';

/** What every resolver may know of the request. */
export interface RequestContext {
  actor: Actor;
  requestId: string;
  /** Aborted when the client hangs up or the request has had its time. */
  signal: AbortSignal;
  site: Site;
}

/** What a mutation's resolver may use beside. */
export interface MutationContext extends RequestContext {
  prisma: PrismaClient;
  /** The record as it is now, with what the field selects of it. */
  readRecord(type: string, id: string, info: GraphQLResolveInfo): Promise<unknown>;
}

export interface Site {
  /** Where an article is read; `{slug}` stands for its slug. */
  articleUrl: string;
}
