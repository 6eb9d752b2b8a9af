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
  const length = found?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  const { blocks, images } = found && length >= TELLING ? found : whole;
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

/** What Readability takes for the article, on its own copy, for it changes what it reads. */
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

/** Where no article stands out: all that is not around it. */
function bodyOf(root: Element): Element {
  const around = new Set(['nav', 'footer', 'aside', 'header', 'head']);
  const strip = (element: Element): Element => ({
    ...element,
    children: element.children
      .filter((child) => typeof child === 'string' || !around.has(child.name))
      .map((child) => (typeof child === 'string' ? child : strip(child))),
  });
  return strip(root);
}

/** „Headline | The Daily“ is the headline. */
function withoutSite(title: string, site: string | null): string {
  const [, headline, rest] = /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,60})$/.exec(title.slice(0, 600)) ?? [];
  const isSite =
    rest !== undefined && (site === null ? title.includes(' | ') : site.toLowerCase() === rest.toLowerCase());
  return isSite ? headline! : title;
}
