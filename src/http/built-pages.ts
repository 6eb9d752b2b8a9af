/** The two pages that Vite builds, the playground and the panel: each one page and files whose names carry a hash. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allowStyles } from './security-headers.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where the built pages lie; each has places for the nonce of its styles. */
    builtPages: BuiltPages;
  }
}

/** Folders of what Vite wrote: `index.html` and `assets/`. */
export interface BuiltPages {
  playground: string;
  admin: string;
}

const NONCE = '__NONCE__';

/** Serves the files of both, and the panel's page at each of its addresses; the playground's is GET /graphql. */
export async function addBuiltPages(server: FastifyInstance, pages: BuiltPages): Promise<void> {
  server.decorate('builtPages', pages);
  for (const name of ['playground', 'admin'] as const) {
    const root = join(pages[name], 'assets');
    if (!existsSync(root)) continue;
    await server.register(serveFiles, {
      root,
      prefix: `/${name}/assets/`,
      index: false,
      maxAge: '365d',
      immutable: true,
      // One registration a page: only the first may extend the reply.
      decorateReply: name === 'playground',
    });
  }
  server.get('/admin', async (_request, reply) => reply.redirect('/admin/', 308));
  server.get('/admin/*', async (request, reply) => sendBuiltPage('admin', request, reply));
}

/** A browser that opens the address, not a program that asks the API. */
export function wantsPage(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return request.method !== 'POST' && accept.includes('text/html') && !accept.includes('json');
}

/** Answers with the page as it was built last, or 503 when it was not. */
export async function sendBuiltPage(
  name: keyof BuiltPages,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  // Read anew each time: a build while the server runs gives the files new names.
  const page = await readFile(join(request.server.builtPages[name], 'index.html'), 'utf8').catch(() => null);
  if (page === null) {
    const title = name === 'admin' ? 'panel' : 'playground';
    const error = {
      code: 'UNAVAILABLE',
      message: `The ${title} is not built; npm run build does it.`,
      requestId: request.id,
    };
    return reply.code(503).send({ error });
  }
  const nonce = allowStyles(reply, { attributes: name === 'playground' });
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.replaceAll(NONCE, nonce));
}
