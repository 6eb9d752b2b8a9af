import { AppError, TimedOut, Unavailable } from '../errors/app-error.ts';

/** The code of an error: a SQLSTATE, a system error such as ECONNREFUSED, or one of postgres.js. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Somebody between us and the server (a pooler) logged us in as another role. */
export class WrongLogin extends Error {
  readonly code = 'WRONG_LOGIN';
}

const QUERY_CANCELED = '57014';

/**
 * Codes after which trying again later may help. SQLSTATE 08 is a broken connection, 28 a login refused (a password
 * that has expired), 53 means full, 57P that the server stops or starts.
 */
const unavailable = new RegExp(
  '^(WRONG_LOGIN|08...|28...|53...|57P0.|CONNECT_TIMEOUT|CONNECTION_(CLOSED|DESTROYED|ENDED)' +
    '|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$',
);

/** What a failed statement means to the one who asked; what is no affair of the database's health stays itself. */
export function statementError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === QUERY_CANCELED) return new TimedOut('The database took too long over this.', error);
  if (unavailable.test(code)) return new Unavailable('The database does not answer just now.', error);
  return error;
}
