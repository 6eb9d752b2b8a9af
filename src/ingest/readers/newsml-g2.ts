import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader, RawImage } from '../document-reader.ts';
import { decodeText } from './decode-text.ts';
import type { DraftDocument } from './draft-document.ts';
import { finishDocument } from './finish-document.ts';
import { htmlTree } from './html-tree.ts';
import { nitfDocument } from './nitf.ts';
import { at, child, children, descendants, parseXml } from './parse-xml.ts';
import { plainBody } from './plain-text.ts';
import { textOf, treeBlocks, type Element } from './tree-blocks.ts';
import { webAddress } from './web-address.ts';
import { xmlCharset } from './xml-guard.ts';

/** IPTC NewsML-G2: each news item that has a text in it; pictures of the same message belong to all of them. */
export const newsmlG2 = {
  name: 'NewsML-G2',
  accepts: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
  extensions: [],
  read: async (bytes, hints) => {
    const root = await parseXml(decodeText(bytes, hints.charset, xmlCharset));
    const items = root.name === 'newsItem' ? [root] : descendants(root, 'newsItem');
    const pictures = items.flatMap(picturesOf);
    const documents = [];
    for (const item of items) {
      const body = await bodyOf(item);
      if (body !== null && body.blocks.length > 0) {
        documents.push(finishDocument(itemDocument(item, body, pictures), hints));
      }
    }
    if (documents.length === 0) {
      throw new DocumentRefused('DOCUMENT_WITHOUT_TEXT', 'at least one news item with its text in it');
    }
    return documents;
  },
} satisfies DocumentReader;

function itemDocument(item: Element, body: DraftDocument, pictures: readonly RawImage[]): DraftDocument {
  const meta = child(item, 'itemMeta');
  const content = child(item, 'contentMeta');
  const guid = item.attributes.get('guid') ?? null;
  const link = children(meta, 'link').find(({ attributes }) =>
    /canonical|alternate|itemRef/i.test(attributes.get('rel') ?? ''),
  );
  return {
    title: words(child(content, 'headline')) ?? body.title ?? words(child(meta, 'title')),
    standfirst: descriptionOf(content) ?? body.standfirst,
    blocks: body.blocks,
    byline: words(child(content, 'by')) ?? namesOf(content, 'creator') ?? body.byline,
    publisher: namesOf(meta, 'provider') ?? namesOf(content, 'infoSource') ?? body.publisher,
    published:
      words(child(content, 'contentCreated')) ??
      words(child(meta, 'firstCreated')) ??
      words(child(meta, 'versionCreated')),
    language:
      child(content, 'language')?.attributes.get('tag') ??
      body.language ??
      item.attributes.get('lang') ??
      null,
    sourceUrl: webAddress(link?.attributes.get('href')) ?? webAddress(guid),
    externalId: guid,
    images: [...pictures, ...(body.images ?? [])],
  };
}

/** What stands within the item: XHTML, NITF, or text; null where its content lies elsewhere. */
async function bodyOf(item: Element): Promise<DraftDocument | null> {
  const set = child(item, 'contentSet');
  for (const inline of children(set, 'inlineXML')) {
    const [root] = children(inline);
    if (root?.name === 'nitf') return nitfDocument(root);
    if (root) {
      return {
        ...treeBlocks(inline),
        language: root.attributes.get('lang') ?? inline.attributes.get('lang') ?? null,
      };
    }
  }
  for (const inline of children(set, 'inlineData')) {
    const type = inline.attributes.get('contenttype')?.split(';')[0]!.trim().toLowerCase() ?? 'text/plain';
    const text = textOf(inline);
    if (/html/.test(type)) return treeBlocks(await htmlTree(text));
    if (type === 'application/nitf+xml') return nitfDocument(await parseXml(text));
    if (type.startsWith('text/')) return plainBody(text, words(at(item, 'contentMeta/headline')));
  }
  return null;
}

function descriptionOf(content: Element | null): string | null {
  const descriptions = children(content, 'description');
  const isSummary = ({ attributes }: Element) =>
    /summary|standfirst|lead|abstract/i.test(attributes.get('role') ?? '');
  return words(descriptions.find(isSummary) ?? descriptions[0] ?? null);
}

function picturesOf(item: Element): RawImage[] {
  const itemClass = at(item, 'itemMeta/itemClass')?.attributes.get('qcode') ?? '';
  if (!/picture|graphic/i.test(itemClass)) return [];
  const content = child(item, 'contentMeta');
  const renditions = children(child(item, 'contentSet'), 'remoteContent');
  const widthOf = ({ attributes }: Element) => Number(attributes.get('width')) || 0;
  const [largest] = renditions.toSorted((a, b) => widthOf(b) - widthOf(a));
  const url = webAddress(largest?.attributes.get('href'));
  const credit = words(child(content, 'creditline')) ?? namesOf(content, 'creator');
  return url ? [{ url, altText: descriptionOf(content) ?? words(child(content, 'headline')), credit }] : [];
}

function namesOf(element: Element | null, name: string): string | null {
  const names = children(element, name).map((party) => {
    return (
      words(child(party, 'name')) ??
      party.attributes.get('literal') ??
      party.attributes.get('qcode')?.split(':').at(-1) ??
      null
    );
  });
  return names.filter((found) => found !== null).join(', ') || null;
}

function words(element: Element | null): string | null {
  return textOf(element).replaceAll(/\s+/g, ' ').trim() || null;
}
