import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader, ReadHints } from '../document-reader.ts';
import { decodeText } from './decode-text.ts';
import type { DraftBlock, DraftDocument } from './draft-document.ts';
import { finishDocument } from './finish-document.ts';
import { pageMeta } from './html-meta.ts';
import { elementTree, parsePage } from './html-tree.ts';
import { limits } from './limits.ts';
import { treeBlocks, type Element } from './tree-blocks.ts';
import { webAddress } from './web-address.ts';
import { xmlCharset } from './xml-guard.ts';

/** Fewer characters, and what was taken for the article is a teaser or a notice. */
const TELLING = 250;
const AROUND = new Set(['nav', 'footer', 'aside', 'head']);

/** A page of a news site: the article without navigation and adverts, and what the page says about it. */
export const html = {
  name: 'an HTML page',
  accepts: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  read: async (bytes, hints) => {
    const text = decodeText(bytes, hints.charset, htmlCharset);
    return [finishDocument(await pageDocument(text, hints), hints)];
  },
} satisfies DocumentReader;

/** What the page says in its first bytes; `iso-8859-1` is read as windows-1252, as browsers do. */
function htmlCharset(head: string): string | null {
  const meta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  return meta?.[1] ?? xmlCharset(head);
}

async function pageDocument(page: string, hints: ReadHints): Promise<DraftDocument> {
  const document = await parsePage(page);
  const meta = pageMeta(document);
  const base = webAddress(document.querySelector('base')?.getAttribute('href'), hints.sourceUrl);
  const address = webAddress(meta.canonical, hints.sourceUrl);
  const place = { base: base ?? hints.sourceUrl ?? address, language: null };
  const heading = document.querySelectorAll('h1');
  const headline = heading.length === 1 ? (heading[0]!.textContent ?? '').replaceAll(/\s+/g, ' ').trim() : '';
  const tree = bodyOf(elementTree(document.documentElement));
  // All that follows takes time for each word.
  if (lengthOf(tree) > limits.text * 2) {
    throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.text} characters of text`);
  }
  const whole = treeBlocks(tree, place);

  const article = countOf(tree) <= limits.articleTags ? await mainArticle(document) : null;
  const found = article ? treeBlocks(article.content, place) : null;
  const own = onlyArticle(tree);
  const ownBlocks = own ? treeBlocks(own, place) : null;
  const { blocks, images } = best(found, ownBlocks, whole);
  const byline = meta.byline ?? article?.byline ?? null;
  const title =
    meta.title && headline && meta.title.startsWith(headline) ? headline : (meta.title ?? headline);
  return {
    title: withoutSite(title, meta.publisher),
    standfirst: meta.description,
    blocks: withoutByline(blocks, byline),
    images,
    byline,
    publisher: meta.publisher,
    published: meta.published,
    language: meta.language,
    sourceUrl: address,
  };
}

function lengthOf(node: Element | string): number {
  if (typeof node === 'string') return node.length;
  if (node.name === 'script' || node.name === 'style') return 0;
  return node.children.reduce((sum, inner) => sum + lengthOf(inner), 0);
}

function countOf({ children }: Element): number {
  return children.reduce((sum, inner) => sum + (typeof inner === 'string' ? 0 : 1 + countOf(inner)), 0);
}

/** What Readability takes for the article; it changes the page it reads. */
async function mainArticle(document: Document): Promise<{ content: Element; byline: string | null } | null> {
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<Element>(document, {
    serializer: elementTree,
    charThreshold: TELLING,
    keepClasses: true,
  });
  // Pages are as their authors leave them: one that Readability stumbles over is read whole.
  const article = attempt(() => reader.parse());
  return article?.content ? { content: article.content, byline: article.byline ?? null } : null;
}

function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/** The line above the text that says no more than who wrote it. */
function withoutByline(blocks: DraftBlock[], byline: string | null): DraftBlock[] {
  if (byline === null) return blocks;
  const at = blocks.slice(0, 4).findIndex(({ text }) => {
    return text === byline || (text.endsWith(byline) && text.length <= byline.length + 12);
  });
  return at < 0 || blocks.length === 1 ? blocks : blocks.toSpliced(at, 1);
}

/** All that is not around an article. */
function bodyOf(root: Element): Element {
  const strip = (element: Element, isWithin: boolean): Element => ({
    ...element,
    children: element.children.flatMap((child): (Element | string)[] => {
      if (typeof child === 'string') return [child];
      // An article's own header has its first lines.
      if (AROUND.has(child.name) || (child.name === 'header' && !isWithin)) return [];
      return [strip(child, isWithin || child.name === 'article' || child.name === 'main')];
    }),
  });
  return strip(root, false);
}

/** The element that the page itself calls its article, if it is one only. */
function onlyArticle(tree: Element): Element | null {
  const found: Element[] = [];
  const look = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'article') found.push(child);
      else look(child);
    }
  };
  look(tree);
  return found.length === 1 ? found[0]! : null;
}

type Reading = ReturnType<typeof treeBlocks>;

/** What was found, unless it is a teaser, or what the page calls its article has twice as much to say. */
function best(found: Reading | null, own: Reading | null, whole: Reading): Reading {
  const length = (reading: Reading | null) =>
    reading?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  if (own && length(own) >= TELLING && length(own) > length(found) * 2) return own;
  return found && length(found) >= TELLING ? found : whole;
}

/** „Headline | The Daily“ is the headline. */
function withoutSite(title: string, site: string | null): string {
  const [, headline, rest] = /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,60})$/.exec(title.slice(0, 600)) ?? [];
  const isSite =
    rest !== undefined && (site === null ? title.includes(' | ') : site.toLowerCase() === rest.toLowerCase());
  return isSite ? headline! : title;
}
