import { composeBody } from '../articles/article.rules.ts';
import type { RawDocument } from './document-reader.ts';
import type { SourceText } from './recognise/found.ts';

/** A document as recognisers take it: the text is that of the draft article, to the letter. */
export function sourceText({ title, blocks, language, publishedOn }: RawDocument): SourceText {
  const { bodyText, blocks: placed } = composeBody(blocks);
  return {
    title,
    text: bodyText,
    blocks: placed.map(({ blockKind, span }, index) => ({
      ...span,
      blockKind,
      language: blocks[index]!.language,
    })),
    language,
    publishedOn,
  };
}
