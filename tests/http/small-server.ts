/** The real server over a small schema, on a real port of this machine. */
import { setTimeout as after } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { execute } from 'graphql';
import { InvalidValue, NotFound, NotSignedIn, Unavailable } from '../../src/errors/app-error.ts';
import type { RequestContext } from '../../src/graphql/context.ts';
import { createGateway } from '../../src/graphql/gateway.ts';
import type { Accounts } from '../../src/http/accounts.ts';
import type { Drain } from '../../src/http/drain.ts';
import { buildServer, type ServerParts } from '../../src/http/server.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { smallSchema } from './small-schema.ts';

export interface SmallServer {
  url: string;
  port: number;
  server: FastifyInstance;
  drain: Drain;
  /** What was logged, one object a line. */
  lines: Record<string, unknown>[];
  /** What happened behind the server. */
  seen: { operations: number; touched: number; givenUp: number };
  database: { isReady: boolean };
}

/** What must never reach a client. */
export const SECRET = 'select password from /srv/backfile/src/secret.ts:7';

export async function startSmallServer(
  options: Partial<Pick<ServerParts, 'times' | 'builtPages'>> & { publicUrl?: string } = {},
): Promise<SmallServer> {
  const seen = { operations: 0, touched: 0, givenUp: 0 };
  const database = { isReady: true };
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const {
    publicUrl = 'http://localhost:4000',
    times,
    builtPages = { playground: 'tests/http', admin: 'tests/http' },
  } = options;
  const { server, drain } = await buildServer({
    config: { publicUrl, siteArticleUrl: `${publicUrl}/articles/{slug}`, trustProxy: false },
    log: createLogger('info', { destination }),
    schema: smallSchema,
    gateway: createGateway(smallSchema, async ({ document, operationName, variables, context }) => {
      seen.operations += 1;
      return execute({
        schema: smallSchema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
        rootValue: roots(seen),
      });
    }),
    reading: { ask: async () => ({ article: null }), isWithdrawn: async () => false },
    accounts: nobody,
    handOver: () => Promise.reject(new NotSignedIn('Nobody can bring anything here.')),
    database: { ready: async () => database.isReady },
    builtPages,
    times: { drainGrace: 50, ...times },
  });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  return { url, port: Number(new URL(url).port), server, drain, lines, seen, database };
}

/** A newsroom without accounts. */
const nobody: Accounts = {
  find: async () => null,
  findProgram: async () => null,
  signIn: () => Promise.reject(new NotSignedIn('Nobody can sign in here.')),
  signOut: async () => {},
  redeemLink: () => Promise.reject(new NotFound('There is no such link here.')),
  askForReset: async () => {},
};

function roots(seen: SmallServer['seen']) {
  const article = { __typename: 'Article', id: '1', headline: 'Megvii raises', related: [] };
  return {
    article: () => article,
    articles: () => ({ nodes: [article], edges: [], totalCount: 1 }),
    letters: ({ count }: { count: number }) => 'x'.repeat(count),
    touch: () => (seen.touched += 1),
    wait: async ({ milliseconds }: { milliseconds: number }, { signal }: RequestContext) => {
      try {
        await after(milliseconds, null, { signal });
      } catch {
        seen.givenUp += 1;
      }
      return 'waited';
    },
    broken: ({ how }: { how: string }) => {
      if (how === 'refused') throw new InvalidValue({ field: 'first', value: 101, rule: '1 to 100' });
      if (how === 'unavailable') throw new Unavailable('The database does not answer just now.');
      throw new Error(SECRET);
    },
  };
}
