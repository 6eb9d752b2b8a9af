import type { Tx } from '../../database/transaction.ts';
import type { ProposedRow } from './proposal-content.ts';

export interface KeptProposals {
  /** Asked for the first time. */
  asked: number;
  /** Known from before: judged, still open, or a name that is rejected everywhere. */
  known: number;
  /** Whose sentence this version of the source has no more. */
  superseded: number;
}

/**
 * Keeps what was found in a version of a source. What was found before, in this version or an earlier one, is the same
 * proposal and stands where it stands now; how it was judged stays. What nobody judged and is gone is superseded. A name
 * that somebody rejected everywhere is kept as rejected with that.
 */
export async function keepProposals(
  tx: Tx,
  { lineageId, documentId }: { lineageId: string; documentId: string },
  rows: readonly ProposedRow[],
): Promise<KeptProposals> {
  const kept = await tx.$queryRaw<{ isNew: boolean }[]>`
    insert into proposal as p (lineage_id, document_id, kind, content, parties, passages, start, "end", rule, confidence, fingerprint,
      state, rejected_with_id)
    select ${lineageId}::uuid, ${documentId}::uuid, r.kind::"ProposalKind", r.content, r.parties, r.passages, r.start, r."end", r.rule,
      r.confidence, r.fingerprint, (case when n.id is null then 'OPEN' else 'REJECTED' end)::"ProposalState", n.id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      r(kind text, content jsonb, parties jsonb, passages jsonb, start int, "end" int, rule text, confidence float8, fingerprint text)
    left join lateral (
      select x.id from proposal x where x.scope = 'ARCHIVE' and x.kind = r.kind::"ProposalKind"
        and lower(x.content->>'name') = lower(r.content->>'name') order by x.decided_at limit 1
    ) n on r.kind in ('PERSON', 'COMPANY')
    order by r.fingerprint
    on conflict (lineage_id, fingerprint) do update set document_id = excluded.document_id, content = excluded.content,
      parties = excluded.parties, passages = excluded.passages, start = excluded.start, "end" = excluded."end",
      rule = case when p.decided_at is null then excluded.rule else p.rule end,
      confidence = case when p.decided_at is null then excluded.confidence else p.confidence end,
      state = case when p.state = 'SUPERSEDED' then excluded.state else p.state end,
      rejected_with_id = case when p.state = 'SUPERSEDED' then excluded.rejected_with_id else p.rejected_with_id end
    returning p.xmax::text = '0' and p.state = 'OPEN' as "isNew"`;
  const superseded = await tx.$executeRaw`
    update proposal set state = 'SUPERSEDED'
    where lineage_id = ${lineageId}::uuid and state = 'OPEN' and document_id <> ${documentId}::uuid`;
  const asked = kept.filter(({ isNew }) => isNew).length;
  return { asked, known: kept.length - asked, superseded };
}
