import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
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
import { answersPlugin, formatGraphQLError } from '../errors.ts';
import { sendBuiltPage, wantsPage } from '../built-pages.ts';

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
    formatError: formatGraphQLError,
    plugins: [
      limitsPlugin(schema),
      answersPlugin(log),
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field of the schema in a resolver, and the rows need none.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
  await apollo.start();
  server.addHook('onClose', () => apollo.stop());

  const handle = fastifyApolloHandler(apollo, {
    context: async (request): Promise<RequestContext> => ({
      actor: request.actor,
      requestId: request.id,
      address: request.ip,
      signal: request.deadline.signal,
      site,
      preview: request.headers['x-preview'] as string | undefined,
      isPrivate: request.headers['x-preview'] !== undefined,
    }),
  });
  const judge = sourceJudge(schema);
  const preHandler = (request: FastifyRequest, reply: FastifyReply, next: () => void): void => {
    const given = (request.method === 'GET' ? request.query : request.body) as
      { query?: unknown } | null | undefined;
    const broken = typeof given?.query === 'string' ? judge(given.query) : null;
    if (broken) void reply.code(400).send({ errors: [broken.toJSON()] });
    else next();
  };
  server.get('/graphql', { preHandler }, async (request, reply) =>
    wantsPage(request) ? sendBuiltPage('playground', request, reply) : handle.call(server, request, reply),
  );
  server.post('/graphql', { preHandler }, handle);
}
