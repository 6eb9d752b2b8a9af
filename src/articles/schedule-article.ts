import { InvalidValue } from '../errors/app-error.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { write, type WriteContext } from '../history/write.ts';
import { momentInWords, momentOf } from './moment.rules.ts';

export interface ScheduleArticleInput {
  id: string;
  expectedRevision: number;
  /** RFC 3339, in the future. */
  scheduledAt: string;
  /** The IANA zone the editor thinks in, e.g. Europe/Berlin. */
  zone: string;
}

/** Sets the time at which a draft shall be published; until then nothing of it is public. */
export function scheduleArticle(
  context: WriteContext,
  { id, expectedRevision, scheduledAt, zone }: ScheduleArticleInput,
): Promise<Saved> {
  return write(context, async (tx) => {
    await lockRecord(tx, 'ARTICLE', id, expectedRevision);
    const { status, bodyText, embargoedUntil, embargoZone } = await tx.article.findUniqueOrThrow({
      where: { id },
      select: { status: true, bodyText: true, embargoedUntil: true, embargoZone: true },
    });
    if (status !== 'DRAFT' && status !== 'SCHEDULED') {
      throw new InvalidValue({ field: 'id', value: status, rule: 'only a draft can be scheduled' });
    }
    if (bodyText === '') {
      throw new InvalidValue({ field: 'blocks', value: 'none', rule: 'a published article has a text' });
    }
    const { instant } = momentOf({ at: scheduledAt, zone }, { at: 'scheduledAt', zone: 'zone' });
    if (instant.getTime() <= Date.now()) {
      throw new InvalidValue({ field: 'scheduledAt', value: scheduledAt, rule: 'an instant in the future' });
    }
    if (embargoedUntil && instant < embargoedUntil) {
      const rule = `not before ${momentInWords(embargoedUntil, embargoZone!)}, when its embargo ends`;
      throw new InvalidValue({ field: 'scheduledAt', value: scheduledAt, rule });
    }
    await tx.article.update({
      where: { id },
      data: { status: 'SCHEDULED', scheduledAt: instant, scheduleZone: zone },
    });
    return { id, revision: await recordRevision(tx, context.actor, 'ARTICLE', id) };
  });
}
