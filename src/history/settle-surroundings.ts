/** What follows once articles, parties and facts are settled: evidence, documents, appearances and the small tables. */
import type { Tx } from '../database/transaction.ts';
import { factKind, factKindNames } from './fact-kinds.ts';
import type { Affected } from './affected.ts';

/** Evidence is shown with its fact when it stands in a public article, or when it is by hand and in no article's text. */
export function evidenceIsPublic(key: string, table: string): string {
  return `exists (select 1 from ${table} f where f.id = e.${key} and f.is_public and exists (
    select 1 from document d left join article a on a.id = d.article_id where d.id = e.document_id and e.state = 'ANCHORED'
    and ((d.is_article_text and a.is_public) or (d.article_id is null and f.visibility = 'PUBLIC'))))`;
}

export const documentTextIsPublic = `(d.is_article_text and exists (select 1 from article a where a.id = d.article_id and a.is_public))`;
export const documentIsPublic = `(${documentTextIsPublic} or exists (select 1 from evidence e where e.document_id = d.id and e.is_public))`;

const articlePublic = 'exists (select 1 from article a where a.id = r.article_id and a.is_public)';
const partyPublic = `coalesce((select p.is_public from person p where p.id = r.person_id), (select c.is_public from company c where c.id = r.company_id))`;

/** The tables that follow others: what makes a row `r` public, and which rows may change with `ids`. */
export const followers: readonly { table: string; isPublic: string; affected: string }[] = [
  {
    table: 'mention',
    isPublic: `(${articlePublic} and ${partyPublic})`,
    affected:
      'r.article_id = any(ids.articles) or r.person_id = any(ids.people) or r.company_id = any(ids.companies)',
  },
  {
    table: 'appearance',
    isPublic: `(${articlePublic} and coalesce(${partyPublic}, (select f.is_public from funding_round f where f.id = r.round_id)))`,
    // In articles each kind of appearance has an index of its own.
    affected: `(r.person_id is not null and r.article_id = any(ids.articles)) or (r.company_id is not null and r.article_id = any(ids.articles))
      or (r.round_id is not null and r.article_id = any(ids.articles))
      or r.person_id = any(ids.people) or r.company_id = any(ids.companies) or r.round_id = any(ids.rounds)`,
  },
  { table: 'image', isPublic: articlePublic, affected: 'r.article_id = any(ids.articles)' },
  { table: 'article_topic', isPublic: articlePublic, affected: 'r.article_id = any(ids.articles)' },
  {
    table: 'topic',
    isPublic:
      'exists (select 1 from article_topic t join article a on a.id = t.article_id and a.is_public where t.topic_id = r.id)',
    affected: 'r.id in (select t.topic_id from article_topic t where t.article_id = any(ids.articles))',
  },
  {
    table: 'publisher',
    isPublic: 'exists (select 1 from article a where a.publisher_id = r.id and a.is_public)',
    affected: 'r.id in (select a.publisher_id from article a where a.id = any(ids.articles))',
  },
  {
    table: 'external_id',
    isPublic: partyPublic,
    affected: 'r.person_id = any(ids.people) or r.company_id = any(ids.companies)',
  },
  {
    table: 'redirect',
    isPublic: `(r.was_public and coalesce((select a.is_public from article a where a.id = r.article_id), ${partyPublic}))`,
    affected:
      'r.article_id = any(ids.articles) or r.person_id = any(ids.people) or r.company_id = any(ids.companies)',
  },
  {
    table: 'milestone_participant',
    isPublic: 'exists (select 1 from milestone m where m.id = r.milestone_id and m.is_public)',
    affected: 'r.milestone_id = any(ids.milestones)',
  },
  {
    table: 'correction',
    isPublic: `coalesce((select a.is_public from article a where a.id = r.article_id), ${partyPublic},
      (select f.is_public from funding_round f where f.id = r.round_id), (select q.is_public from quote q where q.id = r.quote_id),
      (select o.is_public from role o where o.id = r.role_id), (select m.is_public from milestone m where m.id = r.milestone_id))`,
    affected:
      'r.article_id = any(ids.articles) or r.person_id = any(ids.people) or r.company_id = any(ids.companies) or r.round_id = any(ids.rounds) or r.milestone_id = any(ids.milestones) or r.quote_id = any(ids.quotes) or r.role_id = any(ids.roles)',
  },
  {
    table: 'correction_article',
    isPublic: `(${articlePublic} and exists (select 1 from correction c where c.id = r.correction_id and c.is_public))`,
    affected:
      'r.article_id = any(ids.articles) or r.correction_id in (select c.id from correction c where c.person_id = any(ids.people) or c.company_id = any(ids.companies) or c.round_id = any(ids.rounds) or c.quote_id = any(ids.quotes))',
  },
  {
    table: 'evidence',
    // That of facts follows its fact.
    isPublic: `case when r.correction_id is null then r.is_public else (r.state = 'ANCHORED'
      and exists (select 1 from correction c where c.id = r.correction_id and c.is_public)
      and exists (select 1 from document d join article a on a.id = d.article_id and a.is_public where d.id = r.document_id and d.is_article_text)) end`,
    affected:
      'r.correction_id in (select c.id from correction c where c.article_id = any(ids.articles) or c.person_id = any(ids.people) or c.company_id = any(ids.companies) or c.round_id = any(ids.rounds) or c.quote_id = any(ids.quotes)) or (r.correction_id is not null and r.document_id in (select d.id from document d where d.article_id = any(ids.articles)))',
  },
];

