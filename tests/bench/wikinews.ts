/** The WIKINEWS yardstick, where `shared` lies beside the project: articles with every quotation annotated. */
import { readFileSync } from 'node:fs';
import type { SourceText, Span } from '../../src/ingest/recognise/found.ts';
import { sentencesOf } from '../../src/ingest/recognise/sentences.ts';
import { hasShared, sharedPath } from '../support/shared.ts';

export interface GoldQuote extends Span {
  type: 'Direct' | 'Indirect' | 'Reported' | 'FreeIndirect' | 'IndirectFreeIndirect';
  nested: boolean;
  speaker: [start: number, end: number][];
}

export interface GoldArticle {
  id: string;
  source: SourceText;
  sentences: Span[];
  quotes: GoldQuote[];
}

export const hasWikinews = hasShared('yardsticks/wikinews-quotes');

export function wikinews(split: 'train' | 'dev'): GoldArticle[] {
  return readFileSync(sharedPath(`yardsticks/wikinews-quotes/${split}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, quotes } = JSON.parse(line) as { id: string; text: string; quotes: GoldQuote[] };
      const source = sourceOf(text);
      return { id, source, quotes, sentences: source.blocks.flatMap((block) => sentencesOf(text, block)) };
    });
}

/** Every line is a paragraph. */
function sourceOf(text: string): SourceText {
  let at = 0;
  const blocks = text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line.trim() === ''
      ? []
      : [{ start, end: start + line.length, blockKind: 'PARAGRAPH' as const, language: 'de' }];
  });
  return { title: '', text, blocks, language: 'de', publishedOn: null };
}

export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Half of the longer span, as the yardstick has it. */
export function matches(a: Span, b: Span): boolean {
  return overlap(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start);
}
