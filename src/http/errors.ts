import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError } from '../errors/app-error.ts';
import type { Logger } from '../logging/logger.ts';

const statusOf: Readonly<Record<string, number>> = {
  INVALID_VALUE: 400,
  NOT_PERMITTED: 403,
  NOT_FOUND: 404,
  VERSION_CONFLICT: 409,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** Codes whose messages were written for whoever asks. */
const open = new Set([
  ...Object.keys(statusOf),
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'SELECTION_LIMIT',
  'ALIAS_LIMIT',
  'DIRECTIVE_LIMIT',
  'DEPTH_LIMIT',
  'NODE_LIMIT',
]);

const UNEXPECTED = 'Something went wrong on our side.';
const SHOWN = 3;

/** What an HTTP route answers for an error: a code, a message for people, the request's id. */
export function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const known =
    error instanceof AppError ? { status: statusOf[error.code] ?? 500, code: error.code } : ofFastify(error);
  const status = known?.status ?? 500;
  if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed');
  if (status === 503) void reply.header('retry-after', '2');
  void reply.code(status).send({
    error: {
      code: known?.code ?? 'INTERNAL_SERVER_ERROR',
      message: known && status < 500 ? error.message : status === 500 ? UNEXPECTED : error.message,
      requestId: request.id,
    },
  });
}

/** Fastify's own refusals (a body too large, no JSON) carry a status below 500. */
function ofFastify(error: FastifyError | Error): { status: number; code: string } | null {
  if (!('statusCode' in error) || error.statusCode === undefined || error.statusCode >= 500) return null;
  return { status: error.statusCode, code: error.statusCode === 413 ? 'BODY_TOO_LARGE' : 'BAD_REQUEST' };
}

/** A GraphQL error as clients see it: never a stack, SQL or a path of ours; what was not meant for them goes to the log. */
export function formatGraphQLError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const code = original instanceof AppError ? original.code : codeOf(formatted);
    if (!open.has(code)) {
      log.error({ err: original }, 'operation failed');
      return { message: UNEXPECTED, path: formatted.path, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
    }
    const { stacktrace: _stack, http: _http, ...extensions } = formatted.extensions ?? {};
    return { ...formatted, extensions: { ...extensions, code } };
  };
}

function codeOf({ extensions }: GraphQLFormattedError): string {
  return typeof extensions?.code === 'string' ? extensions.code : '';
}

/** The first few errors are enough to mend a request. */
export function fewErrors(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  return errors.slice(0, SHOWN);
}

/** The HTTP status of an error that kept an operation from running. */
export function statusOfCode(code: unknown): number | undefined {
  return typeof code === 'string' ? statusOf[code] : undefined;
}
