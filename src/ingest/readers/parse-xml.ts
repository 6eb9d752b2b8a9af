import { DocumentRefused } from '../../errors/document-refused.ts';
import type { Element } from './tree-blocks.ts';
import { guardedXml } from './xml-guard.ts';

/** As the parser gives it, in order: one key is the element's name. */
type Ordered = Record<string, unknown>;

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi;

/** The root element; names and attributes without their prefixes. Refused is what `guardedXml` refuses. */
export async function parseXml(text: string): Promise<Element> {
  const plain = guardedXml(text);
  const { XMLParser } = await import('fast-xml-parser');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    removeNSPrefix: true,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    // Ours below: five names and numbers, nothing that grows.
    processEntities: false,
    htmlEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: CDATA,
    maxNestedTags: 1_000,
  });
  const root = parsed(() => parser.parse(plain) as Ordered[])
    .map(elementOf)
    .find((node) => typeof node !== 'string');
  return root ?? broken();
}

function parsed(parse: () => Ordered[]): Ordered[] {
  try {
    return parse();
  } catch (cause) {
    return broken(cause);
  }
}

function broken(cause?: unknown): never {
  throw new DocumentRefused('DOCUMENT_NOT_UNDERSTOOD', 'well-formed XML', cause);
}

/** The first child element of this name. */
export function child(element: Element | null | undefined, name: string): Element | null {
  return children(element, name)[0] ?? null;
}

export function children(element: Element | null | undefined, ...names: string[]): Element[] {
  return (element?.children ?? []).filter(
    (node): node is Element => typeof node !== 'string' && (names.length === 0 || names.includes(node.name)),
  );
}

/** The element at the end of the path, by the first child of each name. */
export function at(element: Element | null, path: string): Element | null {
  return path.split('/').reduce<Element | null>((found, name) => child(found, name), element);
}

/** All elements of the name, in document order. */
export function descendants(element: Element | null, name: string): Element[] {
  return children(element).flatMap((inner) => [
    ...(inner.name === name ? [inner] : []),
    ...descendants(inner, name),
  ]);
}

function elementOf(node: Ordered): Element | string {
  if (TEXT in node) return decoded(String(node[TEXT]));
  const [name = ''] = Object.keys(node).filter((key) => key !== ATTRIBUTES);
  const inner = node[name] as Ordered[];
  if (name === CDATA) return inner.map((part) => decodedPart(part)).join('');
  const attributes = Object.entries((node[ATTRIBUTES] ?? {}) as Record<string, unknown>);
  return {
    name,
    attributes: new Map(attributes.map(([key, value]) => [key, decoded(String(value))])),
    children: inner.map(elementOf),
  };
}

function decodedPart(part: Ordered): string {
  const text = part[TEXT];
  return typeof text === 'string' ? text : '';
}

function decoded(text: string): string {
  return text.replaceAll(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isText = point > 0 && point <= 0x10_ff_ff && !(point >= 0xd8_00 && point <= 0xdf_ff);
    if (!isText) throw new DocumentRefused('DOCUMENT_NOT_TEXT', 'text without NUL and half surrogate pairs');
    return String.fromCodePoint(point);
  });
}
