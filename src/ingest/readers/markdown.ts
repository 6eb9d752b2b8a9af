import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { DocumentRefused } from '../../errors/document-refused.ts';
import type { DocumentReader } from '../document-reader.ts';
import { BlockBuilder } from './block-builder.ts';
import { creditOf } from './credit.ts';
import { checkReplaced, decodeText } from './decode-text.ts';
import type { DraftDocument } from './draft-document.ts';
import { finishDocument } from './finish-document.ts';
import { htmlTree } from './html-tree.ts';
import { limits } from './limits.ts';
import { treeBlocks } from './tree-blocks.ts';
import { webAddress } from './web-address.ts';

const FRONT_MATTER = /^---[ \t]*\n([^]{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** A longer paragraph is read as it stands, without marks. */
const LONGEST_MARKED = 20_000;

/** CommonMark with tables, and the plain front matter that site generators know (title, author, date, lang …). */
export const markdown = {
  name: 'Markdown',
  accepts: ['text/markdown', 'text/x-markdown'],
  extensions: ['md', 'markdown'],
  read: async (bytes, hints) => {
    const text = decodeText(bytes, hints.charset);
    if (text.length > limits.text) {
      throw new DocumentRefused('DOCUMENT_TOO_LARGE', `at most ${limits.text} characters of text`);
    }
    return [finishDocument(await markdownDocument(text), hints)];
  },
} satisfies DocumentReader;

async function markdownDocument(text: string): Promise<DraftDocument> {
  const [whole = '', matter = ''] = FRONT_MATTER.exec(text) ?? [];
  const said = frontMatter(matter);
  const { default: Parser } = await import('markdown-it');
  const parser = new Parser({ html: true });
  // What is within a block is parsed in the walk, for its time grows with the square of the block's length.
  parser.core.ruler.disable('inline');
  parser.inline.ruler.disable('strikethrough');
  const references: Record<string, unknown> = {};
  const tokens = parser.parse(text.slice(whole.length), references);
  const builder = new BlockBuilder();
  await new MarkdownWalk(builder, parser, references).walk(tokens);
  checkReplaced(text, builder.blocks.map((block) => block.text).join());
  const first = builder.blocks[0];
  const isTitled = tokens[0]?.type === 'heading_open' && tokens[0].tag === 'h1';
  return {
    title: said('title') ?? (isTitled && first?.blockKind === 'HEADING' ? first.text : null),
    standfirst: said('description', 'summary', 'excerpt'),
    blocks: builder.blocks,
    byline: said('author', 'authors', 'byline'),
    publisher: said('publisher', 'source'),
    published: said('date', 'published'),
    language: said('lang', 'language'),
    sourceUrl: said('canonical_url', 'canonical', 'url', 'source_url'),
    externalId: said('guid', 'id'),
    images: builder.images,
  };
}

/** `key: value` lines; what is more than that is left alone. */
function frontMatter(matter: string): (...keys: string[]) => string | null {
  const said = new Map<string, string>();
  for (const line of matter.split('\n')) {
    const [, key, value] = /^([A-Za-z_]\w{0,40}):\s+(.+)$/.exec(line) ?? [];
    if (key && value) said.set(key.toLowerCase(), unquoted(value.trim()));
  }
  return (...keys) => keys.map((key) => said.get(key)).find((value) => value !== undefined) ?? null;
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1');
}

class MarkdownWalk {
  readonly #builder: BlockBuilder;
  #quotes = 0;
  #lists = 0;
  #cells = 0;
  readonly #marks: (() => void)[] = [];

  readonly #parser: InstanceType<typeof MarkdownIt>;
  readonly #references: Record<string, unknown>;

  constructor(
    builder: BlockBuilder,
    parser: InstanceType<typeof MarkdownIt>,
    references: Record<string, unknown>,
  ) {
    this.#builder = builder;
    this.#parser = parser;
    this.#references = references;
  }

  async walk(tokens: readonly Token[]): Promise<void> {
    for (const token of tokens) {
      if (token.type === 'html_block') await this.#addHtml(token.content);
      else this.#block(token);
    }
    this.#builder.end();
  }

  #block(token: Token): void {
    const builder = this.#builder;
    switch (token.type) {
      case 'heading_open':
        if (this.#lists === 0) {
          builder.begin('HEADING', { level: Math.min(4, Math.max(2, Number(token.tag[1]))) });
        }
        break;
      case 'blockquote_open':
        this.#quotes += 1;
        break;
      case 'blockquote_close':
        this.#quotes -= 1;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (this.#lists === 0) builder.begin('LIST');
        this.#lists += 1;
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#lists -= 1;
        if (this.#lists === 0) builder.end();
        break;
      case 'list_item_open':
        builder.line();
        break;
      case 'paragraph_open':
      case 'tr_open':
        this.#cells = 0;
        this.#paragraph();
        break;
      case 'th_open':
      case 'td_open':
        if (this.#cells > 0) builder.add(' | ');
        this.#cells += 1;
        break;
      case 'fence':
      case 'code_block':
        this.#paragraph();
        builder.add(token.content);
        builder.end();
        break;
      case 'heading_close':
      case 'paragraph_close':
      case 'tr_close':
        if (this.#lists === 0) builder.end();
        break;
      case 'inline':
        this.#content(token.content);
        break;
      default:
    }
  }

  /** Within a list it is another part of the item. */
  #paragraph(): void {
    if (this.#lists > 0) this.#builder.add(' ');
    else this.#builder.begin(this.#quotes > 0 ? 'QUOTE' : 'PARAGRAPH');
  }

  #content(content: string): void {
    if (content.length > LONGEST_MARKED) return this.#builder.add(content);
    const tokens: Token[] = [];
    this.#parser.inline.parse(content, this.#parser, this.#references, tokens);
    for (const token of tokens) this.#inline(token);
  }

  #inline(token: Token): void {
    const builder = this.#builder;
    switch (token.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        builder.add(token.content);
        break;
      case 'html_inline':
        if (/^<br/i.test(token.content)) builder.add(' ');
        break;
      case 'softbreak':
      case 'hardbreak':
        builder.add(' ');
        break;
      case 'strong_open':
        this.#marks.push(builder.mark('STRONG'));
        break;
      case 'em_open':
        this.#marks.push(builder.mark('EMPHASIS'));
        break;
      case 'link_open': {
        const href = webAddress(attribute(token, 'href'));
        this.#marks.push(href ? builder.mark('LINK', href) : () => {});
        break;
      }
      case 'strong_close':
      case 'em_close':
      case 'link_close':
        this.#marks.pop()?.();
        break;
      case 'image':
        this.#image(token);
        break;
      default:
    }
  }

  #image(token: Token): void {
    const url = webAddress(attribute(token, 'src'));
    // The title of a picture is read below it.
    const caption = attribute(token, 'title');
    const credit = creditOf(caption ?? '');
    if (url) this.#builder.images.push({ url, altText: token.content.trim() || null, credit });
    if (caption && this.#lists === 0) {
      this.#builder.begin('CAPTION');
      this.#builder.add(caption);
      this.#builder.end();
    }
  }

  async #addHtml(content: string): Promise<void> {
    const { blocks, images } = treeBlocks(await htmlTree(content));
    this.#builder.end();
    this.#builder.blocks.push(...blocks);
    this.#builder.images.push(...images);
  }
}

function attribute(token: Token, name: string): string | null {
  const value = token.attrGet(name);
  return value === null ? null : String(value);
}
