import { useQueryClient } from '@tanstack/react-query';
import { usePermissions } from 'ra-core';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useErrorWords } from '../api/use-error-words.ts';
import { useStoreValue } from '../api/store.ts';
import { ArticleToEdit } from '../generated/articles/article.ts';
import { useWords } from '../i18n/use-words.ts';
import { ErrorLine } from '../ui/error-line.tsx';
import { WorkPanes } from '../ui/work-panes.tsx';
import type { Opened } from './article-editor.tsx';
import { Comparison } from './compare/comparison.tsx';
import { LiveText } from './compare/live-text.tsx';
import { EditorHeader } from './editor-header.tsx';
import { useSession } from './editing/use-session.ts';
import { EditorNotices } from './editor-notices.tsx';
import styles from './editor.module.css';
import { SidePane } from './side/side-pane.tsx';
import { StateLine } from './state-line.tsx';
import { useTextEditor } from './text/use-text-editor.ts';
import { WritingPane } from './text/writing-pane.tsx';

interface OpenArticleProps {
  /** Nothing for a moment, while a new article moves to its own address. */
  opened: Opened | undefined;
  onBegun: (id: string) => void;
}

/** One article with its text, its facts and its ways to the public. */
export function OpenArticle({ opened, onBegun }: OpenArticleProps) {
  const say = useWords();
  const client = useQueryClient();
  const { ofError } = useErrorWords();
  const [first] = useState(opened);
  const session = useSession(opened, onBegun);
  const state = useStoreValue(session.state);
  const { headline } = useStoreValue(session.fields);
  const { permissions: role } = usePermissions<string>();
  const [params] = useSearchParams();
  const article = opened?.article ?? null;
  const view = article?.publishedAt ? params.get('view') : null;
  const isWaitingForDecision = opened?.kept?.conflict !== undefined && first?.kept?.conflict !== undefined;
  const isReadOnly = role === 'READER' || isWaitingForDecision;
  const editor = useTextEditor(session, isReadOnly);

  /** After an act the article is read again, and writing goes on from there. */
  const reload = async (): Promise<void> => {
    const id = session.id.get();
    await client.invalidateQueries();
    const fresh = client.getQueryData<Opened>([ArticleToEdit, { id }]);
    if (fresh?.article) session.restart({ content: fresh.saved, revision: fresh.article.revision! });
  };

  return (
    <>
      <title>{`${headline || say('editor.newTitle')} · Backfile`}</title>
      <EditorHeader session={session} article={article} reload={reload} isReadOnly={isReadOnly} />
      <StateLine session={session} article={article} />
      {state.phase === 'refused' && (
        <ErrorLine retryLabel={say('layout.tryAgain')} onRetry={() => session.touch()}>
          {`${say('editor.refused')} ${ofError(state.error)}`}
        </ErrorLine>
      )}
      <EditorNotices session={session} opened={opened} first={first} reload={reload} />
      <WorkPanes
        pane={<SidePane session={session} article={article} editor={editor} isReadOnly={isReadOnly} />}
        paneLabel={say('editor.pane.title')}
        paneWidth="facts"
        expandLabel={say('editor.pane.open')}
        collapseLabel={say('editor.pane.close')}
      >
        <div className={styles.views} data-pane tabIndex={-1}>
          <div className={styles.view} hidden={view === 'live' || view === 'changes'}>
            <WritingPane session={session} editor={editor} isReadOnly={isReadOnly} />
          </div>
          {article && view === 'live' && <LiveText article={article} />}
          {article && view === 'changes' && <Comparison article={article} session={session} />}
        </div>
      </WorkPanes>
    </>
  );
}
