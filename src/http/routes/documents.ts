import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { UserActor } from '../../auth/actor.ts';
import { atLeast } from '../../auth/rights.ts';
import { freeYoung } from '../../database/free-young.ts';
import { NotPermitted, NotSignedIn } from '../../errors/app-error.ts';
import { LARGEST_FORM, tooLarge, type HandOver } from '../uploads/hand-over.ts';

const mayUpload = atLeast('CONTRIBUTOR');

/** `POST /documents`, of who may: whoever takes uploads in reads the form and answers. */
export async function addDocuments(server: FastifyInstance, handOver: HandOver): Promise<void> {
  // By itself: nobody else reads what a form of another site could send.
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    const onRequest = async (request: FastifyRequest): Promise<void> => {
      uploader(request);
      if (Number(request.headers['content-length'] ?? 0) > LARGEST_FORM) throw tooLarge();
    };
    scope.post('/documents', { onRequest }, async (request, reply) => {
      const actor = uploader(request);
      const { socket } = request.raw;
      const before = socket.bytesRead;
      const { signal } = request.deadline;
      try {
        const { status, body, retryAfter } = await handOver({
          actor,
          requestId: request.id,
          address: request.ip,
          contentType: request.headers['content-type'],
          body: request.body as IncomingMessage,
          signal,
        });
        if (retryAfter !== undefined) void reply.header('retry-after', retryAfter);
        return await reply
          .code(status)
          .header('cache-control', 'no-store')
          .type('application/json; charset=utf-8')
          .send(body);
      } catch (error) {
        // The sender is gone, or was told that it took too long.
        if (signal.aborted) return reply;
        throw error;
      } finally {
        // Of what came in nothing is needed here any more.
        setImmediate(freeYoung, socket.bytesRead - before);
      }
    });
  });
}

function uploader({ actor }: FastifyRequest): UserActor {
  if (actor.kind !== 'user') throw new NotSignedIn('Documents are taken from people who signed in.');
  if (!mayUpload(actor)) {
    throw new NotPermitted('Bringing in documents is not among the rights of this account.');
  }
  return actor;
}
