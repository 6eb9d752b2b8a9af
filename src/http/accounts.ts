/**
 * Who asks: the session in a cookie, or the token that a program sends. What a cookie alone could bring about from
 * another site is refused.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Actor, UserActor } from '../auth/actor.ts';
import type { Redeemed, RedeemInput } from '../auth/redeem-link.ts';
import type { SignInInput } from '../auth/sign-in.ts';
import { InvalidValue, NotPermitted, NotSignedIn } from '../errors/app-error.ts';

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
  }
}

export interface Accounts {
  /** Who the session is of, null when there is none. */
  find(token: string): Promise<UserActor | null>;
  /** Who a program acts for, null when its secret is none. */
  findProgram(secret: string): Promise<UserActor | null>;
  signIn(given: SignInInput): Promise<{ token: string; user: UserActor }>;
  signOut(token: string, user: UserActor, request: { requestId: string; address: string }): Promise<void>;
  redeemLink(given: RedeemInput): Promise<Redeemed>;
  askForReset(given: { email: string; address: string; requestId: string }): Promise<void>;
}

const PUBLIC: Actor = { kind: 'public' };
/** A program that must not be answered as the public: the panel, whose reader would take a draft for gone. */
const REQUIRED = 'x-session';
const ENDED = 'There is no session, or it has ended.';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface SessionCookie {
  token(request: FastifyRequest): string | undefined;
  set(reply: FastifyReply, token: string, seconds: number): void;
  clear(reply: FastifyReply): void;
}

/** Tells every request its actor, and serves the cookie that says so. */
export function addAccounts(server: FastifyInstance, accounts: Accounts, publicUrl: string): SessionCookie {
  const cookie = sessionCookie(publicUrl.startsWith('https:'));
  const identify = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const token = cookie.token(request);
    const secret = secretOf(request);
    if (secret !== undefined) {
      void reply.header('cache-control', 'private, no-store');
      request.actor = await programOf(secret, token !== undefined, reply);
      return;
    }
    if (token === undefined) {
      if (request.headers[REQUIRED] !== undefined) throw new NotSignedIn(ENDED);
      return;
    }
    if (!SAFE.has(request.method) && !isOurs(request, publicUrl)) throw notOurs(publicUrl);
    // What is shown to one person is nobody else's.
    void reply.header('cache-control', 'private, no-store');
    const found = await accounts.find(token);
    if (!found && request.headers[REQUIRED] !== undefined) throw new NotSignedIn(ENDED);
    request.actor = found ?? PUBLIC;
  };
  const programOf = async (secret: string, hasCookie: boolean, reply: FastifyReply): Promise<Actor> => {
    if (hasCookie) {
      throw new InvalidValue({ field: 'Authorization', value: '…', rule: 'no session beside it' });
    }
    const found = await accounts.findProgram(secret);
    if (found) return found;
    // Not the public's answer: whoever sends a token counts on its being heard.
    void reply.header('www-authenticate', 'Bearer realm="Backfile", error="invalid_token"');
    throw new NotSignedIn('The token is unknown, was revoked or is too old.');
  };
  server.decorateRequest('actor');
  server.addHook('onRequest', (request, reply, next) => {
    request.actor = PUBLIC;
    const { cookie: cookies, authorization, [REQUIRED]: required } = request.headers;
    // The public, who has neither, does not wait for a promise.
    if (cookies === undefined && authorization === undefined && required === undefined) next();
    // oxlint-disable-next-line promise/no-callback-in-promise -- Fastify's hooks end by a callback where they may be sync
    else identify(request, reply).then(() => next(), next);
  });
  return cookie;
}

/** Other schemes are for whoever stands before this server. */
function secretOf({ headers }: FastifyRequest): string | undefined {
  const found = /^Bearer(?: +(?<secret>.*))?$/i.exec(headers.authorization ?? '');
  return found ? (found.groups?.secret ?? '') : undefined;
}

function sessionCookie(isSecure: boolean): SessionCookie {
  // The prefix keeps other hosts of the domain from setting it; browsers know it over HTTPS only.
  const name = isSecure ? '__Host-session' : 'session';
  const set = (reply: FastifyReply, value: string, maxAge: number) => {
    const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure } as const;
    void reply.header('set-cookie', stringifySetCookie({ name, value, maxAge, ...options }));
  };
  return {
    token: ({ headers }) => (headers.cookie === undefined ? undefined : parseCookie(headers.cookie)[name]),
    set,
    clear: (reply) => set(reply, '', 0),
  };
}

export function notOurs(publicUrl: string): NotPermitted {
  return new NotPermitted(`Requests of a session come from ${publicUrl} itself.`);
}

/** Whether a browser says that one of our own pages sent this; programs say nothing and have no stranger's cookie. */
export function isOurs({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin, host } = headers;
  return origin === undefined || origin === new URL(publicUrl).origin || isOnHost(origin, host);
}

function isOnHost(origin: string, host: string | undefined): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}
