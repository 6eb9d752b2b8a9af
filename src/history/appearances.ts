/** Who and what appears in articles, once each: parties by their mentions, rounds by evidence in the current text. */
import type { Tx } from '../database/transaction.ts';
import type { Affected } from './affected.ts';

/** Each kind of appearance has indexes of its own, and none is for all of them. */
const kinds = ['person_id', 'company_id', 'round_id'] as const;
type Kind = (typeof kinds)[number];

/**
 * SQL, the end of a `with`: makes the appearances of some kinds in the articles what `wanted` says they ought to be, with
 * the columns of `appearancesOf`.
 */
export function putAppearances(articles: string, wanted: string, of: readonly Kind[] = kinds): string {
  const had = of.map(
    (kind) => `select p.* from appearance p where p.article_id = any(${articles}) and p.${kind} is not null`,
  );
  const same = `w.article_id = h.article_id and (w.person_id, w.company_id, w.round_id) is not distinct from (h.person_id, h.company_id, h.round_id)`;
  return `wanted as (${wanted}), had as (${had.join(' union all ')}),
    disappeared as (delete from appearance p using had h where p.id = h.id and not exists (select 1 from wanted w where ${same})),
    shifted as (update appearance p set first_start = w.first_start, published_sort = w.published_sort from wanted w join had h on ${same}
      where p.id = h.id and (h.first_start, h.published_sort) is distinct from (w.first_start, w.published_sort))
    insert into appearance (article_id, person_id, company_id, round_id, first_start, published_sort)
    select w.article_id, w.person_id, w.company_id, w.round_id, w.first_start, w.published_sort from wanted w
    where not exists (select 1 from had h where ${same})`;
}

/** Writes them for the affected articles, and those in which affected rounds appear or may appear now. */
export async function settleAppearances(tx: Tx, affected: Affected): Promise<void> {
  const articles = await articlesOf(tx, affected);
  if (articles.length === 0) return;
  const wanted = appearancesOf('a.id = any($1::uuid[])');
  await tx.$executeRawUnsafe(`with ${putAppearances('$1::uuid[]', wanted)}`, articles);
}

async function articlesOf(tx: Tx, { articles, rounds, facts }: Affected): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe<{ id: string | null }[]>(
    `select article_id as id from appearance where round_id = any($1::uuid[])
     union select d.article_id from evidence e join document d on d.id = e.document_id and d.is_article_text
       where e.claim_id = any($2::uuid[]) or e.investment_id = any($3::uuid[])`,
    [...rounds],
    [...facts.claims],
    [...facts.investments],
  );
  return [...new Set([...articles, ...rows.flatMap(({ id }) => id ?? [])])];
}

/** SQL: the appearances that the articles `a` ought to have. */
export function appearancesOf(condition: string): string {
  return `select a.id as article_id, m.person_id, m.company_id, null::uuid as round_id, min(m.start) as first_start, a.published_sort
      from article a join mention m on m.article_id = a.id where ${condition} group by a.id, m.person_id, m.company_id
    union all
    select a.id, null, null, coalesce(c.round_id, i.round_id), min(e.start), a.published_sort
      from article a join document d on d.article_id = a.id and d.is_article_text join evidence e on e.document_id = d.id and e.state = 'ANCHORED'
      left join claim c on c.id = e.claim_id left join investment i on i.id = e.investment_id
      where ${condition} and coalesce(c.round_id, i.round_id) is not null group by a.id, coalesce(c.round_id, i.round_id)`;
}
