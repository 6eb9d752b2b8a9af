import { networkLost, networkRegained, untilNextTry } from './network.ts';
import type { Operation } from './operation.ts';
import { sessionEnded, whenSignedInAgain } from './session-gate.ts';

/** The API refused a whole request: a bug, a limit or a missing right. `code` is for programs. */
export class RequestRefused extends Error {
  override name = 'RequestRefused';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<TAnswer> {
  data?: TAnswer | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  error?: { code: string; message: string };
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
    const error = answer.error ?? answer.errors?.[0];
    if (!error) return answer.data!;
    const code =
      'code' in error
        ? error.code
        : ((error as { extensions?: { code?: string } }).extensions?.code ?? 'UNKNOWN');
    if (code !== 'UNAUTHENTICATED' || isOpen) throw new RequestRefused(code, error.message);
    sessionEnded();
    await whenSignedInAgain(signal);
  }
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

/** Asks one of the plain routes with a JSON body; what is refused is thrown as RequestRefused. */
export async function sendJson(method: 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
  const response = await fetch(path, {
    method,
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body && JSON.stringify(body),
  });
  if (response.status === 204) return null;
  const answer = (await response.json()) as { error?: { code: string; message: string } };
  if (answer.error) throw new RequestRefused(answer.error.code, answer.error.message);
  return answer;
}
