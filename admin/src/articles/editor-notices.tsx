import { useState } from 'react';
import { useStoreValue } from '../api/store.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { useTell } from '../layout/undo.tsx';
import { dropKeptWork } from '../records/kept-work.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Opened } from './article-editor.tsx';
import type { EditingSession } from './editing/session.ts';
import { momentWords } from './moment-words.ts';
import styles from './editor.module.css';

interface EditorNoticesProps {
  session: EditingSession;
  opened: Opened | undefined;
  /** As it was when the editor opened. */
  first: Opened | undefined;
  reload: () => Promise<void>;
}

/** What happened beside the writing: text that came back, somebody else's save, a conflict that waits. */
export function EditorNotices({ session, opened, first, reload }: EditorNoticesProps) {
  const say = useWords();
  const language = useLanguage();
  const tell = useTell();
  const state = useStoreValue(session.state);
  const [isSeen, setSeen] = useState(false);
  const { kept, restored } = first ?? {};
  if (kept?.conflict && opened?.kept?.conflict) {
    return (
      <div className={styles.notices}>
        <Notice
          tone="warn"
          title={say('editor.conflict.title')}
          action={
            <>
              <Button
                size="small"
                onClick={() => {
                  dropKeptWork(kept.recordId);
                  void reload();
                }}
              >
                {say('editor.conflict.drop')}
              </Button>
              <ButtonLink size="small" to={`/articles/${kept.recordId}/conflict`}>
                {say('editor.conflict.open')}
              </ButtonLink>
            </>
          }
        >
          {say('editor.conflict.text')}
        </Notice>
      </div>
    );
  }
  const drop = (): void => {
    const dropped = session.content;
    session.replace(first!.saved);
    setSeen(true);
    tell({ text: say('editor.restored.dropped'), undo: async () => session.replace(dropped) });
  };
  const isNewer = (opened?.article?.revision ?? 0) > session.revision && state.phase === 'saved';
  return (
    <>
      {kept && restored && !isSeen && (
        <div className={styles.notices}>
          <Notice
            tone="info"
            title={say('editor.restored.title', { when: momentWords(kept.keptAt, language) })}
            action={
              <Button size="small" onClick={drop}>
                {say('editor.restored.drop')}
              </Button>
            }
          >
            {say('editor.restored.text')}
          </Notice>
        </div>
      )}
      {isNewer && (
        <div className={styles.notices}>
          <Notice
            tone="info"
            live
            title={say('editor.elsewhere.title')}
            action={
              <Button size="small" onClick={() => void reload()}>
                {say('editor.elsewhere.show')}
              </Button>
            }
          />
        </div>
      )}
    </>
  );
}
