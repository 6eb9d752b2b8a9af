import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allowStyles } from './security-headers.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** The playground's page with a place for the nonce; null when it was not built. */
    playgroundPage: string | null;
  }
}

const NONCE = '__NONCE__';

/** Serves the built playground's files under /playground/; their names carry a hash, so they never change. */
export async function addPlayground(server: FastifyInstance, directory: string): Promise<void> {
  const page = join(directory, 'index.html');
  server.decorate('playgroundPage', existsSync(page) ? readFileSync(page, 'utf8') : null);
  if (server.playgroundPage === null) return;
  await server.register(serveFiles, {
    root: join(directory, 'assets'),
    prefix: '/playground/assets/',
    index: false,
    maxAge: '365d',
    immutable: true,
  });
}

/** A browser that opens the address, not a program that asks the API. */
export function wantsPlayground(request: FastifyRequest): boolean {
  return request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
}

export function sendPlayground(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const page = request.server.playgroundPage;
  if (page === null) {
    const error = {
      code: 'UNAVAILABLE',
      message: 'The playground is not built; npm run build does it.',
      requestId: request.id,
    };
    return reply.code(503).send({ error });
  }
  const nonce = allowStyles(reply, { attributes: true });
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(page.replaceAll(NONCE, nonce));
}
