import type { Tx } from '../../database/transaction.ts';
import { factKind, factKindNames } from '../fact-kinds.ts';
import type { FactNode, MentionNode, PartyNode, RoundNode, VisibilityGraph } from '../visibility.ts';

/** The whole archive as settling sees it; ids and marks only. */
export async function loadVisibilityGraph(tx: Tx): Promise<VisibilityGraph> {
  const published = await tx.$queryRawUnsafe<{ id: string }[]>(
    `select id from article where status = 'PUBLISHED'`,
  );
  const parties = (table: string) =>
    tx.$queryRawUnsafe<PartyNode[]>(
      `select id, visibility::text, merged_into_id is not null as "isMerged",
         deleted_at is not null as "isDeleted" from ${table}`,
    );
  const facts: FactNode[] = [];
  for (const kind of factKindNames) {
    const { table, key, accepted, alive = 'true', people, companies, rounds, participants } = factKind(kind);
    const array = (columns: readonly string[], participant?: string) => {
      const own =
        columns.length > 0
          ? `array_remove(array[${columns.map((column) => `f.${column}`).join(', ')}], null)`
          : `'{}'::uuid[]`;
      const others = `coalesce((select array_agg(l.${participant}) from ${participants} l where l.${key} = f.id and l.${participant} is not null), '{}')`;
      return participants && participant ? `${own} || ${others}` : own;
    };
    const status = accepted?.includes('status') ? accepted : 'true';
    const rows = await tx.$queryRawUnsafe<Omit<FactNode, 'kind'>[]>(
      `select f.id, f.visibility::text, ${status} as "isAccepted", not (${alive}) as "isDeleted", ${kind === 'quotes' ? 'f.article_id' : 'null'} as "articleId",
         coalesce((select array_agg(d.article_id) from evidence e join document d on d.id = e.document_id
           where e.${key} = f.id and e.state = 'ANCHORED' and d.is_article_text), '{}') as "standsIn",
         ${array(people, 'person_id')} as people, ${array(companies, 'company_id')} as companies, ${array(rounds)} as rounds
       from ${table} f`,
    );
    for (const row of rows) facts.push({ ...row, kind });
  }
  return {
    publishedArticles: new Set(published.map(({ id }) => id)),
    people: await parties('person'),
    companies: await parties('company'),
    rounds: await tx.$queryRawUnsafe<RoundNode[]>(
      `select id, visibility::text, company_id as "companyId", deleted_at is not null as "isDeleted" from funding_round`,
    ),
    facts,
    mentions: await tx.$queryRawUnsafe<MentionNode[]>(
      `select article_id as "articleId", person_id as "personId", company_id as "companyId" from mention`,
    ),
  };
}
