import { InvalidValue } from '../errors/app-error.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { write, type WriteContext } from '../history/write.ts';

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
    const { status } = await tx.article.findUniqueOrThrow({ where: { id }, select: { status: true } });
    if (status !== 'DRAFT' && status !== 'SCHEDULED') {
      throw new InvalidValue({ field: 'id', value: status, rule: 'only a draft can be scheduled' });
    }
    const at = new Date(scheduledAt);
    if (!(at.getTime() > Date.now())) {
      throw new InvalidValue({ field: 'scheduledAt', value: scheduledAt, rule: 'an instant in the future' });
    }
    if (!Intl.supportedValuesOf('timeZone').includes(zone) && zone !== 'UTC') {
      throw new InvalidValue({ field: 'zone', value: zone, rule: 'an IANA time zone such as Europe/Berlin' });
    }
    await tx.article.update({
      where: { id },
      data: { status: 'SCHEDULED', scheduledAt: at, scheduleZone: zone },
    });
    return { id, revision: await recordRevision(tx, context.actor, 'ARTICLE', id) };
  });
}
