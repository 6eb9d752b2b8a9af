/** What people and feed readers open: an article, the feed of the latest. */
import type { FastifyInstance } from 'fastify';
import type { DocumentNode } from 'graphql';
import { articlePage } from '../../feeds/article-page.ts';
import { latestArticles, oneArticle, type FeedArticle } from '../../feeds/feed-articles.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { Gone, NotFound } from '../../errors/app-error.ts';
import { allowStyles } from '../security-headers.ts';

export interface Reading {
  /** Runs one of our own operations as the public. */
  ask(
    document: DocumentNode,
    variables: Record<string, unknown>,
    request: Pick<RequestContext, 'requestId' | 'signal' | 'preview'>,
  ): Promise<unknown>;
  isWithdrawn(slug: string): Promise<boolean>;
}

export function addReading(server: FastifyInstance, { ask, isWithdrawn }: Reading, publicUrl: string): void {
  server.get<{ Params: { slug: string } }>('/articles/:slug', async (request, reply) => {
    const { slug } = request.params;
    const preview = previewOf(request.query);
    if (preview !== undefined) {
      void reply.headers({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
    }
    const { article } = (await ask(
      oneArticle,
      { slug },
      { requestId: request.id, signal: request.deadline.signal, preview },
    )) as {
      article: FeedArticle | null;
    };
    if (!article) {
      if (await isWithdrawn(slug)) throw new Gone('The article was withdrawn.');
      throw new NotFound('There is no such article.');
    }
    if (article.slug !== slug) {
      const query = preview === undefined ? '' : `?preview=${encodeURIComponent(preview)}`;
      return reply.redirect(`/articles/${article.slug}${query}`, preview === undefined ? 301 : 302);
    }
    const nonce = allowStyles(reply);
    return reply.type('text/html; charset=utf-8').send(articlePage(article, nonce));
  });
  server.get('/feeds/articles.json', async (request, reply) => {
    const { articles } = (await ask(
      latestArticles,
      {},
      { requestId: request.id, signal: request.deadline.signal },
    )) as {
      articles: { nodes: FeedArticle[] };
    };
    const site = { home: publicUrl, feed: `${publicUrl}/feeds/articles.json` };
    return reply.type('application/feed+json; charset=utf-8').send(jsonFeed(articles.nodes, site));
  });
}

/** The token of a preview link; given twice it is none. */
function previewOf(query: unknown): string | undefined {
  const { preview } = query as { preview?: unknown };
  if (preview === undefined) return undefined;
  return typeof preview === 'string' ? preview : '';
}
