/** A text's sentences with what every later stage asks of them. */
import type { SourceText, Span } from './found.ts';
import { sentencesOf } from './sentences.ts';
import { titlesIn, type Title } from './words/titles.ts';

export interface Sentence extends Span {
  /** The index of its block. */
  block: number;
  /** Of the block, or Chinese where most of the sentence is. */
  language: string;
  titles: readonly Title[];
}

/** Facts are read from at most so much at a time; a longer sentence is a list, a table or hostile. */
const LONGEST = 2000;

export function readSentences({ text, blocks }: SourceText): Sentence[] {
  return blocks.flatMap((block, index) =>
    sentencesOf(text, block)
      .flatMap(pieces)
      .map((sentence) => {
        const own = text.slice(sentence.start, sentence.end);
        const language = isChinese(own) ? 'zh' : block.language;
        const titles = titlesIn(own, language).map((title) => ({
          ...title,
          start: title.start + sentence.start,
          end: title.end + sentence.start,
        }));
        return { ...sentence, block: index, language, titles };
      }),
  );
}

/** The title as a sentence, of itself and not of the text; of no block. */
export function sentenceOfTitle({ title, language }: SourceText): Sentence {
  const own = title.slice(0, LONGEST);
  const spoken = isChinese(own) ? 'zh' : language;
  return { start: 0, end: own.length, block: -1, language: spoken, titles: titlesIn(own, spoken) };
}

function pieces({ start, end }: Span): Span[] {
  return Array.from({ length: Math.ceil((end - start) / LONGEST) }, (_, index) => ({
    start: start + index * LONGEST,
    end: Math.min(start + (index + 1) * LONGEST, end),
  }));
}

function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 3 > text.length;
}
