import { actorName, type Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { recordTables, type AggregateType } from './record-tables.ts';

/** The parts that are saved with a record: table and the column that points to it. */
const parts: Readonly<Record<AggregateType, readonly (readonly [table: string, key: string])[]>> = {
  ARTICLE: [
    ['article_draft', 'article_id'],
    ['article_topic', 'article_id'],
    ['image', 'article_id'],
    ['mention', 'article_id'],
  ],
  PERSON: [
    ['name', 'person_id'],
    ['external_id', 'person_id'],
    ['claim', 'person_id'],
  ],
  COMPANY: [
    ['name', 'company_id'],
    ['external_id', 'company_id'],
    ['claim', 'company_id'],
    ['company_relation', 'subject_id'],
  ],
  FUNDING_ROUND: [
    ['investment', 'round_id'],
    ['claim', 'round_id'],
  ],
  QUOTE: [['evidence', 'quote_id']],
  ROLE: [['evidence', 'role_id']],
  MILESTONE: [
    ['milestone_participant', 'milestone_id'],
    ['evidence', 'milestone_id'],
  ],
};

/**
 * Keeps the record as it is now, whole, under the next revision; a record just made keeps revision 1. Answers with the
 * revision. Call it last, when everything of the save is written.
 */
export async function recordRevision(
  tx: Tx,
  actor: Actor,
  type: AggregateType,
  id: string,
  { created = false, reason = null }: { created?: boolean; reason?: string | null } = {},
): Promise<number> {
  const table = recordTables[type];
  const sections = parts[type].map(
    ([part, key]) =>
      `'${part}', (select coalesce(jsonb_agg(to_jsonb(p) order by to_jsonb(p)::text), '[]') from ${part} p where p.${key} = r.id)`,
  );
  if (!created) {
    await tx.$executeRawUnsafe(`update ${table} set revision = revision + 1 where id = $1::uuid`, id);
  }
  const [saved] = await tx.$queryRawUnsafe<{ revision: number; version: number; snapshot: object }[]>(
    `select r.revision, r.version, jsonb_build_object('record', to_jsonb(r), ${sections.join(', ')}) as snapshot
     from ${table} r where r.id = $1::uuid`,
    id,
  );
  if (!saved) throw new Error(`${table} ${id} vanished within its own transaction`);
  await tx.revision.create({
    data: {
      recordType: type,
      recordId: id,
      revision: saved.revision,
      version: saved.version,
      snapshot: saved.snapshot,
      userId: actor.kind === 'user' ? actor.id : null,
      actor: actorName(actor),
      reason,
    },
  });
  return saved.revision;
}
