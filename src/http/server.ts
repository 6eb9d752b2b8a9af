import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config/config.ts';
import type { Logger } from '../logging/logger.ts';
import { addAccounts, type Accounts } from './accounts.ts';
import { addDeadline } from './deadline.ts';
import { addDrain, type Drain } from './drain.ts';
import { addBuiltPages, type BuiltPages } from './built-pages.ts';
import { answerError, answerNothing } from './errors.ts';
import { addAccountLinks } from './routes/account-links.ts';
import { addDocuments } from './routes/documents.ts';
import { addGraphQL, type Gateway } from './routes/graphql.ts';
import { addHealth, type Readiness } from './routes/health.ts';
import { addReading, type Reading } from './routes/reading.ts';
import { addSession } from './routes/session.ts';
import { securityHeaders } from './security-headers.ts';
import type { HandOver } from './uploads/hand-over.ts';

export interface ServerParts {
  config: Pick<Config, 'publicUrl' | 'siteArticleUrl' | 'trustProxy'>;
  log: Logger;
  schema: GraphQLSchema;
  gateway: Gateway;
  reading: Reading;
  accounts: Accounts;
  handOver: HandOver;
  database: Readiness;
  builtPages: BuiltPages;
  /** Milliseconds; shorter in tests. */
  times?: { request?: number; headers?: number; drainGrace?: number };
}

const REQUEST_TIME = 10_000;
const LARGEST_BODY = 1024 * 1024;
/**
 * Most answers are of a few kilobytes. What a compressor works in by default is a hundred times as much, and V8 clears it away
 * only with all that is old.
 */
const SMALL = { chunkSize: 4096, windowBits: 14, memLevel: 7 };

export async function buildServer(parts: ServerParts): Promise<{ server: FastifyInstance; drain: Drain }> {
  const { config, log, times = {} } = parts;
  const headers = securityHeaders({ https: config.publicUrl.startsWith('https:') });
  const server = Fastify({
    loggerInstance: log,
    // A logger of its own for every request costs more than the request's id in each line.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustProxy === false ? false : [...config.trustProxy],
    bodyLimit: LARGEST_BODY,
    // A client that sends a byte now and then is cut off; so is one whose request does not end.
    requestTimeout: times.headers ?? REQUEST_TIME,
    http: { headersTimeout: times.headers ?? REQUEST_TIME, connectionsCheckingInterval: 500 },
    keepAliveTimeout: 65_000,
    genReqId: (request) => givenId(request.headers['x-request-id']) ?? randomUUID(),
    routerOptions: { maxParamLength: 200 },
    // For a path that cannot be read no hook runs.
    frameworkErrors: (error, request, reply) => {
      void reply.headers({ ...headers, 'x-request-id': request.id });
      answerError(error, request, reply);
    },
    // Its own type carries pino's; plugins speak of the plain one.
  }) as unknown as FastifyInstance;
  server.setErrorHandler(answerError);
  server.setNotFoundHandler(answerNothing);
  // Bodies are JSON: what a form or a plain text could bring from another site is not read.
  server.removeContentTypeParser('text/plain');
  // Hooks that wait for nothing say so by a callback: a promise each would cost every request more than their work.
  server.addHook('onRequest', (request, reply, next) => {
    void reply.headers(headers).header('x-request-id', request.id);
    next();
  });
  server.addHook('onResponse', (request, reply, next) => {
    if (!log.isLevelEnabled('info')) {
      next();
      return;
    }
    request.log.info(
      {
        requestId: request.id,
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
    next();
  });
  addDeadline(server, times.request ?? REQUEST_TIME);
  const drain = addDrain(server, times.drainGrace ?? 500);
  await server.register(compress, { threshold: 1_400, encodings: ['br', 'gzip'], zlibOptions: SMALL });
  await addBuiltPages(server, parts.builtPages);
  const cookie = addAccounts(server, parts.accounts, config.publicUrl);
  addSession(server, parts.accounts, cookie, config.publicUrl);
  addAccountLinks(server, parts.accounts, config.publicUrl);
  await addDocuments(server, parts.handOver);
  const site = { articleUrl: config.siteArticleUrl };
  await addGraphQL(server, { schema: parts.schema, gateway: parts.gateway, site, log });
  addHealth(server, parts.database, drain);
  addReading(server, parts.reading, config.publicUrl);
  return { server, drain };
}

/** An id that the asker gave, when it is one that a log can bear. */
function givenId(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? value : null;
}
