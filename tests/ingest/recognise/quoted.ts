/** The quotes that are found in a text of which every line is a paragraph. */
import { findQuotes } from '../../../src/ingest/recognise/quotes/find-quotes.ts';
import type { QuoteFinding } from '../../../src/ingest/recognise/quotes/finding.ts';
import { sentencesOf } from '../../../src/ingest/recognise/sentences.ts';

/** `who: words`, the parts parted by a bar; reported speech has a tilde before the words. */
export function quotes(text: string, language: string): string[] {
  const { source, findings } = read(text, language);
  return findings.map(({ quoteKind, parts, speakerSpan }) => {
    const words = parts.map(({ start, end }) => source.text.slice(start, end)).join(' | ');
    const who = speakerSpan ? source.text.slice(speakerSpan.start, speakerSpan.end) : '?';
    return `${who}: ${quoteKind === 'INDIRECT' ? '~' : ''}${words}`;
  });
}

export function read(text: string, language: string) {
  let at = 0;
  const blocks = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, blockKind: 'PARAGRAPH' as const, language };
  });
  const source = { title: '', text, blocks, language, publishedOn: null };
  const sentences = blocks.flatMap((block) => sentencesOf(text, block));
  return { source, sentences, findings: findQuotes(source, sentences, []) as readonly QuoteFinding[] };
}
