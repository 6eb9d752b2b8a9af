/** What people and feed readers open: an article, the feed of the latest, the editors' page. */
import type { FastifyInstance } from 'fastify';
import type { DocumentNode } from 'graphql';
import { articlePage } from '../../feeds/article-page.ts';
import { editorsPage } from '../../feeds/editors-page.ts';
import { latestArticles, oneArticle, type FeedArticle } from '../../feeds/feed-articles.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { NotFound } from '../../errors/app-error.ts';
import { allowStyles } from '../security-headers.ts';

/** Runs one of our own operations as the public. */
export type Ask = (
  document: DocumentNode,
  variables: Record<string, unknown>,
  request: Pick<RequestContext, 'requestId' | 'signal'>,
) => Promise<unknown>;

export function addReading(server: FastifyInstance, ask: Ask, publicUrl: string): void {
  server.get<{ Params: { slug: string } }>('/articles/:slug', async (request, reply) => {
    const { slug } = request.params;
    const { article } = (await ask(
      oneArticle,
      { slug },
      { requestId: request.id, signal: request.deadline.signal },
    )) as {
      article: FeedArticle | null;
    };
    if (!article) throw new NotFound('There is no such article.');
    if (article.slug !== slug) return reply.redirect(`/articles/${article.slug}`, 301);
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
  server.get('/admin/', async (_request, reply) => {
    const nonce = allowStyles(reply);
    return reply.type('text/html; charset=utf-8').send(editorsPage(nonce));
  });
  server.get('/admin', async (_request, reply) => reply.redirect('/admin/', 308));
}
