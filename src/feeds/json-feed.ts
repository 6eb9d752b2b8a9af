import type { FeedArticle } from './feed-articles.ts';

/** JSON Feed 1.1 (jsonfeed.org) of the latest articles. */
export function jsonFeed(articles: readonly FeedArticle[], site: { home: string; feed: string }): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Backfile',
    home_page_url: site.home,
    feed_url: site.feed,
    items: articles.map((article) => ({
      id: article.id,
      url: article.url,
      title: article.headline,
      summary: article.standfirst ?? undefined,
      content_html: article.bodyHtml,
      date_published: article.publishedAt,
      date_modified: article.modifiedAt,
      language: article.language,
      authors: article.byline ? [{ name: article.byline }] : undefined,
      tags: article.topics.map(({ label }) => label),
    })),
  });
}
