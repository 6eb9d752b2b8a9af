import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from '../errors/app-error.ts';
import type { Analysis } from './analysis.ts';
import type { Answer, Question } from './analysis-thread.ts';
import type { ReadSource } from './read-documents.ts';
import type { Found, KnownName } from './recognise/found.ts';

/** What takes longer or more was made to. */
const LONGEST = 60_000;
const MEGABYTES = 512;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * On a thread of its own, begun when it is first needed, so that requests are answered meanwhile. A document that takes too
 * long or too much memory ends the thread, not the server; the next one gets another.
 */
export function analyseAside({ longest = LONGEST } = {}): Analysis {
  let thread: Thread | null = null;
  let told: readonly KnownName[] | null = null;
  const ask = async <Result>(question: Unnumbered): Promise<Result> => {
    if (thread?.isOver !== false) {
      thread = new Thread(longest);
      told = null;
    }
    return thread.ask<Result>(question);
  };
  return {
    read: (input) => ask<ReadSource[]>({ kind: 'read', input }),
    recognise: async (source, known) => {
      if (thread?.isOver !== false || told !== known) {
        thread = thread?.isOver === false ? thread : new Thread(longest);
        thread.tell({ kind: 'names', names: known });
        told = known;
      }
      return ask<Found>({ kind: 'recognise', source });
    },
    close: async () => {
      await thread?.end();
    },
  };
}

type Unnumbered = Question extends infer Each
  ? Each extends { number: number }
    ? Omit<Each, 'number'>
    : never
  : never;

class Thread {
  isOver = false;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #longest: number;
  #asked = 0;

  constructor(longest: number) {
    this.#longest = longest;
    const own = fileURLToPath(import.meta.url);
    this.#worker = new Worker(new URL(`./analysis-thread${extname(own)}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#take(answer));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      const isTooBig = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#fail(isTooBig ? tooMuch('it needs more memory than a document may') : error);
    });
    this.#worker.on('exit', () => this.#fail(new Error('the thread that reads documents ended')));
  }

  tell(question: Question): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(question);
  }

  ask<Result>(question: Unnumbered): Promise<Result> {
    const number = (this.#asked += 1);
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#fail(tooMuch(`it takes more than ${this.#longest / 1_000} seconds`));
        void this.#worker.terminate();
      }, this.#longest);
      const over =
        <Value>(act: (value: Value) => void) =>
        (value: Value) => {
          clearTimeout(timer);
          act(value);
        };
      this.#waiting.set(number, {
        resolve: over(resolve as (result: unknown) => void),
        reject: over(reject),
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      this.#worker.postMessage({ ...question, number });
    });
  }

  async end(): Promise<void> {
    this.isOver = true;
    await this.#worker.terminate();
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if (!waiting) return;
    if ('result' in answer) waiting.resolve(answer.result);
    else if ('refused' in answer) {
      const { code, message, details } = answer.refused;
      waiting.reject(new AppError(code, message, details));
    } else waiting.reject(new Error(answer.failed));
  }

  #fail(error: Error): void {
    this.isOver = true;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

function tooMuch(rule: string): AppError {
  return new AppError('DOCUMENT_HOSTILE', `document: ${rule}`, { field: 'document', rule });
}
