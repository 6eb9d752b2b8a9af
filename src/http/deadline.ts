import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Aborted when the client hangs up or the request has had its time. */
    deadline: AbortController;
  }
}

/** Every request ends: what is not answered in time gets 504, and whatever it waits for is told to stop. */
export function addDeadline(server: FastifyInstance, milliseconds: number): void {
  server.decorateRequest('deadline');
  server.addHook('onRequest', (request, reply, next) => {
    request.deadline = new AbortController();
    const timer = setTimeout(expire, milliseconds, request, reply);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      if (!reply.raw.writableFinished) request.deadline.abort();
    });
    next();
  });
}

function expire(request: FastifyRequest, reply: FastifyReply): void {
  request.deadline.abort();
  if (reply.sent) {
    reply.raw.destroy();
    return;
  }
  request.log.warn({ requestId: request.id }, 'request had its time');
  void reply
    .code(504)
    .send({ error: { code: 'TIMEOUT', message: 'The request took too long.', requestId: request.id } });
}
