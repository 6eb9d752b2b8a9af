import { crc32, inflateRawSync } from 'node:zlib';
import { DocumentRefused } from '../../errors/document-refused.ts';
import { limits } from './limits.ts';

export interface ZipEntry {
  name: string;
  compressed: Uint8Array;
  isDeflated: boolean;
}

const END = 0x06_05_4b_50;
const CENTRAL = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;
const LONGEST_COMMENT = 65_535;

/**
 * The files of a zip, not yet unpacked. Refused are names that lead out of it, links, too many files, and what says of
 * itself that it grows too large; what is not true of that is seen in `unpacked`.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const listed = view.getUint32(end + 12, true);
  if (count === 0xff_ff || listed === 0xff_ff_ff_ff) broken('a zip of less than 4 GB, not ZIP64');
  if (count > limits.zipEntries) hostile(`a zip of at most ${limits.zipEntries} files`);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) broken();
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [size, declared] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const mode = view.getUint32(at + 38, true) >>> 16;
    const local = view.getUint32(at + 42, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength!));
    if ((mode & 0o170000) === 0o120000) hostile('a zip without links');
    if (flags & 1) throw new DocumentRefused('DOCUMENT_PASSWORD', 'a file without a password');
    if (method !== 0 && method !== 8) broken('a zip packed as usual (deflate)');
    total += declared;
    if (total > limits.zipBytes || declared > size * limits.zipRatio + 100_000) {
      hostile(`a zip that unpacks to at most ${limits.zipBytes >> 20} MB`);
    }
    const start = dataAt(view, local);
    if (start + size > bytes.byteLength) broken();
    entries.push({ name, compressed: bytes.subarray(start, start + size), isDeflated: method === 8 });
    at += 46 + nameLength! + extra! + comment!;
  }
  return entries;
}

/** The file's bytes; at most so many, whatever its header says. */
export function unpacked({ compressed, isDeflated }: ZipEntry, atMost: number): Uint8Array {
  const most = Math.min(atMost, compressed.byteLength * limits.zipRatio + 100_000);
  if (!isDeflated) return compressed.byteLength > most ? hostile('a zip of honest sizes') : compressed;
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(most, 1) });
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') {
      return hostile(`a zip that unpacks to at most ${limits.zipBytes >> 20} MB`);
    }
    return broken('a whole zip, not one that is damaged', cause);
  }
}

/** A zip of these files, as they are: what reads it finds nothing that was not looked at. */
export function packed(files: readonly { name: string; bytes: Uint8Array }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = Buffer.from(name);
    // Version 2.0, no flags, stored, no time, checksum, both sizes, lengths of name and extra field.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.byteLength, 14);
    common.writeUInt32LE(bytes.byteLength, 18);
    common.writeUInt16LE(path.byteLength, 22);
    parts.push(uint32(LOCAL), common, path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    directory.push(uint32(CENTRAL), Buffer.from([20, 0]), common, Buffer.alloc(10), uint32(offset), path);
    offset += 30 + path.byteLength + bytes.byteLength;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.byteLength, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, uint32(END), end]);
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return broken('a whole zip, not one that is cut off');
}

function dataAt(view: DataView, local: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) broken();
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  const leadsOut = /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split('/').includes('..');
  return leadsOut ? hostile('a zip whose files stay within it') : name;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function hostile(rule: string): never {
  throw new DocumentRefused('DOCUMENT_HOSTILE', rule);
}

function broken(rule = 'a whole zip, not one that is damaged', cause?: unknown): never {
  throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', rule, cause);
}
