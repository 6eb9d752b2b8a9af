import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import type { RequestRefused } from '../api/request.ts';
import { useErrorWords } from '../api/use-error-words.ts';
import { ArticleToEdit } from '../generated/articles/article.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { NotFound } from '../layout/not-found.tsx';
import { ScreenSkeleton } from '../layout/screen-skeleton.tsx';
import type { KeptWork } from '../records/kept-work.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import type { ArticleContent } from './editing/content.ts';
import { emptyContent, readArticle, workingContent, type OneArticle } from './editing/tools.ts';
import { restore, unsentOf } from './editing/unsent.ts';
import { OpenArticle } from './open-article.tsx';

/** What the editor opens with. */
export interface Opened {
  article: OneArticle | null;
  saved: ArticleContent;
  kept?: KeptWork;
  /** The saved content with what was kept on this device, where that says something else. */
  restored: ArticleContent | null;
}

/** Where an article is written, checked against its facts and published. */
export function ArticleEditor() {
  const { id: address = '' } = useParams();
  const { key: visit } = useLocation();
  const navigate = useNavigate();
  // A new article keeps its editor when it gets its id: whoever writes notices nothing.
  const [begun, setBegun] = useState<{ id: string; key: string } | null>(null);
  const isNew = address === 'new';
  const [newKey, setNewKey] = useState(visit);
  if (isNew && begun && newKey !== visit) setNewKey(visit);
  const editorKey = isNew ? newKey : begun?.id === address ? begun.key : address;
  const opened = useOpened(isNew ? null : address);
  const say = useWords();
  const { ofError } = useErrorWords();
  if (opened.error && !opened.data) {
    return (
      <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => void opened.refetch()}>
        {`${say('editor.failed')} ${ofError(opened.error)}`}
      </ErrorLine>
    );
  }
  if (!opened.data && begun?.id !== address) return <ScreenSkeleton />;
  if (opened.data && !isNew && !opened.data.article) return <NotFound />;
  return (
    <OpenArticle
      key={editorKey}
      opened={opened.data}
      onBegun={(id) => {
        setBegun({ id, key: newKey });
        void navigate(`/articles/${id}`, { replace: true });
      }}
    />
  );
}

/** Read anew at each visit, so that nobody writes on from a copy of an hour ago. */
function useOpened(id: string | null) {
  const language = useLanguage();
  const [params] = useSearchParams();
  // As the palette looked for it in vain: it is written as if somebody had typed it here.
  const headline = (id === null && params.get('name')) || null;
  return useQuery<Opened, RequestRefused>({
    queryKey: [ArticleToEdit, headline === null ? { id } : { id, headline }],
    queryFn: async ({ signal }) => {
      const article = id === null ? null : await readArticle(id, signal);
      const saved = article ? workingContent(article) : emptyContent(language);
      const kept = unsentOf(id);
      const unsent = kept && !kept.conflict ? await restore(kept, saved) : null;
      const restored = unsent ?? (headline === null ? null : { ...saved, headline });
      return { article, saved, kept, restored };
    },
    gcTime: 0,
    staleTime: Infinity,
  });
}
