import { randomUUID } from 'node:crypto';

/**
 * Runs an act that makes a secret, which is shown to whoever brought it about and to nobody again: an act that is asked
 * for again answers with what was kept of it, and that is no secret. `mark` goes into what is kept.
 */
export async function showOnce<Kept extends { mark: string }>(
  secret: string,
  act: (mark: string) => Promise<Kept>,
): Promise<Kept & { secret: string | null }> {
  const mark = randomUUID();
  const kept = await act(mark);
  return { ...kept, secret: kept.mark === mark ? secret : null };
}
