import { DocumentRefused } from '../../errors/document-refused.ts';
import { limits } from './limits.ts';

const MARKS = new RegExp(`\\p{M}{${limits.combiningMarks + 1}}`, 'u');
const HEAD = 2_048;

/**
 * The text of the bytes, in NFC, with LF and without byte order mark. The encoding is what the mark says, else the
 * charset it came with, else what its beginning declares, else UTF-8: nothing is guessed, so that no byte becomes
 * another letter than was meant.
 */
export function decodeText(
  bytes: Uint8Array,
  charset?: string,
  declaredIn?: (head: string) => string | null,
): string {
  if (bytes.byteLength > limits.textBytes) {
    throw new DocumentRefused('DOCUMENT_TOO_LARGE', `a text of at most ${limits.textBytes >> 20} MB`);
  }
  const head = () => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = charsetOfMark(bytes) ?? charset?.trim() ?? declaredIn?.(head()) ?? 'utf-8';
  return keptText(decoded(bytes, label).replaceAll(/\r\n?/g, '\n'));
}

/** The text in NFC; refused where it cannot be kept as it is. */
export function keptText(text: string): string {
  if (text.includes('\0')) refuse('text without NUL');
  if (!text.isWellFormed()) refuse('text without half a surrogate pair');
  // Before the normalisation, whose time grows with the square of such a run.
  if (MARKS.test(text)) {
    throw new DocumentRefused('DOCUMENT_HOSTILE', `at most ${limits.combiningMarks} marks on one letter`);
  }
  return text.normalize('NFC');
}

/** Numbers of no letter (`&#0;`, `&#xD800;`) come out of a parser as U+FFFD: other text than was given. */
export function checkReplaced(source: string, read: string): void {
  if (read.includes('\uFFFD') && !source.includes('\uFFFD')) {
    refuse('text without NUL and half surrogate pairs');
  }
}

function charsetOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function decoded(bytes: Uint8Array, label: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch (cause) {
    return refuse(`text in an encoding the web knows, not "${label.slice(0, 40)}"`, cause);
  }
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    return refuse(`text in ${decoder.encoding.toUpperCase()}, as nothing names another encoding`, cause);
  }
}

function refuse(rule: string, cause?: unknown): never {
  throw new DocumentRefused('DOCUMENT_NOT_TEXT', rule, cause);
}
