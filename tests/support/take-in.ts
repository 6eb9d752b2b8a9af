import { createHash } from 'node:crypto';
import type { Newsroom } from './factories.ts';
import { paragraphs } from './factories.ts';
import type { Finder } from './found.ts';
import { write } from '../../src/history/write.ts';
import { keepProposals } from '../../src/ingest/proposals/keep-proposals.ts';
import { proposalsOf } from '../../src/ingest/proposals/propose.ts';
import { storeSource, type StoredSource } from '../../src/ingest/store-source.ts';
import type { SourceText } from '../../src/ingest/recognise/found.ts';

/** Takes the text in and keeps what is found in it. */
export async function takeIn(
  { context }: Pick<Newsroom, 'context'>,
  { source, found }: Pick<Finder, 'source' | 'found'>,
  more: { sourceUrl?: string } = {},
): Promise<StoredSource> {
  const stored = await write(context, (tx) =>
    storeSource(tx, context.actor, {
      raw: rawOf(source),
      sha256: createHash('sha256').update(JSON.stringify(source)).digest('hex'),
      byteLength: Buffer.byteLength(JSON.stringify(source)),
      mediaType: 'text/plain',
      ...more,
    }),
  );
  await write(context, (tx) => keepProposals(tx, stored, proposalsOf(source, found)));
  return stored;
}

function rawOf({ title, text, language }: SourceText) {
  return {
    title,
    standfirst: null,
    blocks: paragraphs(...text.split('\n\n')).map((block) => ({ ...block, language })),
    byline: null,
    publisher: null,
    publishedOn: null,
    language,
    sourceUrl: null,
    externalId: null,
    images: [],
  };
}
