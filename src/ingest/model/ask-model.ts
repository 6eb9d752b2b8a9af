/**
 * One question to a model by the protocol that OpenAI, vLLM, Ollama, llama.cpp, LM Studio and others speak:
 * `POST <address>/chat/completions`, held to a JSON Schema. Within bounds of time and size; no redirect is followed, so
 * that the key goes to the operator's address and nowhere else. Nothing of what the server says in an error is passed on: it
 * may say the key.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { ModelSettings } from '../../config/config.ts';
import type { Message } from './question.ts';

/** Why nothing came of a question, in words that name neither address nor key. */
export class ModelFailed extends Error {
  /** Whether the next question would fare no better: the server does not answer, or not as it should. */
  readonly isOut: boolean;

  constructor(why: string, { isOut }: { isOut: boolean }) {
    super(why);
    this.isOut = isOut;
  }
}

export interface ModelBounds {
  /** Milliseconds for one try. */
  longest: number;
  /** Milliseconds before a second try, where the server does not say; doubled before the third. */
  wait: number;
  /** Milliseconds; a server that asks for more is not waited for. */
  longestWait: number;
  /** Bytes of an answer. */
  largest: number;
}

export const usualBounds: ModelBounds = {
  longest: 120_000,
  wait: 1_000,
  longestWait: 30_000,
  largest: 1024 * 1024,
};
const TRIES = 3;
/** Statuses that say something of the question, and nothing of the next one. */
const ABOUT_QUESTION = new Set([400, 413, 422]);

/** What the model gives as its answer: JSON, of whatever shape. Throws ModelFailed. */
export async function askModel(
  { url, name, secret }: ModelSettings,
  { messages, schema }: { messages: readonly Message[]; schema: object },
  { signal, ...bounds }: ModelBounds & { signal?: AbortSignal | undefined },
): Promise<unknown> {
  // No temperature and no bound of tokens: which of them a server takes, and under what name, differs by model.
  const body = JSON.stringify({
    model: name,
    messages,
    response_format: { type: 'json_schema', json_schema: { name: 'findings', strict: true, schema } },
    stream: false,
  });
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'user-agent': 'Backfile',
    ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
  };
  for (let attempt = 1; ; attempt += 1) {
    const timeUp = AbortSignal.timeout(bounds.longest);
    const ending = signal ? AbortSignal.any([signal, timeUp]) : timeUp;
    try {
      const response = await fetch(`${url}/chat/completions`, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal: ending,
      });
      if (response.status === 200) return contentOf(await textOf(response, bounds.largest));
      await response.body?.cancel();
      const wait = waitOf(response) ?? bounds.wait * 2 ** (attempt - 1);
      const isBusy = response.status === 429 || response.status === 503;
      if (!isBusy || attempt === TRIES || wait > bounds.longestWait) {
        throw (ABOUT_QUESTION.has(response.status) ? amiss : out)(
          `it answers with status ${response.status}`,
        );
      }
      await pause(wait, undefined, signal ? { signal } : {});
    } catch (error) {
      if (error instanceof ModelFailed) throw error;
      if (signal?.aborted) throw out('it was not waited for');
      throw out(
        timeUp.aborted ? `it takes more than ${bounds.longest / 1_000} seconds` : 'it does not answer',
      );
    }
  }
}

const out = (why: string) => new ModelFailed(why, { isOut: true });
const amiss = (why: string) => new ModelFailed(why, { isOut: false });

/** Milliseconds that the server asks for: in seconds or until an instant. */
function waitOf({ headers }: Response): number | null {
  const given = headers.get('retry-after');
  if (given === null) return null;
  const wait = /^\d+(\.\d+)?$/.test(given) ? Number(given) * 1_000 : Date.parse(given) - Date.now();
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

async function textOf({ body }: Response, largest: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > largest) throw amiss('its answer is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** As much of a `chat.completion` as counts. */
interface Completion {
  choices?: {
    finish_reason?: string | null;
    message?: { content?: string | null; refusal?: string | null } | null;
  }[];
}

function contentOf(text: string): unknown {
  const choice = (json(text) as Completion | null)?.choices?.[0];
  const { content, refusal } = choice?.message ?? {};
  if (refusal) throw amiss('it refuses');
  if (choice?.finish_reason === 'length') throw amiss('its answer is cut off');
  if (typeof content !== 'string') throw out('its answer is none of the protocol');
  return json(content);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw amiss('its answer is no JSON');
  }
}
