import type { FastifyInstance } from 'fastify';
import type { UserActor } from '../../auth/actor.ts';
import { sessionLife } from '../../auth/sessions.ts';
import { isOurs, notOurs, type Accounts, type SessionCookie } from '../accounts.ts';
import { textIn } from '../body.ts';

const LIFE = sessionLife.days * 24 * 60 * 60;

/** Signing in and out: `POST /session` with e-mail and password, `DELETE /session`. */
export function addSession(
  server: FastifyInstance,
  accounts: Accounts,
  cookie: SessionCookie,
  publicUrl: string,
): void {
  server.post('/session', async (request, reply) => {
    if (!isOurs(request, publicUrl)) throw notOurs(publicUrl);
    const { token, user } = await accounts.signIn({
      email: textIn(request.body, 'email'),
      password: textIn(request.body, 'password'),
      address: request.ip,
      userAgent: request.headers['user-agent'],
      requestId: request.id,
    });
    // A session that was there before is not taken over: whoever planted it must not share this one.
    const former = cookie.token(request);
    if (former !== undefined && request.actor.kind === 'user') {
      await accounts.signOut(former, request.actor, { requestId: request.id, address: request.ip });
    }
    cookie.set(reply, token, LIFE);
    return reply
      .code(201)
      .header('cache-control', 'no-store')
      .send({ user: shown(user) });
  });
  server.delete('/session', async (request, reply) => {
    const token = cookie.token(request);
    if (token !== undefined && request.actor.kind === 'user') {
      await accounts.signOut(token, request.actor, { requestId: request.id, address: request.ip });
    }
    cookie.clear(reply);
    return reply.code(204).send();
  });
}

function shown({ name, email, role }: UserActor) {
  return { name, email, role };
}
