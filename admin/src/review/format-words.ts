import type { Say } from '../i18n/use-words.ts';
import type { WordKey } from '../i18n/words.ts';

const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/rss+xml': 'RSS',
  'application/atom+xml': 'Atom',
  'application/feed+json': 'JSON Feed',
  'application/json': 'JSON',
  'application/xml': 'XML',
  'text/xml': 'XML',
  'text/html': 'HTML',
  'text/markdown': 'Markdown',
};

/** The format of a document as people call it; one that they have no name for stands as its media type. */
export function formatWords(mediaType: string, say: Say): string {
  const type = mediaType.split(';')[0]!.trim().toLowerCase();
  return type === 'text/plain' ? say('review.plainText' satisfies WordKey) : (names[type] ?? type);
}
