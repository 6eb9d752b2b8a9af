import { DocumentRefused } from '../../errors/document-refused.ts';
import { limits } from './limits.ts';

/** Document types that news formats are published with. Their definitions are never fetched. */
const KNOWN_DOCTYPE =
  /^<!DOCTYPE\s+(?:nitf|rss|html|xhtml|newsml|rdf:RDF)(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"<>]{0,200}"|'[^'<>]{0,200}'))(?:\s+(?:"(?!\s*file:)[\w:/.~%?=&-]{0,200}"|'(?!\s*file:)[\w:/.~%?=&-]{0,200}'))?)?\s*>/i;
const OUR_OWN_NAMES = /^(?:__proto__|constructor|prototype)$/;
const MOST_ATTRIBUTES = 500;
const NAME_END = /[\s/>]/g;

/**
 * Looks over XML before any parser does, in one pass: refused are entities of its own, what reaches for other files,
 * elements too deep or too many, more text than `longest`, and tags that do not match. What is left has no document type any more.
 */
export function guardedXml(text: string, longest: number = limits.xmlText): string {
  const open: string[] = [];
  let tags = 0;
  let words = 0;
  let from = 0;
  let doctype: { start: number; end: number } | null = null;
  const count = (length: number): void => {
    words += length;
    if (length > limits.xmlText || words > longest) {
      throw new DocumentRefused(
        'DOCUMENT_TOO_LARGE',
        `XML of at most ${Math.min(longest, limits.xmlText)} characters of text`,
      );
    }
  };
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const start = at;
    count(at - from);
    if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
    else if (text.startsWith('<![CDATA[', at)) {
      at = after(text, ']]>', at);
      count(at - start);
    } else if (text.startsWith('<?', at)) at = after(text, '?>', at);
    else if (text.startsWith('<!', at)) {
      const [whole] = KNOWN_DOCTYPE.exec(text.slice(at, at + 800)) ?? [];
      if (whole === undefined || doctype || tags > 0) {
        hostile('XML without a document type of its own, such as one that declares entities');
      }
      at += whole.length;
      doctype = { start, end: at };
    } else {
      const isEnd = text[at + 1] === '/';
      const nameStart = at + (isEnd ? 2 : 1);
      NAME_END.lastIndex = nameStart;
      const nameEnd = NAME_END.exec(text)?.index ?? text.length;
      const name = text.slice(nameStart, nameEnd);
      at = tagEnd(text, nameEnd);
      if (name === '' || name.length > 200) broken();
      if (OUR_OWN_NAMES.test(name.split(':').at(-1)!)) hostile('XML whose tags have ordinary names');
      if (isEnd) {
        if (open.pop() !== name) broken();
      } else {
        tags += 1;
        if (tags > limits.xmlTags) {
          throw new DocumentRefused('DOCUMENT_TOO_LARGE', `XML of at most ${limits.xmlTags} elements`);
        }
        if (text[at - 2] !== '/') open.push(name);
        if (open.length > limits.depth) hostile(`XML whose elements lie at most ${limits.depth} deep`);
      }
    }
    from = at;
  }
  if (open.length > 0 || tags === 0) broken();
  return doctype ? text.slice(0, doctype.start) + text.slice(doctype.end) : text;
}

/** The name of the root element, with its prefix; null where there is none near the beginning. */
export function rootOf(text: string): string | null {
  const head = text.slice(0, 10_000).replaceAll(/<!--[^]*?-->|<\?[^]*?\?>|<![^>]*>/g, '');
  return /^\s*<([\w.-]+(?::[\w.-]+)?)/.exec(head.replace(/^\uFEFF/, ''))?.[1] ?? null;
}

/** What the XML declaration says. */
export function xmlCharset(head: string): string | null {
  return /^\s*(?:ï»¿)?<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? broken() : found + mark.length;
}

/** Behind the `>` that ends the tag; one within a quoted value does not. */
function tagEnd(text: string, from: number): number {
  let quoted = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at]!;
    if (letter === '>') return at + 1;
    if (letter === '<') broken();
    if (letter === '"' || letter === "'") {
      at = text.indexOf(letter, at + 1);
      quoted += 1;
      if (at < 0) broken();
      if (quoted > MOST_ATTRIBUTES) hostile(`XML whose elements have at most ${MOST_ATTRIBUTES} attributes`);
    }
  }
  return broken();
}

function hostile(rule: string): never {
  throw new DocumentRefused('DOCUMENT_HOSTILE', rule);
}

function broken(): never {
  throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'well-formed XML');
}
