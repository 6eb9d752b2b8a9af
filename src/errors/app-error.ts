/** An error with a code that callers and answers can rely on. */
export class AppError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, details: Record<string, unknown> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

/** A value that breaks a rule: says which field, what it was and what is allowed. */
export class InvalidValue extends AppError {
  readonly #refused: { field: string; value: unknown; rule: string };

  constructor(refused: { field: string; value: unknown; rule: string }) {
    const { field, value, rule } = refused;
    super('INVALID_VALUE', `${field}: ${shown(value)} is refused: ${rule}`, { field, rule });
    this.#refused = refused;
  }

  /** The same refusal, seen from the input the value came with. */
  at(field: string): InvalidValue {
    return new InvalidValue({ ...this.#refused, field });
  }
}

/** Nobody is signed in, or not with these words. */
export class NotSignedIn extends AppError {
  constructor(message: string) {
    super('UNAUTHENTICATED', message);
  }
}

/** Whoever asks may not. */
export class NotPermitted extends AppError {
  constructor(message: string, details?: Record<string, unknown>) {
    super('NOT_PERMITTED', message, details);
  }
}

/** Too many failed in too short a time: come back after so many seconds. */
export class TooManyAttempts extends AppError {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('TOO_MANY_ATTEMPTS', `Too many failed attempts: wait ${retryAfter} seconds.`, { retryAfter });
    this.retryAfter = retryAfter;
  }
}

/** There is no such record, or none that the asker may know of. */
export class NotFound extends AppError {
  constructor(message: string, details?: Record<string, unknown>) {
    super('NOT_FOUND', message, details);
  }
}

/** It was here and was taken away for good. */
export class Gone extends AppError {
  constructor(message: string) {
    super('GONE', message);
  }
}

/** Somebody else saved first: the record's revision is not the one the change was made from. */
export class VersionConflict extends AppError {
  constructor(message: string, details?: Record<string, unknown>) {
    super('VERSION_CONFLICT', message, details);
  }
}

/** The sender's key for an act is taken: by the same act, which is under way, or by another input. */
export class IdempotencyConflict extends AppError {
  constructor(message: string, why: 'IN_FLIGHT' | 'REUSED') {
    super(`IDEMPOTENCY_KEY_${why}`, `idempotencyKey: ${message}`);
  }
}

/** Others point to the record: it cannot go while they do. */
export class ReferencedBy extends AppError {
  /** `references` are global ids, the first of them; `totalCount` says how many there are. */
  constructor(message: string, details: { references: readonly string[]; totalCount: number }) {
    super('REFERENCED_BY', message, details);
  }
}

/** No sentence says so. */
export class EvidenceMissing extends AppError {
  constructor(field: string, message: string) {
    super('EVIDENCE_MISSING', message, { field });
  }
}

/** The archive may have it already, as the record with this global id. */
export class DuplicateCandidate extends AppError {
  constructor(
    field: string,
    message: string,
    details: { existing: string; score: number; reasons: readonly string[] },
  ) {
    super('DUPLICATE_CANDIDATE', message, { field, ...details });
  }
}

/** The service cannot answer just now and may soon (HTTP 503). */
export class Unavailable extends AppError {
  constructor(message: string, cause?: unknown) {
    super('UNAVAILABLE', message, {}, cause);
  }
}

/** It took longer than it may. */
export class TimedOut extends AppError {
  constructor(message: string, cause?: unknown) {
    super('TIMEOUT', message, {}, cause);
  }
}

/** Backfile cannot start; the message is one plain line that says what to do. */
export class StartError extends AppError {
  constructor(message: string, cause?: unknown) {
    super('START_FAILED', message, {}, cause);
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
