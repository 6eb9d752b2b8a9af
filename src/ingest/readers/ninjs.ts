import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader, RawImage } from '../document-reader.ts';
import { decodeText } from './decode-text.ts';
import type { DraftDocument } from './draft-document.ts';
import { finishDocument } from './finish-document.ts';
import { htmlTree } from './html-tree.ts';
import { limits } from './limits.ts';
import { nitfDocument } from './nitf.ts';
import { parseJson } from './parse-json.ts';
import { parseXml } from './parse-xml.ts';
import { plainBody } from './plain-text.ts';
import { treeBlocks } from './tree-blocks.ts';
import { webAddress } from './web-address.ts';

/** Keys in lower case without underscores: `version_created` of 1.x, `versioncreated` of 2.x, `versionCreated` of 3.x. */
type Item = ReadonlyMap<string, unknown>;

/** IPTC ninjs 1.0 to 3.x: an item, or a list of items. */
export const ninjs = {
  name: 'ninjs',
  accepts: ['application/vnd.iptc.ninjs+json'],
  extensions: ['ninjs'],
  read: async (bytes, hints) => {
    const given = parseJson(decodeText(bytes, hints.charset));
    const items = (Array.isArray(given) ? given : [given]).map(itemOf);
    if (items.length > limits.documents) {
      throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.documents} items`);
    }
    const documents = [];
    for (const item of items) {
      if (!item || !isNinjs(item)) {
        throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'ninjs with a uri and a body');
      }
      documents.push(finishDocument(await itemDocument(item), hints));
    }
    if (documents.length === 0) throw new DocumentRefused('DOCUMENT_WITHOUT_TEXT', 'at least one item');
    return documents;
  },
} satisfies DocumentReader;

/** Whether parsed JSON is ninjs, by what its versions have in common. */
export function looksLikeNinjs(json: unknown): boolean {
  const item = itemOf(Array.isArray(json) ? json[0] : json);
  return item !== null && isNinjs(item);
}

function isNinjs(item: Item): boolean {
  const telling = [
    'headline',
    'headlines',
    'bodies',
    'bodytext',
    'bodyxhtml',
    'bodyhtml',
    'versioncreated',
    'pubstatus',
  ];
  return line(item, 'uri') !== null && telling.some((key) => item.has(key));
}

async function itemDocument(item: Item): Promise<DraftDocument> {
  const body = await bodyOf(item);
  const uri = line(item, 'uri');
  const standfirst = valueOf(item, 'descriptions', ['text/plain', null]) ?? anyOf(item, 'description');
  const isPicture = body.blocks.length === 0 && standfirst !== null;
  return {
    title: headlineOf(item) ?? line(item, 'title'),
    standfirst: isPicture ? null : standfirst,
    // A picture or a video says what its description says.
    blocks: isPicture ? plainBody(standfirst, null).blocks : body.blocks,
    byline: line(item, 'by') ?? line(item, 'byline') ?? (namesOf(item, 'creator') || null),
    publisher:
      namesOf(item, 'infosources') ||
      namesOf(item, 'infosource') ||
      line(item, 'copyrightholder') ||
      line(item, 'source'),
    published: line(item, 'contentcreated') ?? line(item, 'firstcreated') ?? line(item, 'versioncreated'),
    language: line(item, 'language'),
    sourceUrl: webAddress(line(item, 'url')) ?? webAddress(line(item, 'canonicalurl')) ?? webAddress(uri),
    externalId: uri,
    images: [...picturesOf(item), ...body.images],
  };
}

function headlineOf(item: Item): string | null {
  return valueOf(item, 'headlines', ['text/plain', null], 'main') ?? line(item, 'headline');
}

/** The body with the most markup that is understood; plain text where there is no other. */
async function bodyOf(item: Item): Promise<DraftDocument & { images: RawImage[] }> {
  const none = { blocks: [], images: [] };
  const html =
    valueOf(item, 'bodies', ['application/xhtml+xml', 'text/html', 'application/xhtml']) ??
    anyOf(item, 'bodyxhtml') ??
    anyOf(item, 'bodyhtml5') ??
    anyOf(item, 'bodyhtml') ??
    anyOf(item, 'bodyrichhtml5');
  if (html) return { ...none, ...treeBlocks(await htmlTree(html)) };
  const nitf = valueOf(item, 'bodies', ['application/nitf+xml']);
  if (nitf) {
    const { blocks, images = [] } = nitfDocument(await parseXml(nitf));
    return { blocks, images };
  }
  const text =
    valueOf(item, 'bodies', ['text/plain', null]) ?? anyOf(item, 'bodytext') ?? anyOf(item, 'body');
  return text
    ? {
        ...none,
        ...plainBody(text, headlineOf(item)),
      }
    : none;
}

function itemOf(json: unknown): Item | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  return new Map(Object.entries(json).map(([key, value]) => [key.toLowerCase().replaceAll('_', ''), value]));
}

function line(item: Item, key: string): string | null {
  const value = item.get(key);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** `body_text` and the like; in 1.x a name may carry more: `description_caption`. */
function anyOf(item: Item, key: string): string | null {
  const found = line(item, key);
  if (found !== null) return found;
  const other = [...item.keys()].find((name) => name.startsWith(key) && line(item, name) !== null);
  return key === 'description' && other ? line(item, other) : null;
}

function itemsOf(item: Item, key: string): Item[] {
  const value = item.get(key);
  const list = Array.isArray(value) ? value : Object.values((value as object | undefined) ?? {});
  return list.map(itemOf).filter((found) => found !== null);
}

/** The value of a role and content type out of `headlines`, `bodies` or `descriptions`. */
function valueOf(item: Item, key: string, types: readonly (string | null)[], role?: string): string | null {
  const values = itemsOf(item, key).filter((value) => line(value, 'value') !== null);
  const ofType = types.flatMap((type) =>
    values.filter(
      (value) => (line(value, 'contenttype')?.split(';')[0]!.trim().toLowerCase() ?? null) === type,
    ),
  );
  const found = ofType.find((value) => role !== undefined && line(value, 'role') === role) ?? ofType[0];
  return found ? line(found, 'value') : null;
}

function namesOf(item: Item, key: string): string {
  return itemsOf(item, key)
    .map((party) => line(party, 'name') ?? line(party, 'literal'))
    .filter((name) => name !== null)
    .join(', ');
}

/** An item's own picture, and those it is sent with; of several sizes the largest. */
function picturesOf(item: Item): RawImage[] {
  const pictures = [item, ...itemsOf(item, 'associations')].filter((found) => {
    return ['picture', 'graphic', 'image'].includes(line(found, 'type') ?? '');
  });
  return pictures.flatMap((picture) => {
    const widthOf = (rendition: Item) => Number(rendition.get('width')) || 0;
    const [largest] = itemsOf(picture, 'renditions').toSorted((a, b) => widthOf(b) - widthOf(a));
    const url = webAddress(largest ? line(largest, 'href') : null);
    const altText = valueOf(picture, 'descriptions', ['text/plain', null]) ?? anyOf(picture, 'description');
    const credit = line(picture, 'by') ?? line(picture, 'byline') ?? line(picture, 'copyrightholder');
    return url ? [{ url, altText, credit }] : [];
  });
}
