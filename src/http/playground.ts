import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import serveFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allowStyles } from './security-headers.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where the playground's built page lies; it has places for the nonce. */
    playgroundPage: string;
  }
}

const NONCE = '__NONCE__';

/** Serves the built playground's files under /playground/; their names carry a hash, so they never change. */
export async function addPlayground(server: FastifyInstance, directory: string): Promise<void> {
  server.decorate('playgroundPage', join(directory, 'index.html'));
  const root = join(directory, 'assets');
  if (!existsSync(root)) return;
  await server.register(serveFiles, {
    root,
    prefix: '/playground/assets/',
    index: false,
    maxAge: '365d',
    immutable: true,
  });
}

/** A browser that opens the address, not a program that asks the API. */
export function wantsPlayground(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return request.method !== 'POST' && accept.includes('text/html') && !accept.includes('json');
}

/** Answers with the page as it was built last, or 503 when it was not. */
export async function sendPlayground(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // Read anew each time: a build while the server runs gives the files new names.
  const page = await readFile(request.server.playgroundPage, 'utf8').catch(() => null);
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
