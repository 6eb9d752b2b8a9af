import { DocumentRefused } from '../../errors/document-refused.ts';
import { looksLikeNinjs } from './ninjs.ts';
import { parseJson } from './parse-json.ts';
import { decodeText } from './decode-text.ts';
import { guardedXml, rootOf, xmlCharset } from './xml-guard.ts';

/** Formats that tell by their content what they are. */
type Sniffed = 'plainText' | 'html' | 'feed' | 'ninjs' | 'nitf' | 'newsmlG2' | 'docx' | 'pdf';

const HEAD = 16_384;
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//;

/** By root element, with or without a prefix. */
const roots: Readonly<Record<string, Sniffed>> = {
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
  nitf: 'nitf',
  newsItem: 'newsmlG2',
  newsMessage: 'newsmlG2',
  html: 'html',
};

/** The format by what the bytes begin with; null where they are no text and nothing known. */
export function sniff(bytes: Uint8Array): Sniffed | null {
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'docx';
  const head = headOf(bytes);
  if (head.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (head.includes('\0')) return null;
  if (/^\s*[{[]/.test(head)) return sniffJson(bytes);
  if (/^\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(head)) return 'html';
  if (/^\s*<\?xml\s/.test(head) || rootOf(head) !== null) return sniffXml(bytes);
  return isText(bytes) ? 'plainText' : null;
}

export function sniffXml(bytes: Uint8Array): Sniffed {
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

export function sniffJson(bytes: Uint8Array): Sniffed {
  const text = decodeText(bytes);
  if (JSON_FEED.test(text)) return 'feed';
  if (looksLikeNinjs(parseJson(text))) return 'ninjs';
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
