import type { BlockKind } from '../../articles/article.type.ts';
import type { RawImage } from '../document-reader.ts';
import { BlockBuilder } from './block-builder.ts';
import { creditOf } from './credit.ts';
import type { DraftBlock } from './draft-document.ts';
import { webAddress } from './web-address.ts';

/** An element of HTML or XML, whichever parser it comes from; names are without prefix. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (Element | string)[];
}

/** HTML, and what NITF calls otherwise. */
const headings: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 4,
  h6: 4,
  hl1: 2,
  hl2: 2,
};
const strong = new Set(['strong', 'b']);
const emphasis = new Set(['em', 'i', 'cite']);
const lists = new Set(['ul', 'ol', 'dl', 'menu']);
const items = new Set(['li', 'dt', 'dd']);
const quotes = new Set(['blockquote', 'bq']);
const captions = new Set(['figcaption', 'caption', 'media-caption']);
const pictures = ['img', 'media-reference', 'figcaption'];
const containers = new Set(
  'p div section article main header footer aside center address pre block body html fieldset details summary hgroup table tbody thead tfoot body.content picture hr'.split(
    ' ',
  ),
);
const unseen = new Set(
  'script style noscript template head title svg math iframe object embed applet form button input select textarea label nav canvas audio video map dialog colgroup media-metadata media-object media-producer rp rt'.split(
    ' ',
  ),
);

interface Place {
  builder: BlockBuilder;
  base: string | null;
  /** What a paragraph there is. */
  kind: BlockKind;
  level: number | null;
  language: string | null;
  inList: boolean;
}

/** What the content of an element says, block after block; scripts, forms and navigation say nothing. */
export function treeBlocks(
  root: Element,
  { base = null, language = null }: { base?: string | null; language?: string | null } = {},
): { blocks: DraftBlock[]; images: RawImage[] } {
  const builder = new BlockBuilder();
  walk(root, { builder, base, kind: 'PARAGRAPH', level: null, language, inList: false });
  builder.end();
  return { blocks: builder.blocks, images: builder.images };
}

/** All words within, as they stand. */
export function textOf(node: Element | string | null): string {
  if (node === null || typeof node === 'string') return node ?? '';
  return node.children.map(textOf).join('');
}

function walk(element: Element, place: Place): void {
  for (const child of element.children) {
    if (typeof child === 'string') place.builder.add(child);
    else take(child, place);
  }
}

