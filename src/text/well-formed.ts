import { InvalidValue } from '../errors/app-error.ts';

// PostgreSQL stores no NUL and would store U+FFFD for half a surrogate pair: other text than was given.
// oxlint-disable-next-line no-control-regex -- finding them is the point
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/;

/** The text in NFC; InvalidValue for control characters, half surrogates, and what is empty, too long or of several lines. */
export function checkText(
  value: string,
  { field, maxLength, multiline = false }: { field: string; maxLength: number; multiline?: boolean },
): string {
  const refuse = (rule: string): never => {
    throw new InvalidValue({ field, value, rule });
  };
  if (typeof value !== 'string') return refuse('a text');
  if (!value.isWellFormed()) return refuse('no half of a surrogate pair');
  const text = value.normalize('NFC');
  if (CONTROL.test(text)) return refuse('no control characters');
  if (!multiline && /[\n\t]/.test(text)) return refuse('one line');
  if (text.trim() === '') return refuse('not empty');
  return text.length > maxLength ? refuse(`at most ${maxLength} characters`) : text;
}
