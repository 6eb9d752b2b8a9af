/** What is measured: each query with the one statement a person would write for the same answer. */
import { encodeCursor, listFingerprint } from '../../src/graphql/reads/cursor.ts';
import type { Connection } from '../../src/database/connect.ts';
import { isDraft, type Size } from './rows.ts';

export interface BenchQuery {
  name: string;
  title: string;
  query: string;
  /** Variables of the request with this number. */
  variables(number: number): Record<string, string>;
  /** Takes the values of `parameters` in their order. */
  sql: string;
  parameters(variables: Record<string, string>): string[];
}

const latest = `query Latest($after: String) { articles(first: 20, after: $after) {
  nodes { slug headline publishedAt people { nodes { slug name } } companies { nodes { slug name } } }
  pageInfo { hasNextPage }
} }`;

const instant = (column: string) => `replace(to_json(${column})#>>'{}', '+00:00', 'Z')`;

const latestSql = (
  where: string,
) => `select json_build_object('data', json_build_object('articles', json_build_object(
  'nodes', coalesce(json_agg(json_build_object('slug', t.slug, 'headline', t.headline, 'publishedAt', ${instant('t.published_at')},
    'people', json_build_object('nodes', (select coalesce(json_agg(json_build_object('slug', p.slug, 'name', p.name)), '[]') from (
       select p.slug, p.name from appearance a join person p on p.id = a.person_id where a.article_id = t.id and a.person_id is not null
       order by a.first_start, a.person_id limit 20) p)),
    'companies', json_build_object('nodes', (select coalesce(json_agg(json_build_object('slug', c.slug, 'name', c.name)), '[]') from (
       select c.slug, c.name from appearance a join company c on c.id = a.company_id where a.article_id = t.id and a.company_id is not null
       order by a.first_start, a.company_id limit 20) c))))
    filter (where t.n <= 20), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > 20))))::text as answer
 from (select q.*, row_number() over () as n from (
   select id, slug, headline, published_at from article ${where} order by published_sort desc, id desc limit 21) q) t`;

const article = `query Article($slug: String!) { article(slug: $slug) {
  slug headline standfirst bodyText language publishedAt
  quotes { nodes { text language speaker { name } } }
  companies { nodes { name fundingRounds { nodes { title series amount { min max currency qualifier } announcedOn { edtf } } } } }
} }`;

const amount = (row: string) =>
  `json_build_object('min', trim_scale(${row}.amount_min)::text, 'max', trim_scale(${row}.amount_max)::text, 'currency', ${row}.amount_currency, 'qualifier', ${row}.amount_qualifier)`;
const date = (row: string, prefix: string) =>
  `case when ${row}.${prefix}_edtf is not null then json_build_object('edtf', ${row}.${prefix}_edtf) end`;

const articleSql = `select json_build_object('data', json_build_object('article', (select json_build_object(
  'slug', t.slug, 'headline', t.headline, 'standfirst', t.standfirst, 'bodyText', t.body_text, 'language', t.language, 'publishedAt', ${instant('t.published_at')},
  'quotes', json_build_object('nodes', (select coalesce(json_agg(json_build_object('text', q.text, 'language', q.language,
     'speaker', (select json_build_object('name', p.name) from person p where p.id = q.person_id))), '[]')
     from (select text, language, person_id from quote where article_id = t.id order by article_sort, id limit 20) q)),
  'companies', json_build_object('nodes', (select coalesce(json_agg(json_build_object('name', c.name, 'fundingRounds', json_build_object('nodes',
     (select coalesce(json_agg(json_build_object('title', r.title, 'series', r.series, 'amount', ${amount('r')}, 'announcedOn', ${date('r', 'announced')})), '[]')
      from (select * from (select title, series, amount_min, amount_max, amount_currency, amount_qualifier, announced_edtf from funding_round
        where company_id = c.id order by announced_sort desc, id desc limit 20) r) r)))), '[]')
     from (select c.id, c.name from appearance a join company c on c.id = a.company_id where a.article_id = t.id and a.company_id is not null
       order by a.first_start, a.company_id limit 20) c)))
  from article t where t.slug = $1)))::text as answer`;

const company = `query Company($slug: String!) { company(slug: $slug) {
  slug name companyKind foundedOn { edtf }
  roles { nodes { title startedOn { edtf } person { name } } }
  fundingRounds { nodes { title amount { min max currency qualifier } investments { nodes { isLead investor { name } } } } }
  articles(first: 10) { nodes { slug headline publishedAt } }
  claims { nodes { field verbatim evidence { nodes { exact } } } }
} }`;

