import { escapeHtml } from '../text/html.ts';
import { pageStyle } from './page-style.ts';
import type { FeedArticle } from './feed-articles.ts';

const texts = {
  de: { published: 'Veröffentlicht', changed: 'geändert', corrected: 'Korrektur' },
  en: { published: 'Published', changed: 'changed', corrected: 'Correction' },
} as const;

/** One article as a plain page to read; `nonce` admits its one style element. */
export function articlePage(article: FeedArticle, nonce: string): string {
  const words = article.language.startsWith('de') ? texts.de : texts.en;
  const day = new Intl.DateTimeFormat(article.language, { dateStyle: 'long', timeZone: 'UTC' });
  const time = (instant: string) => `<time datetime="${instant}">${day.format(new Date(instant))}</time>`;
  const isChanged = article.modifiedAt.slice(0, 10) > article.publishedAt.slice(0, 10);
  const about = [
    article.byline && escapeHtml(article.byline),
    article.publisher && escapeHtml(article.publisher.name),
    `${words.published} ${time(article.publishedAt)}${isChanged ? `, ${words.changed} ${time(article.modifiedAt)}` : ''}`,
  ].filter(Boolean);
  const notices = (article.corrections?.nodes ?? []).map(
    ({ notice, correctedAt }) =>
      `<p class="correction"><strong>${words.corrected}</strong> (${time(correctedAt)}): ${escapeHtml(notice)}</p>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(article.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.headline)}</title>
<link rel="canonical" href="${escapeHtml(article.url)}">
${article.standfirst ? `<meta name="description" content="${escapeHtml(article.standfirst)}">` : ''}
<style nonce="${nonce}">${pageStyle}</style>
</head>
<body><main><article>
<h1>${escapeHtml(article.headline)}</h1>
${article.standfirst ? `<p class="standfirst">${escapeHtml(article.standfirst)}</p>` : ''}
<p class="about">${about.join(' · ')}</p>
${article.bodyHtml}
${notices.join('\n')}
</article></main></body>
</html>
`;
}
