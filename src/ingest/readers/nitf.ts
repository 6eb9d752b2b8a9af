import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader } from '../document-reader.ts';
import { decodeText } from './decode-text.ts';
import type { DraftDocument } from './draft-document.ts';
import { finishDocument } from './finish-document.ts';
import { at, child, children, descendants, parseXml } from './parse-xml.ts';
import { textOf, treeBlocks, type Element } from './tree-blocks.ts';
import { webAddress } from './web-address.ts';
import { xmlCharset } from './xml-guard.ts';

/** IPTC NITF 3.x. */
export const nitf = {
  name: 'NITF',
  accepts: ['application/nitf+xml', 'text/nitf'],
  extensions: ['nitf'],
  read: async (bytes, hints) => {
    const root = await parseXml(decodeText(bytes, hints.charset, xmlCharset));
    if (root.name !== 'nitf') {
      throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'NITF, whose root is <nitf>');
    }
    return [finishDocument(nitfDocument(root), hints)];
  },
} satisfies DocumentReader;

/** What an `<nitf>` says; also of one that stands within NewsML-G2 or ninjs, often without a head. */
export function nitfDocument(root: Element): DraftDocument {
  const data = at(root, 'head/docdata');
  const publication = at(root, 'head/pubdata');
  const head = at(root, 'body/body.head');
  const content = at(root, 'body/body.content') ?? child(root, 'body') ?? root;
  const { blocks, images } = treeBlocks(content);
  const address = publication?.attributes.get('ex-ref');
  return {
    title: words(at(head, 'hedline/hl1')) ?? words(at(root, 'head/title')),
    standfirst: words(child(head, 'abstract')) ?? words(at(head, 'hedline/hl2')),
    blocks,
    byline: bylineOf(head),
    publisher:
      publication?.attributes.get('name') ??
      words(child(head, 'distributor')) ??
      child(data, 'doc.copyright')?.attributes.get('holder') ??
      null,
    published:
      child(data, 'date.issue')?.attributes.get('norm') ??
      publication?.attributes.get('date.publication') ??
      at(head, 'dateline/story.date')?.attributes.get('norm') ??
      null,
    language: root.attributes.get('lang') ?? child(root, 'body')?.attributes.get('lang') ?? null,
    sourceUrl: webAddress(address),
    externalId: child(data, 'doc-id')?.attributes.get('id-string') ?? root.attributes.get('uno') ?? null,
    images,
  };
}

/** The persons it names, or its words without „By“. */
function bylineOf(head: Element | null): string | null {
  const names = children(head, 'byline').flatMap((byline) => {
    const persons = descendants(byline, 'person').map(words);
    const text = words({
      ...byline,
      children: byline.children.filter((node) => typeof node === 'string' || node.name !== 'byttl'),
    });
    return persons.length > 0 ? persons : [text?.replace(/^(?:By|Von)\s+/i, '') ?? null];
  });
  return names.filter((name) => name !== null).join(', ') || null;
}

function words(element: Element | null): string | null {
  return textOf(element).replaceAll(/\s+/g, ' ').trim() || null;
}
