import { act } from '../../api/use-act.ts';
import { request } from '../../api/request.ts';
import { ArticleToEdit, type ArticleToEditQuery } from '../../generated/articles/article.ts';
import { ArticleBegin } from '../../generated/articles/create.ts';
import { ArticleSave } from '../../generated/articles/save.ts';
import { contentOf, changesOf, type ArticleContent } from './content.ts';
import type { SessionTools } from './session.ts';
import { dropUnsent, keepUnsent } from './unsent.ts';

export type OneArticle = Extract<NonNullable<ArticleToEditQuery['node']>, { id: string }>;

/** What the editor shows: the working copy, or the article itself where there is none. */
export const workingContent = (article: OneArticle): ArticleContent => contentOf(article.draft ?? article);

/** Null where there is no such article. */
export async function readArticle(id: string, signal?: AbortSignal): Promise<OneArticle | null> {
  const { node } = await request(ArticleToEdit, { id }, { signal });
  return node && 'id' in node ? (node as OneArticle) : null;
}

export function emptyContent(language: string): ArticleContent {
  return {
    headline: '',
    alternativeHeadline: null,
    standfirst: null,
    byline: null,
    language,
    slug: '',
    sourceUrl: null,
    sourcePublishedOn: null,
    publisher: null,
    translationOf: null,
    topics: [],
    images: [],
    body: { blocks: [], namings: [] },
  };
}

/** Autosave speaks to the API by itself: no screen waits for it, and none is read anew for it. */
export const sessionTools: SessionTools = {
  create: async (content) => {
    if (content.headline.trim() === '') return null;
    const { slug, ...changes } = changesOf(emptyContent(content.language), content);
    const input = {
      ...changes,
      ...(slug && { slug }),
      headline: content.headline,
      blocks: content.body.blocks,
      language: content.language,
    };
    const { article } = await act(ArticleBegin, input);
    return savedOf(article);
  },
  update: async (id, revision, changes) => {
    const { article } = await act(ArticleSave, {
      id,
      expectedRevision: revision,
      onConflict: 'MERGE_DISJOINT',
      ...changes,
    });
    return savedOf(article);
  },
  read: async (id) => {
    const article = (await readArticle(id))!;
    return { content: workingContent(article), revision: article.revision! };
  },
  keep: keepUnsent,
  drop: dropUnsent,
};

const savedOf = (article: { id: string; revision: number | null } | null) => ({
  id: article!.id,
  revision: article!.revision!,
});
