import type { FastifyInstance } from 'fastify';

export interface Drain {
  readonly isDraining: boolean;
  /** Says no to readiness checks and waits for what is under way; connections are told to go elsewhere. */
  drain(): Promise<void>;
}

const LONGEST = 10_000;

/** Lets a server end without losing a request: /readyz turns 503 at once, then answers finish, then connections close. */
export function addDrain(server: FastifyInstance, grace: number): Drain {
  let isDraining = false;
  let underWay = 0;
  let idle: (() => void) | null = null;
  server.addHook('onRequest', (_request, reply, next) => {
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
      if (underWay === 0) idle?.();
    });
    next();
  });
  server.addHook('onSend', (_request, reply, payload, next) => {
    if (isDraining) void reply.header('connection', 'close');
    next(null, payload);
  });
  return {
    get isDraining() {
      return isDraining;
    },
    drain: async () => {
      isDraining = true;
      // Load balancers look at /readyz and send no more; whoever still comes is served.
      await new Promise((done) => {
        setTimeout(done, grace);
      });
      server.server.close();
      server.server.closeIdleConnections();
      if (underWay > 0) {
        await new Promise<void>((done) => {
          idle = done;
          setTimeout(done, LONGEST).unref();
        });
      }
    },
  };
}
