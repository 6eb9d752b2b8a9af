import { useEffect, useState } from 'react';
import type { EditingSession } from '../editing/session.ts';

export interface Publishing {
  /** What is written is saved: its effects can be asked for. */
  isSaved: boolean;
  error: unknown;
  busy: boolean;
  /** Does the act; a failure stays with the dialog, which stays open. */
  run: (work: () => Promise<void>) => void;
}

/** First everything is saved, then one act at a time. */
export function usePublishing(session: EditingSession): Publishing {
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let isOpen = true;
    const save = async (): Promise<void> => {
      const done = await session.flush();
      if (!isOpen) return;
      const state = session.state.get();
      if (done) setSaved(true);
      else if (state.phase === 'refused') setError(state.error);
    };
    void save();
    return () => {
      isOpen = false;
    };
  }, [session]);
  return {
    isSaved,
    error,
    busy,
    run: (work) => {
      setBusy(true);
      setError(null);
      work()
        .catch(setError)
        .finally(() => setBusy(false));
    },
  };
}
