/**
 * Gives mutations their rights and their payloads the record as it is after the act. A mutation without a right does not
 * start: forgetting one is not possible.
 */
import {
  getNamedType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { NotSignedIn } from '../../errors/app-error.ts';
import type { Actor } from '../../auth/actor.ts';
import type { MutationContext } from '../context.ts';
import type { ReadMaps } from '../reads/compile.ts';
import { notPermitted, refused, type Outcome } from './act.ts';

/** By mutation: whether an actor may do it. */
export type Rights = Readonly<Record<string, (actor: Actor) => boolean>>;

export function bindMutations(schema: GraphQLSchema, maps: ReadMaps, rights: Rights): void {
  const mutations = schema.getMutationType();
  if (!mutations) return;
  for (const field of Object.values(mutations.getFields())) {
    const right = rights[field.name];
    if (!right) throw new Error(`no right says who may do Mutation.${field.name}`);
    field.resolve = guarded(field.name, right, field.resolve!);
    const payload = getNamedType(field.type);
    if (!isObjectType(payload)) throw new Error(`Mutation.${field.name} answers with no payload`);
    bindPayload(payload, maps);
  }
}

type Resolver = GraphQLFieldResolver<unknown, MutationContext>;

function guarded(name: string, right: (actor: Actor) => boolean, resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    if (context.actor.kind === 'public') throw new NotSignedIn(`${name} needs a session: sign in first.`);
    return right(context.actor)
      ? resolve(source, args, context, info)
      : refused(notPermitted(`${name} is not among the rights of this account.`));
  };
}

/** A payload's fields of types that are read are the record; the others stand in the outcome. */
function bindPayload(payload: GraphQLObjectType, maps: ReadMaps): void {
  for (const field of Object.values(payload.getFields())) {
    const type = getNamedType(field.type).name;
    if (!maps.types[type]) {
      field.resolve = undefined;
      continue;
    }
    const record: GraphQLFieldResolver<Outcome, MutationContext> = ({ recordId }, _args, context, info) =>
      recordId === null ? null : context.readRecord(type, recordId, info);
    field.resolve = record as GraphQLFieldResolver<unknown, unknown>;
  }
}
