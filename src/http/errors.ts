import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, InvalidValue, TooManyAttempts } from '../errors/app-error.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Logger } from '../logging/logger.ts';

const statusOf: Readonly<Record<string, number>> = {
  INVALID_VALUE: 400,
  BAD_USER_INPUT: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  UNAUTHENTICATED: 401,
  NOT_PERMITTED: 403,
  NOT_FOUND: 404,
  GONE: 410,
  DOCUMENT_TOO_LARGE: 413,
  DOCUMENT_NOT_TEXT: 422,
  DOCUMENT_NOT_UNDERSTOOD: 422,
  DOCUMENT_HOSTILE: 422,
  DOCUMENT_PASSWORD: 422,
  DOCUMENT_WITHOUT_TEXT: 422,
  TOO_MANY_ATTEMPTS: 429,
  VERSION_CONFLICT: 409,
  BODY_TOO_LARGE: 413,
  MEDIA_TYPE_NOT_SUPPORTED: 415,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** Apollo's codes whose messages tell whoever asks what to mend. */
const mendable = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

const INTERNAL = 'INTERNAL_SERVER_ERROR';
const UNEXPECTED = 'Something went wrong on our side.';
const SHOWN = 3;

/** What an HTTP route answers for an error: a code, a message for people, the field it is about, the request's id. */
export function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const known =
    error instanceof AppError
      ? { status: statusOf[error.code] ?? 500, code: error.code, message: error.message }
      : ofFastify(error);
  const status = known?.status ?? 500;
  const message = known?.message ?? error.message;
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed');
  if (status === 503) void reply.header('retry-after', '2');
  if (error instanceof TooManyAttempts) void reply.header('retry-after', error.retryAfter);
  void reply.code(status).send({
    error: {
      code: known?.code ?? INTERNAL,
      message: status === 500 ? UNEXPECTED : message,
      ...(error instanceof InvalidValue ? { field: error.details.field } : {}),
      requestId: request.id,
    },
  });
}

/** Fastify's own refusals (a body too large, no JSON, a path that is none) carry a status below 500. */
function ofFastify(error: FastifyError | Error): { status: number; code: string; message?: string } | null {
  if (!('statusCode' in error) || error.statusCode === undefined || error.statusCode >= 500) return null;
  if (unreadablePath.has(error.code)) return NOTHING_HERE;
  return { status: error.statusCode, code: refusals[error.statusCode] ?? 'BAD_REQUEST' };
}

const refusals: Readonly<Record<number, string>> = { 413: 'BODY_TOO_LARGE', 415: 'MEDIA_TYPE_NOT_SUPPORTED' };
const unreadablePath = new Set(['FST_ERR_BAD_URL', 'FST_ERR_MAX_PARAM_LENGTH']);
const NOTHING_HERE = { status: 404, code: 'NOT_FOUND', message: 'There is nothing here.' };

/** What a path that leads nowhere is answered. */
export function answerNothing(request: FastifyRequest, reply: FastifyReply): void {
  const { status, code, message } = NOTHING_HERE;
  void reply.code(status).send({ error: { code, message, requestId: request.id } });
}

/** A GraphQL error as clients see it: never a stack, SQL or a path of ours, and no name they did not know. */
export function formatGraphQLError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error, formatted);
  if (!isForClients(code)) {
    return { message: UNEXPECTED, path: formatted.path, extensions: { code: INTERNAL } };
  }
  const { stacktrace: _stack, http: _http, ...extensions } = formatted.extensions ?? {};
  const message = formatted.message.replace(/ Did you mean .*\?$/s, '');
  const original = originOf(error);
  const wait = original instanceof TooManyAttempts ? { retryAfter: original.retryAfter } : {};
  return { ...formatted, message, extensions: { ...extensions, ...wait, code } };
}

function codeOf(error: unknown, { extensions }: GraphQLFormattedError): string {
  const original = originOf(error);
  if (original instanceof AppError) return original.code;
  const ofClient = original instanceof GraphQLError && statusIn(original) < 500;
  const code = extensions?.code;
  if (typeof code === 'string' && (code !== INTERNAL || !ofClient)) return code;
  return ofClient ? 'BAD_REQUEST' : INTERNAL;
}

/** Apollo gives some refusals a status and no code; graphql-jit's errors have no extensions at all. */
function statusIn({ extensions }: { extensions?: { http?: { status?: number } } }): number {
  return extensions?.http?.status ?? 500;
}

function originOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

function isForClients(code: string): boolean {
  return code in statusOf || mendable.has(code) || code.endsWith('_LIMIT');
}

/** Few errors an answer; ours go to the log whole, to be found there by the request's id. */
export function answersPlugin(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: { requestId } }) => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors.filter((each) => !isForClients(codeOf(each, each)))) {
          log.error({ err: originOf(error), requestId }, 'operation failed');
        }
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (contextValue.isPrivate) response.http.headers.set('cache-control', 'private, no-store');
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        const { singleResult } = response.body;
        singleResult.errors = response.body.singleResult.errors
          .slice(0, SHOWN)
          .map((error) =>
            error.extensions?.code === INTERNAL
              ? { ...error, extensions: { ...error.extensions, requestId } }
              : error,
          );
        if (singleResult.data === undefined || singleResult.data === null) {
          const status = statusOfCode(singleResult.errors[0]?.extensions?.code);
          if (status) response.http.status = status;
          if (status === 503) response.http.headers.set('retry-after', '2');
        }
      },
    }),
  };
}

/** The HTTP status of an error that kept an operation from running. */
function statusOfCode(code: unknown): number | undefined {
  if (typeof code !== 'string') return undefined;
  return code.endsWith('_LIMIT') ? 400 : statusOf[code];
}
