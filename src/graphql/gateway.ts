import type { ApolloServerOptions } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from './context.ts';
import type { Execute } from './executor.ts';

export type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

/** Apollo's way in for an executor of one's own; nothing is loaded from elsewhere. */
export function createGateway(schema: GraphQLSchema, execute: Execute): Gateway {
  return {
    load: async () => ({
      executor: ({ document, request, context }) =>
        execute({
          document,
          // As it was asked for; Apollo's own is null when the document does not have it.
          operationName: request.operationName ?? null,
          variables: request.variables,
          context: context as RequestContext,
        }),
    }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}
