import type { Tx } from '../database/transaction.ts';
import { putAppearances } from '../history/appearances.ts';
import type { Row } from '../history/snapshot.ts';

/** A mention as it ought to be; one that the article has already says which. */
export interface MentionRow {
  id?: string;
  personId: string | null;
  companyId: string | null;
  start: number;
  end: number;
  text: string;
}

/** From the row as a snapshot keeps it. */
export function mentionOfRow(row: Row): MentionRow {
  const { id, person_id: personId, company_id: companyId, start, end, text } = row;
  return { id, personId, companyId, start, end, text } as MentionRow;
}

/**
 * Makes these the mentions of an article, and who is named in them those who appear in it. That is all there is to settle
 * where the public sees the article neither before nor after: what hangs on an article hangs on its being public (DESIGN
 * 4), so nobody changes sides, and its own parts stay as private as they begin. Where the same words name the same party
 * the mention stays the same row, by which a merge remembers it; who was merged away is the survivor.
 */
export async function writeMentions(
  tx: Tx,
  articleId: string,
  mentions: readonly MentionRow[],
): Promise<void> {
  await tx.$executeRawUnsafe(writing, [articleId], JSON.stringify(mentions));
}

const writing = `
  with asked as (select g.*, row_number() over (partition by g."personId", g."companyId", g.text order by g.start) as n
    from (select r.id, survivor_of('person', r."personId") as "personId", survivor_of('company', r."companyId") as "companyId",
      r.start, r."end", r.text
      from jsonb_to_recordset($2::jsonb) r(id uuid, "personId" uuid, "companyId" uuid, start int, "end" int, text text)) g),
  before as (select m.*, row_number() over (partition by m.person_id, m.company_id, m.text order by m.start) as n
    from mention m where m.article_id = any($1::uuid[])),
  given as (select coalesce(g.id, h.id) as id, g."personId", g."companyId", g.start, g."end", g.text
    from asked g left join before h on g.id is null and h.n = g.n and h.text = g.text
      and (h.person_id, h.company_id) is not distinct from (g."personId", g."companyId")),
  article_now as (select a.id, a.published_sort from article a where a.id = any($1::uuid[])),
  gone as (delete from mention m using article_now a where m.article_id = a.id and not exists (select 1 from given g where g.id = m.id)),
  moved as (update mention m set start = g.start, "end" = g."end" from given g where m.id = g.id),
  named as (insert into mention (article_id, person_id, company_id, start, "end", text)
    select a.id, g."personId", g."companyId", g.start, g."end", g.text from article_now a, given g where g.id is null),
  ${putAppearances(
    '$1::uuid[]',
    `select a.id as article_id, g."personId" as person_id, g."companyId" as company_id, null::uuid as round_id,
       min(g.start) as first_start, a.published_sort
     from article_now a, given g group by a.id, g."personId", g."companyId", a.published_sort`,
    ['person_id', 'company_id'],
  )}`;
