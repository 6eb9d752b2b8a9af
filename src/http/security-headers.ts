import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Scripts come from our own files only; style elements that a page makes itself carry its nonce. */
export async function addSecurityHeaders(
  server: FastifyInstance,
  { https }: { https: boolean },
): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false,
    // What only browsers of long ago read.
    xssFilter: false,
    ieNoOpen: false,
    dnsPrefetchControl: false,
    permittedCrossDomainPolicies: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
  });
  server.addHook('onRequest', async (_request, reply) => {
    void reply.header('content-security-policy', contentSecurityPolicy());
  });
}

/**
 * For a page with style elements of its own: answers with the nonce they must carry. `attributes` are for the playground,
 * whose editor places each line by one.
 */
export function allowStyles(reply: FastifyReply, { attributes = false } = {}): string {
  const nonce = randomBytes(16).toString('base64');
  void reply.header('content-security-policy', contentSecurityPolicy(nonce, attributes));
  return nonce;
}

function contentSecurityPolicy(styleNonce?: string, styleAttributes = false): string {
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self'${styleNonce ? ` 'nonce-${styleNonce}'` : ''}`,
    ...(styleAttributes ? [`style-src-attr 'unsafe-inline'`] : []),
    `worker-src 'self' blob:`,
    `img-src 'self' data: https:`,
    `font-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