function take(element: Element, place: Place): void {
  const { name, attributes } = element;
  const { builder } = place;
  if (unseen.has(name) || attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return;
  const language = attributes.get('lang') ?? place.language;
  const inner = { ...place, language };
  const block = (kind: BlockKind, level: number | null = null, inList = false) => {
    builder.begin(kind, { level, language });
    walk(element, { ...inner, kind, level, inList });
    builder.begin(place.kind, place);
  };

  if (name === 'img' || name === 'media-reference') return addImage(element, place);
  if (name === 'br') return lineBreak(place);
  if (strong.has(name)) return marked(() => builder.mark('STRONG'), element, inner);
  if (emphasis.has(name)) return marked(() => builder.mark('EMPHASIS'), element, inner);
  if (name === 'a') {
    const href = webAddress(attributes.get('href'), place.base);
    return href ? marked(() => builder.mark('LINK', href), element, inner) : walk(element, inner);
  }
  if (name === 'q') {
    builder.add('“');
    walk(element, inner);
    return builder.add('”');
  }
  if (place.inList) return listed(element, inner);
  if (name in headings) return block('HEADING', headings[name]);
  if (lists.has(name)) return block('LIST', null, true);
  if (name === 'tr' && !element.children.some(isLayout)) return tableRow(element, inner);
  if (captions.has(name) || isCaption(element)) return block('CAPTION');
  if (quotes.has(name)) return block('QUOTE');
  if (name === 'figure' || name === 'media') return figure(element, inner);
  if (containers.has(name)) return block(place.kind, place.level);
  return walk(element, inner);
}

/** Within a list each item is a line; other blocks do not part it. */
function listed(element: Element, place: Place): void {
  const isItem = items.has(element.name);
  const parts = isItem || lists.has(element.name);
  if (parts) place.builder.line();
  else if (containers.has(element.name) || element.name in headings) place.builder.add(' ');
  walk(element, place);
  if (parts) place.builder.line();
  else if (containers.has(element.name) || element.name in headings) place.builder.add(' ');
}

/** A row is a line of its own: a figure keeps the words beside it. */
function tableRow(row: Element, place: Place): void {
  const { builder, kind } = place;
  builder.begin(kind, place);
  const cells = row.children.filter((cell) => typeof cell !== 'string');
  for (const cell of cells) {
    if (builder.text.trim() !== '') builder.add(' | ');
    // Nothing within a cell parts the row.
    walk(cell, { ...place, inList: true });
  }
  builder.begin(kind, place);
}

/** Old pages put whole columns of text into a cell. */
function isLayout(cell: Element | string): boolean {
  return typeof cell !== 'string' && (holds(cell, 'table', 1) || holds(cell, 'p', 2));
}

function holds(element: Element, name: string, count: number): boolean {
  let found = 0;
  const look = ({ children }: Element): void => {
    for (const child of children) {
      if (found >= count) return;
      if (typeof child === 'string') continue;
      if (child.name === name) found += 1;
      look(child);
    }
  };
  look(element);
  return found >= count;
}

function marked(open: () => () => void, element: Element, place: Place): void {
  const close = open();
  walk(element, place);
  close();
}

/** What stands beside a picture is its caption, and names who made it. */
function figure(element: Element, place: Place): void {
  const { builder } = place;
  const [firstBlock, firstImage] = [builder.blocks.length, builder.images.length];
  const isPicture = pictures.some((name) => holds(element, name, 1)) && !holds(element, 'table', 1);
  const kind = isPicture ? 'CAPTION' : place.kind;
  builder.begin(kind, place);
  walk(element, { ...place, kind });
  builder.begin(place.kind, place);
  const captionBlocks = builder.blocks.slice(firstBlock).filter(({ blockKind }) => blockKind === 'CAPTION');
  const credit =
    creditIn(element) ?? captionBlocks.map(({ text }) => creditOf(text)).find((name) => name !== null);
  if (!credit) return;
  for (const block of captionBlocks) block.credit = credit;
  for (const image of builder.images.slice(firstImage)) image.credit = credit;
}

function creditIn(element: Element): string | null {
  for (const inner of element.children) {
    if (typeof inner === 'string') continue;
    const classes = (inner.attributes.get('class') ?? '').slice(0, 200);
    const isCredit =
      inner.name === 'media-producer' ||
      /(?:^|[\s_-])(?:credit|copyright|byline|photographer)/i.test(classes);
    const text = isCredit ? textOf(inner).replaceAll(/\s+/g, ' ').trim() : '';
    const found = text === '' ? creditIn(inner) : (creditOf(text) ?? text);
    if (found !== null && found.length <= 200) return found;
  }
  return null;
}

/** Two in a row part paragraphs. */
function lineBreak(place: Place): void {
  const { builder, kind, inList } = place;
  if (!inList && builder.text.endsWith('\n')) builder.begin(kind, place);
  else builder.line();
}

function isCaption({ name, attributes }: Element): boolean {
  const classes = attributes.get('class') ?? '';
  return (name === 'p' || name === 'div') && /(?:^|[\s_-])caption(?:$|[\s_-])/i.test(classes.slice(0, 200));
}

function addImage({ attributes }: Element, { builder, base }: Place): void {
  const source = ['src', 'data-src', 'source'].map((name) => webAddress(attributes.get(name), base));
  const url = source.find((address) => address !== null);
  const altText = (attributes.get('alt') ?? attributes.get('alternate-text'))?.trim() || null;
  if (url) builder.images.push({ url, altText, credit: null });
}
