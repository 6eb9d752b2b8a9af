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

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Sets the time at which a draft shall be published; until then nothing of it is public. */
export function scheduleArticle(
  context: WriteContext,
  { id, expectedRevision, scheduledAt, zone }: ScheduleArticleInput,
): Promise<Saved> {
  return write(context, async (tx) => {
    await lockRecord(tx, 'ARTICLE', id, expectedRevision);
    const { status, bodyText } = await tx.article.findUniqueOrThrow({
      where: { id },
      select: { status: true, bodyText: true },
    });
    if (status !== 'DRAFT' && status !== 'SCHEDULED') {
      throw new InvalidValue({ field: 'id', value: status, rule: 'only a draft can be scheduled' });
    }
    if (bodyText === '') {
      throw new InvalidValue({ field: 'blocks', value: 'none', rule: 'a published article has a text' });
    }
    const at = new Date(scheduledAt);
    if (!RFC_3339.test(scheduledAt) || !(at.getTime() > Date.now())) {
      const rule = 'an instant in the future, with its offset, such as 2030-01-31T08:00:00+01:00';
      throw new InvalidValue({ field: 'scheduledAt', value: scheduledAt, rule });
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
