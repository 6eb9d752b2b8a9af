import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../auth/actor.ts';
import type { DeliverLink } from '../auth/link-mail.ts';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Tx } from '../database/transaction.ts';
import type { ActRequest } from '../history/act-request.ts';

/** What every resolver may know of the request. */
export interface RequestContext {
  actor: Actor;
  requestId: string;
  /** Where the request came from. */
  address: string;
  /** Aborted when the client hangs up or the request has had its time. */
  signal: AbortSignal;
  site: Site;
  /** The token of a preview link, where the request as a whole carries one. */
  preview?: string;
  /** Set once the answer shows what is not public. */
  isPrivate?: boolean;
}

/** What a mutation's resolver may use beside. */
export interface MutationContext extends RequestContext {
  prisma: PrismaClient;
  deliverLink: DeliverLink;
  /** What was asked; verbs keep it with what they do. */
  request?: ActRequest;
  /** The record within the act's transaction: by response key of the payload, what each field selects of it. */
  readBack(payload: Payload, tx: Tx, id: string, info: GraphQLResolveInfo): Promise<Map<string, unknown>>;
  /** The record as it is now, with what the field selects of it. */
  readRecord(type: string, id: string, info: GraphQLResolveInfo): Promise<unknown>;
  /** Records by their global ids, in that order; null where there is none. */
  readNodes(ids: readonly string[], info: GraphQLResolveInfo): Promise<unknown[]>;
}

/** A payload's type, and the types of its fields that show records. */
export interface Payload {
  type: GraphQLObjectType;
  records: ReadonlyMap<string, string>;
}

export interface Site {
  /** Where an article is read; `{slug}` stands for its slug. */
  articleUrl: string;
}
