import { DocumentRefused } from '../../errors/document-refused.ts';
import { checkReplaced } from './decode-text.ts';
import { limits } from './limits.ts';
import type { Element } from './tree-blocks.ts';

/** What an HTML parser makes, as far as it is read here: linkedom's and Readability's nodes are such. */
interface DomNode {
  nodeType: number;
  nodeName: string;
  data?: string;
  attributes?: Iterable<{ name: string; value: string }>;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const GREATER = 62;
const SPACE = 32;
/** Words of a picture's description, sizes of a picture, a long style. */
const MOST_SPACES = 10_000;
const ENDS_ITSELF =
  /^(?:p|li|d[td]|t[rdh]|option|br|img|hr|input|meta|link|source|col|area|base|wbr|embed|param|track)$/;

/** Parses HTML; nothing of it runs and nothing is fetched. Refused are pages no browser would like either. */
export async function parsePage(html: string): Promise<Document> {
  checkTags(html);
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  checkDepth(document);
  if (html.includes('&#')) checkReplaced(html, document.documentElement.textContent ?? '');
  return document;
}

/** The content of a piece of HTML. */
export async function htmlTree(html: string): Promise<Element> {
  return elementTree((await parsePage(html)).documentElement);
}

export function elementTree(node: unknown): Element {
  const root = node as DomNode;
  const children: (Element | string)[] = [];
  for (let inner = root.firstChild; inner; inner = inner.nextSibling) {
    if (inner.nodeType === ELEMENT) children.push(elementTree(inner));
    else if (inner.nodeType === TEXT || inner.nodeType === CDATA) children.push(inner.data ?? '');
  }
  const attributes = [...(root.attributes ?? [])].map(
    ({ name, value }) => [name.toLowerCase(), value] as const,
  );
  return { name: root.nodeName.toLowerCase().replace(/^.*:/, ''), attributes: new Map(attributes), children };
}

/** Before parsing, which takes memory for each tag and time for each that is open. */
function checkTags(html: string): void {
  let tags = 0;
  let open = 0;
  let spaces = 0;
  const name = /\/?([a-z][a-z\d]{0,20})/iy;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    // An end for each, and room for signs that are no tags.
    if (tags > limits.htmlTags * 3) {
      throw new DocumentRefused('DOCUMENT_TOO_LARGE', `HTML of at most ${limits.htmlTags} elements`);
    }
    name.lastIndex = at + 1;
    const [tag, word] = name.exec(html) ?? [];
    if (tag === undefined || word === undefined) continue;
    spaces += spacesUntil(html, name.lastIndex, Math.min(MOST_SPACES, limits.htmlSpaces - spaces));
    if (ENDS_ITSELF.test(word.toLowerCase())) continue;
    open += tag.startsWith('/') ? -1 : 1;
    if (open > limits.depth * 8) tooDeep();
  }
}

/** As many attributes a tag may have; the parser compares each with all before it. */
function spacesUntil(html: string, from: number, most: number): number {
  let spaces = 0;
  for (let at = from; at < html.length; at += 1) {
    const letter = html.charCodeAt(at);
    if (letter === GREATER) return spaces;
    if (letter <= SPACE && (spaces += 1) > most) {
      throw new DocumentRefused('DOCUMENT_HOSTILE', 'HTML of ordinary tags');
    }
  }
  return spaces;
}

function checkDepth(root: DomNode): void {
  let depth = 0;
  let node: DomNode | null = root;
  // Without recursion, as it is the depth that is in doubt.
  const parents: DomNode[] = [];
  while (node) {
    if (node.firstChild) {
      parents.push(node);
      depth += 1;
      if (depth > limits.depth) tooDeep();
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      node = parents.pop() ?? null;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
}

function tooDeep(): never {
  throw new DocumentRefused('DOCUMENT_HOSTILE', `elements at most ${limits.depth} deep in one another`);
}
