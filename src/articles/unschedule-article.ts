import { InvalidValue } from '../errors/app-error.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { write, type WriteContext } from '../history/write.ts';

export interface UnscheduleArticleInput {
  id: string;
  expectedRevision: number;
}

/** Takes the time back at which an article would go out: it is a draft again. */
export function unscheduleArticle(
  context: WriteContext,
  { id, expectedRevision }: UnscheduleArticleInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  return write(context, async (tx) => {
    await lockRecord(tx, 'ARTICLE', id, expectedRevision);
    const { count } = await tx.article.updateMany({
      where: { id, status: 'SCHEDULED' },
      data: { status: 'DRAFT', scheduledAt: null, scheduleZone: null },
    });
    if (count === 0) throw new InvalidValue({ field: 'id', value: id, rule: 'only a scheduled article' });
    return { id, revision: await recordRevision(tx, context.actor, 'ARTICLE', id, { reason }) };
  });
}
