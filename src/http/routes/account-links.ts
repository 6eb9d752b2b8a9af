import type { FastifyInstance } from 'fastify';
import { isOurs, notOurs, type Accounts } from '../accounts.ts';
import { optionalTextIn, textIn } from '../body.ts';

/**
 * Passwords without a session: `POST /account-links/redeem` sets the one a link is for, `POST /password-reset` asks for
 * such a link by mail.
 */
export function addAccountLinks(server: FastifyInstance, accounts: Accounts, publicUrl: string): void {
  server.post('/account-links/redeem', async (request, reply) => {
    if (!isOurs(request, publicUrl)) throw notOurs(publicUrl);
    const { body } = request;
    const { name, email, role } = await accounts.redeemLink({
      token: textIn(body, 'token'),
      password: textIn(body, 'password'),
      name: optionalTextIn(body, 'name'),
      email: optionalTextIn(body, 'email'),
      address: request.ip,
      requestId: request.id,
    });
    return reply.code(201).header('cache-control', 'no-store').send({ user: { name, email, role } });
  });
  server.post('/password-reset', async (request, reply) => {
    if (!isOurs(request, publicUrl)) throw notOurs(publicUrl);
    const email = textIn(request.body, 'email');
    await accounts.askForReset({ email, address: request.ip, requestId: request.id });
    return reply.code(202).header('cache-control', 'no-store').send({ status: 'accepted' });
  });
}
