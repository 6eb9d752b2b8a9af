import { escapeHtml } from '../text/html.ts';
import type { FeedArticle } from './feed-articles.ts';

const texts = {
  de: { published: 'Veröffentlicht', changed: 'geändert' },
  en: { published: 'Published', changed: 'changed' },
} as const;

const style = `
  :root { color-scheme: light dark; --ink: light-dark(#1b1b1f, #e8e6e3); --quiet: light-dark(#5f5f6b, #a3a1a8); --ground: light-dark(#fdfcf9, #17171a); }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.65 Georgia, 'Times New Roman', serif; }
  main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem 5rem; }
  h1 { font-size: clamp(1.8rem, 6vw, 2.6rem); line-height: 1.15; margin: 0 0 .75rem; text-wrap: balance; }
  h2, h3, h4 { line-height: 1.25; margin: 2.25rem 0 .5rem; }
  .standfirst { font-size: 1.25rem; color: var(--quiet); margin: 0 0 1rem; }
  .about { font: .875rem/1.5 system-ui, sans-serif; color: var(--quiet); border-bottom: 1px solid color-mix(in srgb, var(--quiet) 35%, transparent); padding-bottom: 1rem; margin-bottom: 1.5rem; }
  blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid var(--quiet); }
  .caption { font-size: .9rem; color: var(--quiet); }`;

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
  return `<!doctype html>
<html lang="${escapeHtml(article.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.headline)}</title>
<link rel="canonical" href="${escapeHtml(article.url)}">
${article.standfirst ? `<meta name="description" content="${escapeHtml(article.standfirst)}">` : ''}
<style nonce="${nonce}">${style}</style>
</head>
<body><main><article>
<h1>${escapeHtml(article.headline)}</h1>
${article.standfirst ? `<p class="standfirst">${escapeHtml(article.standfirst)}</p>` : ''}
<p class="about">${about.join(' · ')}</p>
${article.bodyHtml}
</article></main></body>
</html>
`;
}
