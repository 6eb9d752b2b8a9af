import { useMemo } from 'react';
import { useStoreValue } from '../../api/store.ts';
import { contentOf, countChanges } from './content.ts';
import type { EditingSession } from './session.ts';
import type { OneArticle } from './tools.ts';

/** How many changes the saved working copy has that the public does not see. */
export function useWaitingChanges(session: EditingSession, article: OneArticle | null): number {
  const state = useStoreValue(session.state);
  const saved = state.phase === 'saved' ? session.saved : null;
  const live = useMemo(() => (article?.publishedAt ? contentOf(article) : null), [article]);
  const last = session.saved;
  return useMemo(() => (live ? countChanges(live, saved ?? last) : 0), [live, saved, last]);
}
