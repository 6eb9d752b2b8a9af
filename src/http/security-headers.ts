import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** What every answer carries, as OWASP's secure headers project has it for pages and for JSON. */
export function securityHeaders({ https }: { https: boolean }): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
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

/** Scripts come from our own files only; style elements that a page makes itself carry its nonce. */
function contentSecurityPolicy(styleNonce?: string, styleAttributes = false): string {
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self'${styleNonce ? ` 'nonce-${styleNonce}'` : ''}`,
    ...(styleAttributes ? [`style-src-attr 'unsafe-inline'`] : []),
    `worker-src 'self'`,
    `img-src 'self' data: https:`,
    `font-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
