import { InvalidValue } from '../errors/app-error.ts';

/** A text of a JSON body, by its field; nothing else of the body is looked at. */
export function textIn(body: unknown, field: string): string {
  const text = optionalTextIn(body, field);
  if (text === undefined || text === '') throw noText(field, text);
  return text;
}

export function optionalTextIn(body: unknown, field: string): string | undefined {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const value = Object.hasOwn(given, field) ? given[field] : undefined;
  if (value !== undefined && typeof value !== 'string') throw noText(field, value);
  return value;
}

function noText(field: string, value: unknown): InvalidValue {
  return new InvalidValue({ field, value: typeof value, rule: 'a text' });
}
