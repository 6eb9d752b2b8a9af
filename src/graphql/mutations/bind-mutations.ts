/**
 * Gives mutations their rights and their payloads the record as it is after the act. A mutation without a right does not
 * start: forgetting one is not possible.
 */
import { createHash } from 'node:crypto';
import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { InvalidValue, NotSignedIn } from '../../errors/app-error.ts';
import type { Right } from '../../auth/rights.ts';
import type { ActRequest } from '../../history/act-request.ts';
import type { MutationContext, Payload } from '../context.ts';
import type { ReadMaps } from '../reads/compile.ts';
import { asUserError, notPermitted, refused, type Outcome } from './act.ts';

/** By mutation: whether an actor may do it. */
export type Rights = Readonly<Record<string, Right>>;

export function bindMutations(schema: GraphQLSchema, maps: ReadMaps, rights: Rights): void {
  const mutations = schema.getMutationType();
  if (!mutations) return;
  for (const field of Object.values(mutations.getFields())) {
    const right = rights[field.name];
    if (!right) throw new Error(`no right says who may do Mutation.${field.name}`);
    const payload = getNamedType(field.type);
    if (!isObjectType(payload)) throw new Error(`Mutation.${field.name} answers with no payload`);
    const records = bindPayload(payload, maps);
    field.resolve = guarded({ name: field.name, type: payload, records }, right, field.resolve!);
  }
  bindErrors(schema);
}

type Resolver = GraphQLFieldResolver<unknown, MutationContext>;

function guarded(act: Payload & { name: string }, right: Right, resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    if (context.actor.kind === 'public') throw new NotSignedIn(`${act.name} needs a session: sign in first.`);
    if (!right(context.actor)) {
      return refused(notPermitted(`${act.name} is not among the rights of this account.`));
    }
    const { idempotencyKey, ...input } = args.input as { idempotencyKey?: string | null };
    if (!isUuid(idempotencyKey)) {
      const rule = 'a UUID such as 9b2f6c1e-7d43-4c0a-8e57-0a6b1f3d2c4e';
      return refused(
        asUserError(new InvalidValue({ field: 'idempotencyKey', value: idempotencyKey, rule }))!,
      );
    }
    let shown: ShownOutcome['shown'] = new Map();
    const request: ActRequest = {
      mutation: act.name,
      recordType: [...act.records.values()][0] ?? act.type.name.replace(/(Delete)?Payload$/, ''),
      requestId: context.requestId,
      address: context.address,
      // GraphQL has put the fields into the order of the type: the same input is the same text.
      inputHash: createHash('sha256').update(JSON.stringify(input)).digest('hex'),
      ...(idempotencyKey ? { idempotencyKey } : {}),
      readBack: async (tx, id) => {
        shown = await context.readBack(act, tx, id, info);
      },
    };
    const outcome = (await resolve(source, args, { ...context, request }, info)) as Outcome;
    return { ...outcome, shown };
  };
}

/** What is left out counts as one. */
function isUuid(key: string | null | undefined): boolean {
  return key === null || key === undefined || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(key);
}

/** An outcome with what was read of its record. */
type ShownOutcome = Outcome & { shown: ReadonlyMap<string, unknown> };

/**
 * A payload's fields of types that are read are the record; the others stand in the outcome. An act that was done before,
 * under the same key, shows the record as it is now.
 */
function bindPayload(payload: GraphQLObjectType, maps: ReadMaps): Map<string, string> {
  const records = new Map<string, string>();
  for (const field of Object.values(payload.getFields())) {
    const type = getNamedType(field.type).name;
    if (!maps.types[type]) {
      field.resolve = (type === 'Node' ? nodesOf(field) : besides(field)) as GraphQLFieldResolver<
        unknown,
        unknown
      >;
      continue;
    }
    records.set(field.name, type);
    const record: GraphQLFieldResolver<ShownOutcome, MutationContext> = (outcome, _args, context, info) => {
      if (outcome.recordId === null) return null;
      const node = info.fieldNodes[0]!;
      const key = (node.alias ?? node.name).value;
      return outcome.shown.get(key) ?? context.readRecord(type, outcome.recordId, info);
    };
    field.resolve = record as GraphQLFieldResolver<unknown, unknown>;
  }
  return records;
}

/** Where an error, or what an act would bring about, names records it holds their ids; they are read when asked for. */
function bindErrors(schema: GraphQLSchema): void {
  const userError = schema.getType('UserError');
  if (!isInterfaceType(userError)) return;
  const effects = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (const type of [
    ...schema.getPossibleTypes(userError),
    ...effects.filter(({ name }) => name.endsWith('Effects')),
  ]) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!isInterfaceType(named) || named === userError) continue;
      field.resolve = nodesOf(field) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}

/** Reads the records whose global ids stand in the field; of a list of ids those that can be read. */
function nodesOf({
  name,
  type,
}: GraphQLField<unknown, unknown>): GraphQLFieldResolver<Record<string, unknown>, MutationContext> {
  const list = isNonNullType(type) ? type.ofType : type;
  return async (source, _args, context, info) => {
    const ids = [source[name] ?? []].flat() as string[];
    const found = await context.readNodes(ids, info);
    if (!isListType(list)) return found[0] ?? null;
    return isNonNullType(list.ofType) ? found.filter((node) => node !== null) : found;
  };
}

/** What the outcome holds under the field's name; an act that was refused has no list to show. */
function besides({
  name,
  type,
}: GraphQLField<unknown, unknown>): GraphQLFieldResolver<Record<string, unknown>, unknown> | undefined {
  const isList = isNonNullType(type) && isListType(type.ofType);
  return isList ? (outcome) => outcome[name] ?? [] : undefined;
}
