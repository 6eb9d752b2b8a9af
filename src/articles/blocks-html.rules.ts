import { escapeHtml } from '../text/html.ts';

/** A block as the `blocks` column holds it: the answer's shape, and the id of a caption's picture. */
export interface StoredBlock {
  blockKind: 'HEADING' | 'PARAGRAPH' | 'QUOTE' | 'LIST' | 'CAPTION';
  level: number | null;
  text: string;
  span: { start: number; end: number };
  marks: StoredMark[];
  imageId?: string | null;
}
export interface StoredMark {
  markKind: 'STRONG' | 'EMPHASIS' | 'LINK';
  span: { start: number; end: number };
  href: string | null;
}

/** Blocks as HTML of a handful of elements; every text is escaped and a link leads to http or https. */
export function blocksToHtml(blocks: readonly StoredBlock[]): string {
  return blocks.map(blockToHtml).join('\n');
}

function blockToHtml(block: StoredBlock): string {
  const inner = markedHtml(block);
  switch (block.blockKind) {
    case 'HEADING': {
      const level = Math.min(Math.max(block.level ?? 2, 2), 4);
      return `<h${level}>${inner}</h${level}>`;
    }
    case 'PARAGRAPH':
      return `<p>${inner}</p>`;
    case 'QUOTE':
      return `<blockquote><p>${inner}</p></blockquote>`;
    case 'LIST':
      return `<ul>${inner
        .split('\n')
        .map((item) => `<li>${item}</li>`)
        .join('')}</ul>`;
    case 'CAPTION':
      return `<p class="caption">${inner}</p>`;
  }
}

/** Cuts the text where a mark begins or ends; each piece opens and closes all marks it lies in. */
function markedHtml({ text, span, marks }: StoredBlock): string {
  const within = marks.map((mark) => ({
    ...mark,
    start: Math.max(mark.span.start - span.start, 0),
    end: Math.min(mark.span.end - span.start, text.length),
  }));
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts
    .slice(0, -1)
    .map((start, index) => {
      const end = cuts[index + 1]!;
      const open = within.filter((mark) => mark.start <= start && end <= mark.end);
      return open.reduce((html, mark) => wrap(mark, html), escapeHtml(text.slice(start, end)));
    })
    .join('');
}

function wrap(mark: StoredMark, html: string): string {
  switch (mark.markKind) {
    case 'STRONG':
      return `<strong>${html}</strong>`;
    case 'EMPHASIS':
      return `<em>${html}</em>`;
    case 'LINK':
      return mark.href && /^https?:\/\//i.test(mark.href)
        ? `<a href="${escapeHtml(mark.href)}" rel="noopener nofollow">${html}</a>`
        : html;
  }
}
