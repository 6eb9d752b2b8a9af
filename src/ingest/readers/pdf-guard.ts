/** What a PDF unpacks to is looked at before its parser unpacks it, for that one holds all of it in memory. */
import { constants, createInflate } from 'node:zlib';
import { DocumentRefused } from '../../errors/document-refused.ts';
import { limits } from './limits.ts';

const HEAD = 1_024;
const TAIL = 65_536;
const LONGEST_HEAD = 4_096;
const LONGEST_LINE = 262_144;
/** Packed otherwise than usual, such as twice: so short that it does no harm. */
const UNUSUAL = 32 * 1024;
const FLATE = /\/(?:FlateDecode|Fl)\b/;
const FILTER = /\/(?:Filter|F)\b/;
const OTHERS = /\/(?:LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/;
const PICTURE = /\/Subtype\s*\/Image\b/;
const CODED = /\/(?:DCTDecode|DCT|JPXDecode|CCITTFaxDecode|CCF|JBIG2Decode)\b/;

/**
 * A copy without its pictures, which no reader of text needs, and refused where its other streams unpack to more than
 * text can.
 */
export async function guardedPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const copy = Buffer.from(bytes);
  const isWhole = copy.subarray(0, HEAD).includes('%PDF-') && copy.subarray(-TAIL).includes('startxref');
  if (!isWhole) throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'a whole PDF, not one that is cut off');
  let [total, between, objects] = [0, 0, 0];
  for (let at = copy.indexOf('stream'); at >= 0; at = copy.indexOf('stream', at)) {
    const start = dataStart(copy, at + 6);
    if (start === null) {
      at += 6;
      continue;
    }
    objects += checkLines(copy, between, at);
    checkObjects(objects);
    const found = copy.indexOf('endstream', start);
    const end = found < 0 ? copy.byteLength : found;
    const head = headBefore(copy, at);
    if (PICTURE.test(head) || CODED.test(head)) copy.fill(0, start, end);
    else {
      const most = Math.min(mostOf(head), limits.pdfBytes - total);
      total += await sizeOf(copy.subarray(start, end), head, most);
    }
    at = end + 9;
    between = at;
  }
  checkObjects(objects + checkLines(copy, between, copy.byteLength));
  return new Uint8Array(copy.buffer, copy.byteOffset, copy.byteLength);
}

/**
 * Where a PDF's own list of its objects does not hold, its parser looks for them line by line, and keeps each. Answers with
 * how many objects begin there and how many it lists.
 */
function checkLines(copy: Buffer, from: number, to: number): number {
  let length = 0;
  let objects = 0;
  for (let at = from; at < to; at += 1) {
    const byte = copy[at];
    // "7 0 obj", and "0000000016 00000 n" in the list.
    if ((byte === 0x6f || byte === 0x6e || byte === 0x66) && copy[at - 1] === 0x20 && isDigit(copy[at - 2])) {
      objects += 1;
    }
    length = byte === 0x0a || byte === 0x0d || byte === 0x3c ? 0 : length + 1;
    if (length > LONGEST_LINE) {
      throw new DocumentRefused('DOCUMENT_HOSTILE', 'a PDF with lines of ordinary length');
    }
  }
  return objects;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Each is counted where it begins and where it is listed. */
function checkObjects(count: number): void {
  if (count > limits.pdfObjects * 2) {
    throw new DocumentRefused('DOCUMENT_HOSTILE', `a PDF of at most ${limits.pdfObjects} objects`);
  }
}

/** Behind the line end that follows the keyword, or null where it is no keyword. */
function dataStart(copy: Buffer, at: number): number | null {
  if (copy[at] === 0x0d) return copy[at + 1] === 0x0a ? at + 2 : at + 1;
  return copy[at] === 0x0a ? at + 1 : null;
}

/** What the object says before its stream. */
function headBefore(copy: Buffer, at: number): string {
  const head = copy.toString('latin1', Math.max(0, at - LONGEST_HEAD), at);
  return head.slice(head.lastIndexOf(' obj') + 1);
}

/** A stream that lists objects has five bytes for each, or a few more or less. */
const mostOf = (head: string): number =>
  /\/Type\s*\/XRef\b/.test(head) ? limits.pdfObjects * 5 : limits.pdfStream;

async function sizeOf(data: Buffer, head: string, left: number): Promise<number> {
  if (!FILTER.test(head)) return within(data.byteLength, left);
  const flates = head.match(new RegExp(FLATE, 'g'))?.length ?? 0;
  if (flates !== 1 || OTHERS.test(head)) {
    // Each byte may become a thousand, and each of those again: what is short stays bearable.
    return data.byteLength > UNUSUAL && flates + (OTHERS.test(head) ? 1 : 0) !== 0
      ? hostile()
      : within(data.byteLength, left);
  }
  return inflatedSize(data, left);
}

/** Counted piece by piece, so that nothing large is ever held. */
async function inflatedSize(data: Buffer, left: number): Promise<number> {
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  inflate.end(data);
  let size = 0;
  try {
    for await (const piece of inflate) size = within(size + (piece as Buffer).byteLength, left);
  } catch (cause) {
    if (cause instanceof DocumentRefused) throw cause;
    // Damaged data is the parser's to judge: it stops where this did.
  }
  return size;
}

function within(size: number, left: number): number {
  return size > left ? hostile() : size;
}

function hostile(): never {
  throw new DocumentRefused(
    'DOCUMENT_HOSTILE',
    `a PDF whose streams unpack to at most ${limits.pdfStream >> 20} MB each and ${limits.pdfBytes >> 20} MB together`,
  );
}
