import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext, Site } from '../../graphql/context.ts';
import { limits, limitsPlugin, sourceJudge } from '../../graphql/limits/limits-plugin.ts';
import type { Logger } from '../../logging/logger.ts';
import { fewErrors, formatGraphQLError, statusOfCode } from '../errors.ts';
import { sendPlayground, wantsPlayground } from '../playground.ts';

export type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

export interface GraphQLRoute {
  schema: GraphQLSchema;
  gateway: Gateway;
  site: Site;
  log: Logger;
}

export async function addGraphQL(
  server: FastifyInstance,
  { schema, gateway, site, log }: GraphQLRoute,
): Promise<void> {
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    logger: log,
    formatError: formatGraphQLError(log),
    plugins: [
      limitsPlugin(schema),
      answers,
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field of the schema in a resolver, and the rows need none.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());

  const handle = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RequestContext> => ({
      actor: { kind: 'public' },
      requestId: request.id,
      signal: request.deadline.signal,
      site,
    }),
  });
  const judge = sourceJudge(schema);
  const preHandler = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const given = (request.method === 'GET' ? request.query : request.body) as
      { query?: unknown } | null | undefined;
    const broken = typeof given?.query === 'string' ? judge(given.query) : null;
    return broken ? reply.code(400).send({ errors: [broken.toJSON()] }) : undefined;
  };
  server.get('/graphql', { preHandler }, async (request, reply) =>
    wantsPlayground(request) ? sendPlayground(request, reply) : handle.call(server, request, reply),
  );
  server.post('/graphql', { preHandler }, handle);
}

/** Few errors an answer, and a status that says when it is the server's fault. */
const answers: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      if (!singleResult.errors) return;
      singleResult.errors = fewErrors(singleResult.errors);
      if (singleResult.data === undefined || singleResult.data === null) {
        const status = statusOfCode(singleResult.errors[0]?.extensions?.code);
        if (status) response.http.status = status;
        if (status === 503) response.http.headers.set('retry-after', '2');
      }
    },
  }),
};
