import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useStoreValue } from '../../api/store.ts';
import type { Opened } from '../article-editor.tsx';
import { EditingSession } from './session.ts';
import { emptyContent, sessionTools } from './tools.ts';

function begin(opened: Opened | undefined): EditingSession {
  const { article = null, saved = emptyContent('en'), kept, restored } = opened ?? {};
  return new EditingSession(
    {
      id: article?.id ?? null,
      revision: (restored ? kept?.expectedRevision : undefined) ?? article?.revision ?? 0,
      base: saved,
      ...(restored && { content: restored }),
    },
    sessionTools,
  );
}

/** The session of one opened article, as long as it is shown. */
export function useSession(opened: Opened | undefined, onBegun: (id: string) => void): EditingSession {
  const navigate = useNavigate();
  const [session] = useState(() => begin(opened));
  const state = useStoreValue(session.state);
  const id = useStoreValue(session.id);
  const isBegun = id !== null && opened?.article === null;
  useEffect(() => {
    if (isBegun) onBegun(id);
    // Once, when the article gets its id.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isBegun, id]);
  useEffect(() => {
    if (state.phase === 'conflict') void navigate(`/articles/${session.id.get()}/conflict`);
  }, [state.phase, navigate, session]);
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent): void => {
      // What is on the device comes back; only what has no room there would be lost.
      if (session.isAtRisk) event.preventDefault();
    };
    const keep = (): void => session.keepNow();
    window.addEventListener('beforeunload', leave);
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('beforeunload', leave);
      window.removeEventListener('pagehide', keep);
      session.dispose();
    };
  }, [session]);
  return session;
}
