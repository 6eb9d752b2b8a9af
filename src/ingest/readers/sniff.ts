import { DocumentRefused } from '../../errors/document-refused.ts';
import { looksLikeNinjs } from './ninjs.ts';
import { parseJson } from './parse-json.ts';
import { decodeText } from './decode-text.ts';
import { guardedXml, rootOf, xmlCharset } from './xml-guard.ts';

const HEAD = 16_384;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//;

/** By root element, with or without a prefix. */
const roots: Readonly<Record<string, string>> = {
  rss: 'application/rss+xml',
  feed: 'application/atom+xml',
  RDF: 'application/rdf+xml',
  nitf: 'application/nitf+xml',
  newsItem: 'application/vnd.iptc.g2.newsitem+xml',
  newsMessage: 'application/vnd.iptc.g2.newsmessage+xml',
  html: 'application/xhtml+xml',
};

/** The media type by what the bytes begin with; null where they are no text and nothing known. */
export function sniff(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return DOCX;
  const head = headOf(bytes);
  if (head.slice(0, 1_024).includes('%PDF-')) return 'application/pdf';
  if (head.includes('\0')) return null;
  if (/^\s*[{[]/.test(head)) return sniffJson(bytes);
  if (/^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(head)) return 'text/html';
  if (/^\s*<\?xml\s/.test(head) || rootOf(head) !== null) return sniffXml(bytes);
  return isText(bytes) ? 'text/plain' : null;
}

export function sniffXml(bytes: Uint8Array): string {
  const root = rootOf(headOf(bytes)) ?? '';
  const name = roots[root.split(':').at(-1)!];
  if (name) return name;
  // What is hostile is refused as such, and not for what it calls itself.
  guardedXml(decodeText(bytes, undefined, xmlCharset));
  throw new DocumentRefused(
    'DOCUMENT_NOT_UNDERSTOOD',
    `XML of a format that is known here (RSS, Atom, RDF, NITF, NewsML-G2, XHTML), not <${root.slice(0, 40)}>`,
  );
}

export function sniffJson(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  if (JSON_FEED.test(text)) return 'application/feed+json';
  if (looksLikeNinjs(parseJson(text))) return 'application/vnd.iptc.ninjs+json';
  throw new DocumentRefused(
    'DOCUMENT_NOT_UNDERSTOOD',
    'JSON of a format that is known here (ninjs, JSON Feed)',
  );
}

/** Its first characters, as far as they can be told; what is wrong in them is found when they are read. */
function headOf(bytes: Uint8Array): string {
  const label = startsWith(bytes, [0xfe, 0xff])
    ? 'utf-16be'
    : startsWith(bytes, [0xff, 0xfe])
      ? 'utf-16le'
      : 'utf-8';
  return new TextDecoder(label).decode(bytes.subarray(0, HEAD));
}

function isText(bytes: Uint8Array): boolean {
  try {
    decodeText(bytes);
    return true;
  } catch (refused) {
    // What is hostile is refused as such, and not for its type.
    return refused instanceof DocumentRefused && refused.code !== 'DOCUMENT_NOT_TEXT';
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}
