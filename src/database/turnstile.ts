import { TimedOut, Unavailable } from '../errors/app-error.ts';

interface Waiting<Thing> {
  admit: (thing: Thing) => void;
  timer: NodeJS.Timeout;
}

/** Hands out a fixed number of things, one to each asker; who comes when all are out waits in line, but not for long. */
export class Turnstile<Thing> {
  readonly #free: Thing[];
  readonly #line = new Set<Waiting<Thing>>();
  readonly #patience: number;

  /** `patience` in milliseconds: how long one asker waits. */
  constructor(things: readonly Thing[], patience: number) {
    this.#free = [...things];
    this.#patience = patience;
  }

  /** Throws Unavailable when nothing came free in time, TimedOut when the asker gave up first. */
  take(signal?: AbortSignal): Promise<Thing> {
    if (signal?.aborted) return Promise.reject(new TimedOut('The request was given up.', signal.reason));
    const thing = this.#free.pop();
    if (thing !== undefined) return Promise.resolve(thing);
    return new Promise((admitted, refused) => {
      const leave = () => {
        clearTimeout(waiting.timer);
        this.#line.delete(waiting);
        signal?.removeEventListener('abort', giveUp);
      };
      const giveUp = () => {
        leave();
        refused(new TimedOut('The request was given up.', signal?.reason));
      };
      const waiting: Waiting<Thing> = {
        admit: (given) => {
          leave();
          admitted(given);
        },
        timer: setTimeout(() => {
          leave();
          refused(new Unavailable(`No database connection came free within ${this.#patience} ms.`));
        }, this.#patience),
      };
      this.#line.add(waiting);
      signal?.addEventListener('abort', giveUp, { once: true });
    });
  }

  giveBack(thing: Thing): void {
    const [first] = this.#line;
    if (first) first.admit(thing);
    else this.#free.push(thing);
  }
}