export async function settleSurroundings(tx: Tx, affected: Affected): Promise<void> {
  await settleEvidence(tx, affected);
  const documents = await affectedDocuments(tx, affected);
  if (documents.length > 0) await settleDocuments(tx, documents);
  const { facts, ...records } = affected;
  const ids: Readonly<Record<string, ReadonlySet<string>>> = { ...records, ...facts };
  for (const { table, isPublic, affected: rows } of followers) {
    const used = [...new Set(rows.match(/(?<=ids\.)\w+/g))];
    if (used.every((name) => ids[name]!.size === 0)) continue;
    // As parameters, not as columns of a row: only so can the indexes be asked for each.
    const condition = rows.replaceAll(
      /ids\.(\w+)/g,
      (_, name: string) => `$${used.indexOf(name) + 1}::uuid[]`,
    );
    await tx.$executeRawUnsafe(
      `update ${table} r set is_public = ${isPublic} where (${condition}) and r.is_public <> ${isPublic}`,
      ...used.map((name) => [...ids[name]!]),
    );
  }
}

async function settleEvidence(tx: Tx, { facts }: Affected): Promise<void> {
  const kinds = factKindNames
    .filter((name) => facts[name].size > 0)
    .map((name) => [name, factKind(name)] as const);
  if (kinds.length === 0) return;
  const settled = kinds.map(
    ([, { key, table }], at) =>
      `select e.id, ${evidenceIsPublic(key, table)} as settled from evidence e where e.${key} = any($${at + 1}::uuid[])`,
  );
  await tx.$executeRawUnsafe(
    `update evidence e set is_public = s.settled from (${settled.join(' union all ')}) s where e.id = s.id and e.is_public <> s.settled`,
    ...kinds.map(([name]) => [...facts[name]]),
  );
}

async function settleDocuments(tx: Tx, documents: readonly string[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `update document d set is_public = ${documentIsPublic} where d.id = any($1::uuid[]) and d.is_public <> ${documentIsPublic}`,
    documents,
  );
  await tx.$executeRawUnsafe(
    `update document_text t set is_public = ${documentTextIsPublic} from document d
     where d.id = t.document_id and d.id = any($1::uuid[]) and t.is_public <> ${documentTextIsPublic}`,
    documents,
  );
}

async function affectedDocuments(tx: Tx, { articles, facts }: Affected): Promise<string[]> {
  const kinds = factKindNames.filter((name) => facts[name].size > 0);
  const standing = kinds.map(
    (name, at) =>
      `select document_id as id from evidence where ${factKind(name).key} = any($${at + 2}::uuid[])`,
  );
  const parts = ['select id from document where article_id = any($1::uuid[])', ...standing];
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    parts.join(' union '),
    [...articles],
    ...kinds.map((name) => [...facts[name]]),
  );
  return rows.map(({ id }) => id);
}
