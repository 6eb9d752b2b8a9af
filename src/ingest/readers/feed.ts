import type { AnyFeed } from 'feedsmith';
import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader, RawDocument, RawImage, ReadHints } from '../document-reader.ts';
import { decodeText } from './decode-text.ts';
import type { DraftDocument } from './draft-document.ts';
import { atomItems, jsonItems, rdfItems, rssItems, type FeedItem } from './feed-items.ts';
import { finishDocument } from './finish-document.ts';
import { htmlTree } from './html-tree.ts';
import { limits } from './limits.ts';
import { parseJson } from './parse-json.ts';
import { plainBody } from './plain-text.ts';
import { textOf, treeBlocks } from './tree-blocks.ts';
import { webAddress } from './web-address.ts';
import { guardedXml, xmlCharset } from './xml-guard.ts';

/** RSS 0.9 to 2.0, RDF (RSS 1.0), Atom and JSON Feed 1 and 1.1: a document for each item that has a text. */
export const feed = {
  name: 'an RSS, Atom or JSON feed',
  accepts: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  extensions: ['rss', 'atom', 'rdf'],
  read: async (bytes, hints) => {
    const items = await itemsOf(decodeText(bytes, hints.charset, xmlCharset));
    if (items.length > limits.documents) {
      throw new DocumentRefused('DOCUMENT_TOO_LARGE', `a feed of at most ${limits.documents} items`);
    }
    const documents: RawDocument[] = [];
    for (const item of items) {
      const draft = await itemDocument(item, hints);
      if (draft.blocks.length > 0) documents.push(finishDocument(draft, { ...hints, sourceUrl: undefined }));
    }
    if (documents.length === 0) {
      throw new DocumentRefused('DOCUMENT_WITHOUT_TEXT', 'a feed with at least one item that has a text');
    }
    return documents;
  },
} satisfies DocumentReader;

async function itemsOf(text: string): Promise<FeedItem[]> {
  const isJson = /^\s*\{/.test(text);
  const source = isJson ? parseJson(text) : guardedXml(text, limits.bytes);
  const { parseFeed } = await import('feedsmith');
  let parsed: AnyFeed;
  try {
    parsed = parseFeed(source, { maxItems: limits.documents + 1 });
  } catch (cause) {
    throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'an RSS, RDF, Atom or JSON feed', cause);
  }
  switch (parsed.format) {
    case 'rss':
      return rssItems(parsed.feed);
    case 'rdf':
      return rdfItems(parsed.feed);
    case 'atom':
      return atomItems(parsed.feed);
    case 'json':
      return jsonItems(parsed.feed);
  }
}

/** An item that is no more than its title is a text of that one line. */
async function itemDocument(item: FeedItem, hints: ReadHints): Promise<DraftDocument> {
  const sourceUrl = webAddress(item.link, hints.sourceUrl);
  const base = sourceUrl ?? hints.sourceUrl ?? null;
  const title = await lineOf(item.title);
  const { blocks, images } = await contentOf(item, base);
  return {
    title,
    standfirst: await lineOf(item.summary),
    blocks: blocks.length > 0 || title === null ? blocks : [{ blockKind: 'PARAGRAPH', text: title }],
    byline: item.byline,
    publisher: item.publisher,
    published: item.published,
    language: item.language,
    sourceUrl,
    externalId: item.id,
    images: [...images, ...addressed(item.pictures, base)],
  };
}

async function contentOf(item: FeedItem, base: string | null) {
  const { content, plain } = item;
  if (content === null) {
    return { blocks: plain ? plainBody(plain, item.title).blocks : [], images: [] };
  }
  // Text without a tag has its paragraphs from empty lines.
  const html = /<[a-z!/]/i.test(content)
    ? content
    : content
        .split(/\n[ \t]*\n/)
        .map((part) => `<p>${part}</p>`)
        .join('');
  return treeBlocks(await htmlTree(html), { base });
}

async function lineOf(html: string | null): Promise<string | null> {
  if (html === null || !/[&<]/.test(html)) return html;
  return (
    treeBlocks(await htmlTree(html))
      .blocks.map(({ text }) => text)
      .join(' ') || textOf(html)
  );
}

function addressed(pictures: readonly RawImage[], base: string | null): RawImage[] {
  return pictures.flatMap((picture) => {
    const url = webAddress(picture.url, base);
    return url ? [{ ...picture, url }] : [];
  });
}
