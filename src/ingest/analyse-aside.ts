import { fork, type ChildProcess } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../errors/app-error.ts';
import type { Analysis, Besides } from './analysis.ts';
import type { Answer, Question } from './analysis-process.ts';
import { processorTime } from './processor-time.ts';
import type { ProposedRow } from './proposals/proposal-content.ts';
import type { ReadSource } from './read-documents.ts';
import type { Found, KnownName } from './recognise/found.ts';

/** Milliseconds of a processor. What takes longer, or more memory, was made to. */
const LONGEST = 60_000;
/** So many times as long by the clock it may wait for a processor that others use. */
const PATIENCE = 10;
/** Milliseconds between two looks at how long it has worked, at least. */
const LOOK_EVERY = 100;
/** Megabytes of what is kept, and of what is new. */
const MEMORY = ['--max-old-space-size=108', '--max-semi-space-size=4'];

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * In a process of its own, begun when it is first needed: requests are answered meanwhile, and a document that takes too
 * long or too much memory ends that process and not the server. The next one gets another.
 */
export function analyseAside({
  longest = LONGEST,
  besides,
}: { longest?: number; besides?: Besides | undefined } = {}): Analysis {
  let reader: Reader | null = null;
  let told: readonly KnownName[] | null = null;
  const running = (): Reader => {
    if (reader?.isOver !== false) {
      reader = new Reader();
      told = null;
    }
    return reader;
  };
  /** The one that knows these names. */
  const knowing = async (known: readonly KnownName[]): Promise<Reader> => {
    const own = running();
    if (told !== known) {
      told = known;
      await own.tell({ kind: 'names', names: known });
    }
    return own;
  };
  const recognise: Analysis['recognise'] = async (source, known, signal) => {
    const own = await knowing(known);
    const found = await own.ask<Found>({ kind: 'recognise', source }, longest);
    return besides ? besides(source, found, signal) : found;
  };
  return {
    read: async ({ pieces, ...input }) => {
      const own = running();
      for await (const bytes of pieces) await own.tell({ kind: 'bytes', bytes });
      return own.ask<ReadSource[]>({ kind: 'read', input }, longest);
    },
    recognise,
    propose: async (source, known, signal) => {
      if (!besides) {
        // What is found stays there.
        const own = await knowing(known);
        return { rows: await own.ask<ProposedRow[]>({ kind: 'propose', source }, longest) };
      }
      const { missed, ...found } = await recognise(source, known, signal);
      const rows = await running().ask<ProposedRow[]>({ kind: 'propose', source, found }, longest);
      return { rows, missed };
    },
    close: async () => reader?.end(),
  };
}

type Unnumbered = Question extends infer Each
  ? Each extends { number: number }
    ? Omit<Each, 'number'>
    : never
  : never;

class Reader {
  isOver = false;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor() {
    // As it is run from source, so is the process.
    const own = fileURLToPath(import.meta.url);
    const file = new URL(`./analysis-process${extname(own)}`, import.meta.url);
    this.#process = fork(file, {
      serialization: 'advanced',
      execArgv: MEMORY,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // Nobody's end waits for it.
    this.#process.unref();
    this.#process.channel!.unref();
    this.#process.on('message', (answer: Answer) => this.#take(answer));
    this.#process.on('error', (error) => this.#fail(error));
    this.#process.on('exit', (_code, signal) => {
      // So it ends where its memory is full.
      const isTooBig = signal === 'SIGABRT' || signal === 'SIGTRAP';
      this.#fail(
        isTooBig
          ? tooMuch('it needs more memory than a document may')
          : new Error('the process that reads documents ended'),
      );
    });
  }

  /** Once it has gone over, so that what waits to go is never much. */
  tell(question: Question): Promise<void> {
    return new Promise((done) => {
      // What could not go over is heard of when the process has ended.
      if (!this.#process.connected) done();
      else this.#process.send(question, () => done());
    });
  }

  ask<Result>(question: Unnumbered, longest: number): Promise<Result> {
    const number = (this.#asked += 1);
    return new Promise<Result>((resolve, reject) => {
      if (this.isOver) return reject(new Error('the process that reads documents ended'));
      const began = performance.now();
      const worked = processorTime(this.#process.pid!);
      const look = () => {
        const left = longest - (processorTime(this.#process.pid!) - worked);
        if (left > 0 && performance.now() - began < longest * PATIENCE) {
          timer = setTimeout(look, Math.max(left, LOOK_EVERY));
          return;
        }
        this.#fail(tooMuch(`it takes more than ${longest / 1_000} seconds`));
        this.end();
      };
      let timer = setTimeout(look, longest);
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
      void this.tell({ ...question, number });
    });
  }

  end(): void {
    this.isOver = true;
    this.#process.kill('SIGKILL');
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if (!waiting) return;
    // Its memory is whole again at once; the next document gets another.
    if (answer.isGrown && this.#waiting.size === 0) this.end();
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
