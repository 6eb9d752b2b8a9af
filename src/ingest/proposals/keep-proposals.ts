import type { Tx } from '../../database/transaction.ts';
import type { ProposedRow } from './proposal-content.ts';

export interface KeptProposals {
  /** Asked for the first time. */
  asked: number;
  /** Known from before: judged, or still open. */
  known: number;
  /** Whose sentence this version of the source has no more. */
  superseded: number;
}

/**
 * Keeps what was found in a version of a source. What was found before, in this version or an earlier one, is the same
 * proposal and stands where it stands now; how it was judged stays. What nobody judged and is gone is superseded.
 */
export async function keepProposals(
  tx: Tx,
  { lineageId, documentId }: { lineageId: string; documentId: string },
  rows: readonly ProposedRow[],
): Promise<KeptProposals> {
  const kept = await tx.$queryRaw<{ isNew: boolean }[]>`
    insert into proposal as p (lineage_id, document_id, kind, content, parties, passages, start, "end", rule, confidence, fingerprint)
    select ${lineageId}::uuid, ${documentId}::uuid, r.kind::"ProposalKind", r.content, r.parties, r.passages, r.start, r."end", r.rule,
      r.confidence, r.fingerprint
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      r(kind text, content jsonb, parties jsonb, passages jsonb, start int, "end" int, rule text, confidence float8, fingerprint text)
    order by r.fingerprint
    on conflict (lineage_id, fingerprint) do update set document_id = excluded.document_id, content = excluded.content,
      parties = excluded.parties, passages = excluded.passages, start = excluded.start, "end" = excluded."end",
      rule = case when p.decided_at is null then excluded.rule else p.rule end,
      confidence = case when p.decided_at is null then excluded.confidence else p.confidence end,
      state = case when p.state = 'SUPERSEDED' then 'OPEN' else p.state end
    returning p.xmax::text = '0' as "isNew"`;
  const superseded = await tx.$executeRaw`
    update proposal set state = 'SUPERSEDED'
    where lineage_id = ${lineageId}::uuid and state = 'OPEN' and document_id <> ${documentId}::uuid`;
  const asked = kept.filter(({ isNew }) => isNew).length;
  return { asked, known: kept.length - asked, superseded };
}
