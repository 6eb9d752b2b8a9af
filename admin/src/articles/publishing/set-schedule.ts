import type { QueryClient } from '@tanstack/react-query';
import { act } from '../../api/use-act.ts';
import { ScheduleArticle, UnscheduleArticle } from '../../generated/articles/publishing/acts.ts';
import type { EditingSession } from '../editing/session.ts';

export interface Schedule {
  scheduledAt: string;
  zone: string;
}

/** Sets the time at which the article goes out, or takes it back. What is written is saved first and goes on from there. */
export async function setSchedule(
  session: EditingSession,
  client: QueryClient,
  schedule: Schedule | null,
): Promise<void> {
  await session.flush();
  const change = { id: session.id.get()!, expectedRevision: session.revision };
  const { article } = schedule
    ? await act(ScheduleArticle, { ...change, ...schedule })
    : await act(UnscheduleArticle, change);
  session.moveOn(article!.revision!);
  await client.invalidateQueries();
}
