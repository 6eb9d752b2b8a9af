import type { SourceText } from '../../../src/ingest/recognise/found.ts';

/** A text of paragraphs, which `|` parts. */
export function sourceText(
  language: string,
  sentences: string,
  publishedOn: string | null = null,
): SourceText {
  const parts = sentences.split(' | ');
  let end = -1;
  const blocks = parts.map((part) => {
    const start = end + 1;
    end = start + part.length;
    return { start, end, blockKind: 'PARAGRAPH' as const, language };
  });
  return { title: '', text: parts.join('\n'), blocks, language, publishedOn };
}
