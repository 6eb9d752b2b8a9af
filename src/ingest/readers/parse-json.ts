import { DocumentRefused } from '../../errors/document-refused.ts';
import { limits } from './limits.ts';

/** JSON of bounded size; refused in words for the rest. */
export function parseJson(text: string): unknown {
  checkShape(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'well-formed JSON', cause);
  }
}

export function parseJsonOrNull(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

/** Before parsing: a list of millions takes many times the memory of its text. */
function checkShape(text: string): void {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charAt(at)) {
      case '"':
        at = endOfString(text, at);
        break;
      case '{':
      case '[':
        depth += 1;
        values += 1;
        break;
      case '}':
      case ']':
        depth -= 1;
        break;
      case ',':
        values += 1;
        break;
      default:
    }
    if (depth > limits.depth) {
      throw new DocumentRefused('DOCUMENT_HOSTILE', `JSON at most ${limits.depth} deep`);
    }
    if (values > limits.jsonValues) {
      throw new DocumentRefused('DOCUMENT_TOO_LARGE', `JSON of at most ${limits.jsonValues} values`);
    }
  }
}

/** Where the string ends that begins there: the next quote that no backslash takes its meaning from. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
