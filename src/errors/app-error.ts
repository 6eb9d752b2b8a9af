/** An error with a code that callers and answers can rely on. */
export class AppError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.details = details;
  }
}

/** A value that breaks a rule: says which field, what it was and what is allowed. */
export class InvalidValue extends AppError {
  constructor({ field, value, rule }: { field: string; value: unknown; rule: string }) {
    super('INVALID_VALUE', `${field}: ${shown(value)} is refused: ${rule}`, { field, rule });
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
