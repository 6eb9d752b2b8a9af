import type { BlockKind, MarkKind } from '../../articles/article.type.ts';
import type { RawImage } from '../document-reader.ts';
import type { DraftBlock } from './draft-document.ts';

interface OpenMark {
  markKind: MarkKind;
  href: string | null;
  start: number;
}

// Soft hyphens and byte order marks are for the typesetter; other controls mean nothing on a page.
// oxlint-disable-next-line no-control-regex -- taking them out is the point
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\uFEFF]/g;
const SPACE = /[ \t\n\r\f\v]+/g;

/** Gathers blocks from a run of texts, marks and ends of blocks, with white space as a browser shows it. */
export class BlockBuilder {
  readonly blocks: DraftBlock[] = [];
  readonly images: RawImage[] = [];
  #kind: BlockKind = 'PARAGRAPH';
  #level: number | null = null;
  #language: string | null = null;
  #text = '';
  #marks: NonNullable<DraftBlock['marks']> = [];
  readonly #open: OpenMark[] = [];

  /** Ends the block there is; what follows is of this kind. */
  begin(
    kind: BlockKind,
    { level = null, language = null }: { level?: number | null; language?: string | null } = {},
  ) {
    this.end();
    this.#kind = kind;
    this.#level = level;
    this.#language = language;
  }

  /** Ends the block there is, if it says anything; the next is a paragraph unless one begins otherwise. */
  end(): void {
    const lines = this.#text.trimEnd();
    // Only a list keeps its lines; elsewhere a break is where the page was narrow.
    const text = this.#kind === 'LIST' ? lines : lines.replaceAll('\n', ' ');
    if (text !== '') {
      for (const mark of this.#open) this.#addMark(mark, text.length);
      this.blocks.push({
        blockKind: this.#kind,
        ...(this.#level === null ? {} : { level: this.#level }),
        text,
        marks: this.#marks
          .map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) }))
          .filter(({ start, end }) => start < end),
        language: this.#language,
      });
    }
    this.#text = '';
    this.#marks = [];
    for (const mark of this.#open) mark.start = 0;
    this.#kind = 'PARAGRAPH';
    this.#level = null;
  }

  add(text: string): void {
    const plain = text.replaceAll(UNSEEN, '').replaceAll(SPACE, ' ');
    const joins = this.#text === '' || /[ \n]$/.test(this.#text);
    this.#text += joins && plain.startsWith(' ') ? plain.slice(1) : plain;
  }

  /** A new line within a list. */
  line(): void {
    const text = this.#text.trimEnd();
    this.#text = text === '' ? '' : `${text}\n`;
  }

  get text(): string {
    return this.#text;
  }

  /** What is added until the function that is returned is called is marked. */
  mark(markKind: MarkKind, href: string | null = null): () => void {
    const mark = { markKind, href, start: this.#text.length };
    this.#open.push(mark);
    return () => {
      this.#open.splice(this.#open.indexOf(mark), 1);
      this.#addMark(mark, this.#text.trimEnd().length);
    };
  }

  #addMark({ markKind, href, start }: OpenMark, end: number): void {
    if (start < end) this.#marks.push({ markKind, start, end, href });
  }
}