const companySql = `select json_build_object('data', json_build_object('company', (select json_build_object(
  'slug', t.slug, 'name', t.name, 'companyKind', t.company_kind, 'foundedOn', ${date('t', 'founded')},
  'roles', json_build_object('nodes', (select coalesce(json_agg(json_build_object('title', o.title, 'startedOn', ${date('o', 'started')},
     'person', (select json_build_object('name', p.name) from person p where p.id = o.person_id))), '[]')
     from (select title, started_edtf, person_id from role where company_id = t.id order by started_sort desc, id desc limit 20) o)),
  'fundingRounds', json_build_object('nodes', (select coalesce(json_agg(json_build_object('title', r.title, 'amount', ${amount('r')},
     'investments', json_build_object('nodes', (select coalesce(json_agg(json_build_object('isLead', i.is_lead,
        'investor', (select json_build_object('name', c.name) from company c where c.id = i.company_id))), '[]')
        from (select is_lead, company_id from investment where round_id = r.id order by position, id limit 20) i)))), '[]')
     from (select id, title, amount_min, amount_max, amount_currency, amount_qualifier from funding_round where company_id = t.id
       order by announced_sort desc, id desc limit 20) r)),
  'articles', json_build_object('nodes', (select coalesce(json_agg(json_build_object('slug', a.slug, 'headline', a.headline, 'publishedAt', ${instant('a.published_at')})), '[]')
     from (select a.slug, a.headline, a.published_at from appearance l join article a on a.id = l.article_id
       where l.company_id = t.id and a.translation_of_id is null order by l.published_sort desc, l.article_id desc limit 10) a)),
  'claims', json_build_object('nodes', (select coalesce(json_agg(json_build_object('field', c.field, 'verbatim', c.verbatim,
     'evidence', json_build_object('nodes', (select coalesce(json_agg(json_build_object('exact', e.exact)), '[]')
        from (select exact from evidence where claim_id = c.id order by start, id limit 20) e)))), '[]')
     from (select id, field, verbatim from claim where company_id = t.id order by field, id limit 20) c)))
  from company t where t.slug = $1 and t.merged_into_id is null)))::text as answer`;

const person = `query Person($slug: String!) { person(slug: $slug) {
  slug name bornOn { edtf }
  roles { nodes { title startedOn { edtf } company { name } } }
  quotesSpoken(first: 10) { nodes { text saidOn { edtf } article { slug } } }
  articles(first: 10) { nodes { slug headline publishedAt } }
  milestones { nodes { title happenedOn { edtf } } }
} }`;

const personSql = `select json_build_object('data', json_build_object('person', (select json_build_object(
  'slug', t.slug, 'name', t.name, 'bornOn', ${date('t', 'born')},
  'roles', json_build_object('nodes', (select coalesce(json_agg(json_build_object('title', o.title, 'startedOn', ${date('o', 'started')},
     'company', (select json_build_object('name', c.name) from company c where c.id = o.company_id))), '[]')
     from (select title, started_edtf, company_id from role where person_id = t.id order by started_sort desc, id desc limit 20) o)),
  'quotesSpoken', json_build_object('nodes', (select coalesce(json_agg(json_build_object('text', q.text, 'saidOn', ${date('q', 'said')},
     'article', (select json_build_object('slug', a.slug) from article a where a.id = q.article_id))), '[]')
     from (select text, said_edtf, article_id from quote where person_id = t.id and rendering_of_id is null order by said_sort desc, id desc limit 10) q)),
  'articles', json_build_object('nodes', (select coalesce(json_agg(json_build_object('slug', a.slug, 'headline', a.headline, 'publishedAt', ${instant('a.published_at')})), '[]')
     from (select a.slug, a.headline, a.published_at from appearance l join article a on a.id = l.article_id
       where l.person_id = t.id and a.translation_of_id is null order by l.published_sort desc, l.article_id desc limit 10) a)),
  'milestones', json_build_object('nodes', (select coalesce(json_agg(json_build_object('title', m.title, 'happenedOn', ${date('m', 'happened')})), '[]')
     from (select m.title, m.happened_edtf from milestone m where exists (select 1 from milestone_participant p where p.milestone_id = m.id and p.person_id = t.id)
       order by m.happened_sort, m.id limit 20) m)))
  from person t where t.slug = $1 and t.merged_into_id is null)))::text as answer`;

const spread = (number: number, count: number): number => (number * 7_919 + 13) % count;

export function benchQueries(size: Size, deep: { sort: string; id: string }): BenchQuery[] {
  const published = (number: number) => {
    const n = spread(number, size.articles);
    return isDraft(n) ? n + 1 : n;
  };
  const bySlug = (kind: string, count: number) => (number: number) => ({
    slug: `${kind}-${spread(number, count)}`,
  });
  const slug = ({ slug: value }: Record<string, string>) => [value!];
  const fingerprint = listFingerprint('articles', { field: 'PUBLISHED_AT', direction: 'DESC' }, undefined);
  return [
    {
      name: 'Q1',
      title: 'latest 20, people and companies',
      query: latest,
      variables: () => ({}),
      sql: latestSql(''),
      parameters: () => [],
    },
    {
      name: 'Q2',
      title: 'an article with quotes and rounds',
      query: article,
      variables: (number) => ({ slug: `article-${published(number)}` }),
      sql: articleSql,
      parameters: slug,
    },
    {
      name: 'Q3',
      title: 'a company dossier',
      query: company,
      variables: bySlug('company', size.companies),
      sql: companySql,
      parameters: slug,
    },
    {
      name: 'Q4',
      title: 'a person dossier',
      query: person,
      variables: bySlug('person', size.people),
      sql: personSql,
      parameters: slug,
    },
    {
      name: 'Q6',
      title: 'the page after the middle',
      query: latest,
      variables: () => ({ after: encodeCursor([fingerprint, deep.sort, deep.id]) }),
      sql: latestSql('where (published_sort, id) < ($1::timestamptz, $2::uuid)'),
      parameters: () => [deep.sort, deep.id],
    },
  ];
}

/** Sort key and id of the article in the middle of the public list. */
export async function middleOf(sql: Connection, size: Size): Promise<{ sort: string; id: string }> {
  const [row] = await sql.unsafe<{ sort: string; id: string }[]>(
    `select published_sort::text as sort, id from article where is_public order by published_sort desc, id desc offset ${Math.floor(size.articles / 2)} limit 1`,
  );
  return row!;
}
