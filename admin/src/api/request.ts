import { networkLost, networkRegained, untilNextTry } from './network.ts';
import type { Operation } from './operation.ts';
import { sessionEnded, whenSignedInAgain } from './session-gate.ts';

interface Refusal {
  /** For programs. */
  code: string;
  message: string;
  /** Of the plain routes: which of the values is refused. */
  field?: string;
  /** In how many seconds it can be tried again. */
  retryAfter?: number;
}

/** The API refused a whole request: a bug, a limit or a missing right. */
export class RequestRefused extends Error {
  override name = 'RequestRefused';
  readonly code: string;
  readonly field?: string;
  readonly retryAfter?: number;
  constructor({ code, message, field, retryAfter }: Refusal) {
    super(message);
    this.code = code;
    this.field = field;
    this.retryAfter = retryAfter;
  }
}

interface Answer<TAnswer> {
  data?: TAnswer | null;
  errors?: { message: string; extensions?: { code?: string; retryAfter?: number } }[];
  error?: Refusal;
}

interface Options {
  signal?: AbortSignal;
  /** Answers also to who is not signed in; otherwise an ended session asks for the password and goes on. */
  isOpen?: boolean;
}

/**
 * Asks the API. While the network is away it waits and tries again, so an act must carry its `idempotencyKey`; when the
 * session has ended it waits until somebody signed in again. Throws RequestRefused.
 */
export async function request<TAnswer, TVariables>(
  operation: Operation<TAnswer, TVariables>,
  variables: TVariables,
  { signal, isOpen = false }: Options = {},
): Promise<TAnswer> {
  const body = JSON.stringify({ query: operation, variables });
  for (let tries = 0; ; tries += 1) {
    const answer = await send<TAnswer>(body, { signal, isOpen });
    if (answer === 'unreachable') {
      networkLost();
      await untilNextTry(tries, signal);
      continue;
    }
    networkRegained();
    const refusal = answer.error ?? refusalOf(answer.errors?.[0]);
    if (!refusal) return answer.data!;
    if (refusal.code !== 'UNAUTHENTICATED' || isOpen) throw new RequestRefused(refusal);
    sessionEnded();
    await whenSignedInAgain(signal);
  }
}

function refusalOf(error: NonNullable<Answer<unknown>['errors']>[number] | undefined): Refusal | undefined {
  return error && { code: 'UNKNOWN', ...error.extensions, message: error.message };
}

async function send<TAnswer>(
  body: string,
  { signal, isOpen }: Options,
): Promise<Answer<TAnswer> | 'unreachable'> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(isOpen ? {} : { 'x-session': 'required' }),
      },
      body,
      signal,
    });
    // A proxy or a server that restarts: as good as no network.
    if (response.status === 502 || response.status === 503 || response.status === 504) return 'unreachable';
    return (await response.json()) as Answer<TAnswer>;
  } catch (error) {
    if (signal?.aborted) throw error;
    return 'unreachable';
  }
}

/**
 * Asks one of the plain routes with a JSON body; what is refused is thrown as RequestRefused, also that there was no
 * answer (`UNREACHABLE`): a password is not sent again by itself.
 */
export async function sendJson<TAnswer>(
  method: 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<TAnswer> {
  return answerOf<TAnswer>(
    fetch(path, {
      method,
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body && JSON.stringify(body),
    }),
  );
}

/** Sends one file to a plain route, as a form does; what is refused is thrown as RequestRefused. */
export async function sendFile<TAnswer>(path: string, file: File): Promise<TAnswer> {
  const form = new FormData();
  form.append('file', file);
  return answerOf<TAnswer>(fetch(path, { method: 'POST', body: form }));
}

async function answerOf<TAnswer>(sent: Promise<Response>): Promise<TAnswer> {
  const unreachable = (): never => {
    throw new RequestRefused({ code: 'UNREACHABLE', message: 'The server cannot be reached.' });
  };
  const response = await sent.catch(unreachable);
  if (response.status === 204) return null as TAnswer;
  const answer = (await response.json().catch(unreachable)) as TAnswer & { error?: Refusal };
  if (!answer.error) return answer;
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  throw new RequestRefused({ ...answer.error, retryAfter });
}
