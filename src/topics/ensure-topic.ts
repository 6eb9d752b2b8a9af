import type { Tx } from '../database/transaction.ts';

/** The topic's id; made when the archive does not know it yet. */
export async function ensureTopic(
  tx: Tx,
  { qcode, label }: { qcode: string; label: string },
): Promise<string> {
  const { id } = await tx.topic.upsert({
    where: { qcode },
    create: { qcode, label },
    update: {},
    select: { id: true },
  });
  return id;
}

export async function ensurePublisher(
  tx: Tx,
  { name, url = null }: { name: string; url?: string | null },
): Promise<string> {
  const { id } = await tx.publisher.upsert({
    where: { name },
    create: { name, url },
    update: {},
    select: { id: true },
  });
  return id;
}
