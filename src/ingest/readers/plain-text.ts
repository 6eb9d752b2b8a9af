import { InvalidValue } from '../../errors/app-error.ts';
import { guessLanguage } from '../../text/guess-language.ts';
import { parseLanguageTag } from '../../text/language.ts';
import type { DocumentReader } from '../document-reader.ts';

/**
 * UTF-8 text: the first paragraph is the title, the second the standfirst, `## ` begins a heading, an empty line ends
 * a paragraph.
 */
export const plainText = {
  name: 'a plain text',
  accepts: ['text/plain'],
  extensions: ['txt'],
  read: async (bytes, { language }) => {
    const text = decoded(bytes);
    const [title, standfirst, ...rest] = text
      .split(/\n[ \t]*\n+/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (title === undefined || title.includes('\n') || rest.length === 0) {
      throw new InvalidValue({
        field: 'document',
        value: text.slice(0, 60),
        rule: 'a title line, a standfirst and a text, an empty line between them',
      });
    }
    const tag = language ? parseLanguageTag(language) : guessLanguage(text);
    return [
      {
        title,
        standfirst: standfirst?.replaceAll(/\s*\n\s*/g, ' ') ?? null,
        blocks: rest.map((part) => {
          const heading = /^(#{2,4})\s+(.+)$/.exec(part);
          return heading
            ? { blockKind: 'HEADING' as const, level: heading[1]!.length, text: heading[2]!, language: tag }
            : { blockKind: 'PARAGRAPH' as const, text: part.replaceAll(/\s*\n\s*/g, ' '), language: tag };
        }),
        language: tag,
        byline: null,
        publisher: null,
        publishedOn: null,
        sourceUrl: null,
        externalId: null,
        images: [],
      },
    ];
  },
} satisfies DocumentReader;

function decoded(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll(/\r\n?/g, '\n')
      .normalize('NFC');
    if (!text.includes('\0')) return text;
  } catch {
    // Refused below, as text with NUL is.
  }
  throw new InvalidValue({
    field: 'document',
    value: `${bytes.byteLength} bytes`,
    rule: 'text in UTF-8 without NUL',
  });
}
