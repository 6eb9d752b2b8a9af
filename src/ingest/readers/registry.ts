import { InvalidValue } from '../../errors/app-error.ts';
import type { DocumentReader } from '../document-reader.ts';
import { plainText } from './plain-text.ts';

const readers: readonly DocumentReader[] = [plainText];

export function readerFor({
  mediaType,
}: {
  mediaType: string;
  fileName?: string;
  bytes: Uint8Array;
}): DocumentReader {
  const reader = readers.find(({ accepts }) => accepts.includes(mediaType));
  if (reader) return reader;
  const known = readers.flatMap(({ accepts }) => accepts).join(', ');
  throw new InvalidValue({ field: 'mediaType', value: mediaType, rule: `one of ${known}` });
}
