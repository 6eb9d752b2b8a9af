import { actorName } from '../../auth/actor.ts';
import { InvalidValue, NotFound } from '../../errors/app-error.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { fromGlobalId, type NodeType } from '../../text/global-id.ts';
import { lockBoth } from '../merge/parties.ts';

export interface DismissDuplicateInput {
  /** Global ids of two people or of two companies. */
  ids: readonly string[];
  reason?: string;
}

/** Remembers that two are different, so that nobody is asked again. */
export function dismissDuplicate(
  context: WriteContext,
  { ids, reason = '' }: DismissDuplicateInput,
): Promise<{ id: string; distinct: readonly string[] }> {
  return write(context, async (tx) => {
    const found = ids.map((id) => fromGlobalId(id));
    const types: readonly (NodeType | undefined)[] = ['Person', 'Company'];
    const [one, other] = found;
    if (
      found.length !== 2 ||
      !one ||
      !other ||
      one.type !== other.type ||
      !types.includes(one.type) ||
      one.uuid === other.uuid
    ) {
      throw new InvalidValue({ field: 'ids', value: ids.join(', '), rule: 'two people, or two companies' });
    }
    const recordType = one.type === 'Person' ? 'PERSON' : 'COMPANY';
    const rows = await lockBoth(tx, recordType, [one.uuid, other.uuid]);
    for (const [index, row] of rows.entries()) {
      if (!row) throw new NotFound(`there is no record ${ids[index]}`, { field: `ids[${index}]` });
    }
    const [oneId, otherId] = [one.uuid, other.uuid].toSorted() as [string, string];
    const actor = context.actor.kind === 'user' ? context.actor.id : null;
    const decided = {
      recordType,
      reason: reason || null,
      userId: actor,
      actor: actorName(context.actor),
    } as const;
    await tx.distinction.upsert({
      where: { oneId_otherId: { oneId, otherId } },
      create: { oneId, otherId, ...decided },
      update: decided,
      select: { oneId: true },
    });
    return { id: one.uuid, distinct: ids };
  });
}
