import { useQueryClient } from '@tanstack/react-query';
import { useErrorWords } from '../../api/use-error-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useTell } from '../../layout/undo.tsx';
import type { EditingSession } from '../editing/session.ts';
import type { OneArticle } from '../editing/tools.ts';
import { setSchedule } from './set-schedule.ts';

/** Makes a scheduled article a draft again. It asks nothing: undo sets the same time. */
export function useUnschedule(session: EditingSession, article: OneArticle | null): () => void {
  const say = useWords();
  const tell = useTell();
  const client = useQueryClient();
  const { ofError } = useErrorWords();
  return () => {
    const { scheduledAt, scheduleZone } = article!;
    const former = { scheduledAt: scheduledAt!, zone: scheduleZone! };
    setSchedule(session, client, null).then(
      () =>
        tell({
          text: say('publishing.publish.unscheduled'),
          undo: async () => setSchedule(session, client, former),
        }),
      (error: unknown) => tell({ text: ofError(error), tone: 'error' }),
    );
  };
}
