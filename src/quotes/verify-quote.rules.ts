import type { QuoteVerification } from '../database/generated/enums.ts';

export interface QuotedText {
  text: string;
  language: string;
}

/** How a quote compares with the source: found as it is, but for marks and spaces, with gaps, rendered, or not at all. */
export function verifyQuote(quote: QuotedText, source: QuotedText): QuoteVerification {
  if (source.text.includes(quote.text)) return 'VERBATIM';
  const [plainQuote, plainSource] = [normalised(quote.text), normalised(source.text)];
  if (plainQuote !== '' && plainSource.includes(plainQuote)) return 'NORMALISED';
  if (hasPartsInOrder(plainQuote, plainSource)) return 'ELIDED';
  return languageOf(quote) === languageOf(source) ? 'NOT_FOUND' : 'TRANSLATED';
}

/** From the surest to none at all. */
const outcomes = ['VERBATIM', 'NORMALISED', 'ELIDED', 'TRANSLATED', 'NOT_FOUND'] as const;

/** The best outcome of several sources; without a language of its own a source has the quote's. */
export function bestVerification(
  quote: QuotedText,
  sources: readonly { text: string; language: string | null }[],
): QuoteVerification {
  const found = new Set(
    sources.map(({ text, language }) => verifyQuote(quote, { text, language: language ?? quote.language })),
  );
  return outcomes.find((each) => found.has(each)) ?? 'NOT_FOUND';
}

const languageOf = ({ language }: QuotedText): string => language.split('-')[0]!;

/** Without quotation marks, with plain dashes and single spaces, in lower case. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\u300C-\u300F]/g, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** NFKC has made three dots of an ellipsis. */
const GAP = /\s*(?:\[\.\.\.\]|\(\.\.\.\)|\.\.\.)\s*/;

function hasPartsInOrder(quote: string, source: string): boolean {
  const split = quote.split(GAP);
  const parts = split.filter((part) => part !== '');
  if (split.length < 2 || parts.length === 0) return false;
  let from = 0;
  return parts.every((part) => {
    const at = source.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
