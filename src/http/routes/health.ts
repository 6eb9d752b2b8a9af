import type { FastifyInstance } from 'fastify';
import type { Drain } from '../drain.ts';

export interface Readiness {
  /** Whether the database answers. */
  ready(): Promise<boolean>;
}

export function addHealth(server: FastifyInstance, database: Readiness, drain: Drain): void {
  server.get('/healthz', async () => ({ status: 'alive' }));
  server.get('/readyz', async (_request, reply) => {
    const isReady = !drain.isDraining && (await database.ready());
    if (isReady) return { status: 'ready' };
    return reply
      .code(503)
      .header('retry-after', '2')
      .send({ status: drain.isDraining ? 'draining' : 'no database' });
  });
}
