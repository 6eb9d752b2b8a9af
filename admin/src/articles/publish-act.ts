import { Send } from 'lucide-react';
import { act } from '../api/use-act.ts';
import type { ArticleListQuery } from '../generated/articles/article-list.ts';
import { PublishFromList } from '../generated/articles/publish-act.ts';
import type { EachAct } from '../lists/bulk/bulk-act.ts';

type Article = ArticleListQuery['articles']['nodes'][number];

const isPublished = ({ status, draft }: Article): boolean => status === 'PUBLISHED' && !draft;

/** Publishes articles, or the working copies of published ones. What was public cannot be made unseen: no undo. */
export const publishAct: EachAct<Article> = {
  key: 'publish',
  label: 'articleList.publish.label',
  icon: Send,
  needsEditor: 'articleList.publish.needsEditor',
  refuses: (records) => (records.every(isPublished) ? 'articleList.publish.already' : null),
  ask: {
    title: 'articleList.publish.title',
    text: 'articleList.publish.text',
    button: 'articleList.publish.button',
    reason: 'optional',
  },
  running: 'articleList.publish.running',
  done: 'articleList.publish.done',
  failed: 'articleList.publish.failed',
  each: async (article, { reason }) => {
    const { id, revision } = article;
    if (!isPublished(article)) {
      await act(PublishFromList, { id, expectedRevision: revision!, reason: reason || undefined });
    }
    return null;
  },
};
