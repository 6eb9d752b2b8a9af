/** One report that every sample tells in its format; written for these tests. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { RawDocument, ReadHints } from '../../../src/ingest/document-reader.ts';
import { readDocument } from '../../../src/ingest/readers/registry.ts';

export const title = 'Wind farm off Norderhafen feeds the grid';
export const standfirst = 'After three years of works the turbines turn.';
export const address = 'https://kuestenblatt.example/wind';
export const blocks = [
  [
    'PARAGRAPH',
    'The wind farm off Norderhafen has been feeding power into the grid since Monday. The operator Nordkraft AG spent 120 million euros on it.',
  ],
  ['HEADING', 'Twenty-eight turbines'],
  [
    'PARAGRAPH',
    'There are 28 turbines in the water, and each of them is taller than the tower of the town hall. The last one was set up in April.',
  ],
  ['QUOTE', '“We are three months early,” said Bo Beispiel, who leads the works for Nordkraft.'],
  ['CAPTION', 'The last turbine on its way to sea. Photo: Cem Probe'],
  ['PARAGRAPH', 'The town expects more work at its port and will build a second quay for the ships.'],
];

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export function sample(name: string): Uint8Array {
  return readFileSync(new URL(`samples/${name}`, import.meta.url));
}

export async function read(
  bytes: Uint8Array | string,
  mediaType: string,
  more: ReadHints & { fileName?: string } = {},
): Promise<RawDocument[]> {
  const { documents } = await readDocument({
    bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes,
    mediaType,
    ...more,
  });
  return documents;
}

export async function readOne(...input: Parameters<typeof read>): Promise<RawDocument> {
  const documents = await read(...input);
  expect(documents).toHaveLength(1);
  return documents[0]!;
}

export const shapeOf = (document: RawDocument) =>
  document.blocks.map(({ blockKind, text }) => [blockKind, text]);

/** The words that a block's marks lie on. */
export const markedIn = ({ text, marks }: RawDocument['blocks'][number]) =>
  (marks ?? []).map(({ markKind, start, end, href }) => [markKind, text.slice(start, end), href ?? null]);
