import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import type { Row } from '../history/snapshot.ts';
import { momentInWords, momentOf } from './moment.rules.ts';

export interface EmbargoInput {
  /** RFC 3339. */
  until: string;
  /** The IANA zone the editor thinks in. */
  zone: string;
}

interface Timing {
  publishedAt: Date | null;
  scheduledAt: Date | null;
  scheduleZone: string | null;
}

/** Of a row as a snapshot has it. */
export function timingOfRow({
  published_at: published,
  scheduled_at: scheduled,
  schedule_zone: zone,
}: Row): Timing {
  const instant = (text: unknown) => (text === null ? null : new Date(text as string));
  return {
    publishedAt: instant(published),
    scheduledAt: instant(scheduled),
    scheduleZone: zone as string | null,
  };
}

/** The columns of an embargo, null lifts it; refused for what was public already, or goes out before. */
export function embargoColumns(
  embargo: EmbargoInput | null | undefined,
  article: Timing = { publishedAt: null, scheduledAt: null, scheduleZone: null },
) {
  if (embargo === undefined) return {};
  if (article.publishedAt) {
    const rule = 'only an article that was never public can have one';
    throw new InvalidValue({ field: 'embargo', value: embargo?.until ?? 'none', rule });
  }
  if (embargo === null) return { embargoedUntil: null, embargoZone: null };
  const { instant, zone } = momentOf(
    { at: embargo.until, zone: embargo.zone },
    { at: 'embargo.until', zone: 'embargo.zone' },
  );
  const { scheduledAt, scheduleZone } = article;
  if (scheduledAt && scheduledAt < instant) {
    const rule = `not after ${momentInWords(scheduledAt, scheduleZone!)}, for which it is scheduled`;
    throw new InvalidValue({ field: 'embargo.until', value: embargo.until, rule });
  }
  return { embargoedUntil: instant, embargoZone: zone };
}

/** Refuses to show before its time what is embargoed, by the clock of the database. */
export async function checkEmbargo(tx: Tx, id: string): Promise<void> {
  const [embargoed] = await tx.$queryRaw<{ until: Date; zone: string }[]>`
    select embargoed_until as until, embargo_zone as zone from article
    where id = ${id}::uuid and embargoed_until > clock_timestamp()`;
  if (!embargoed) return;
  const rule = 'nothing of it is public before; schedule it for then, or lift the embargo';
  throw new InvalidValue({
    field: 'embargo',
    value: `until ${momentInWords(embargoed.until, embargoed.zone)}`,
    rule,
  });
}
