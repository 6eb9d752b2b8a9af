/** What is measured: each query with the one statement a person would write for the same answer. */
import { encodeCursor, listFingerprint } from '../../src/graphql/reads/cursor.ts';
import type { Connection } from '../../src/database/connect.ts';
import { isDraft, type Size } from './rows.ts';

/** How many different records, or pages, a query asks for. */
export const VARIETY = 5_000;

export interface BenchQuery {
  name: string;
  title: string;
  query: string;
  /** The one statement that gives the same answer. */
  sql: string;
  /** What the query's variables, and what the statement's parameters are. */
  requests: { variables: Record<string, string>; parameters: string[] }[];
}

const PAGE = 20;
const fingerprint = listFingerprint('articles', { field: 'PUBLISHED_AT', direction: 'DESC' }, {});

const latest = `query Latest($after: String) { articles(first: ${PAGE}, after: $after) {
  nodes { slug headline publishedAt people { nodes { slug name } } companies { nodes { slug name } } }
  pageInfo { hasNextPage endCursor }
} }`;

const instant = (column: string) => `replace(to_json(${column})#>>'{}', '+00:00', 'Z')`;

/** base64url, as the API's cursors are written. */
const cursor = `translate(encode(convert_to('["${fingerprint}","' || t.published_sort || '","' || t.id || '"]', 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

const latestSql = `select json_build_object('data', json_build_object('articles', json_build_object(
  'nodes', json_agg(json_build_object('slug', t.slug, 'headline', t.headline, 'publishedAt', ${instant('t.published_at')},
    'people', json_build_object('nodes', (select coalesce(json_agg(json_build_object('slug', p.slug, 'name', p.name)), '[]') from (
       select p.slug, p.name from appearance a join person p on p.id = a.person_id where a.article_id = t.id and a.person_id is not null
       order by a.first_start, a.person_id limit 20) p)),
    'companies', json_build_object('nodes', (select coalesce(json_agg(json_build_object('slug', c.slug, 'name', c.name)), '[]') from (
       select c.slug, c.name from appearance a join company c on c.id = a.company_id where a.article_id = t.id and a.company_id is not null
       order by a.first_start, a.company_id limit 20) c))))
    filter (where t.n <= ${PAGE}),
  'pageInfo', json_build_object('hasNextPage', count(*) > ${PAGE}, 'endCursor', max(case when t.n = ${PAGE} then ${cursor} end)))))::text as answer
 from (select q.*, row_number() over () as n from (
   select id, slug, headline, published_at, published_sort from article where (published_sort, id) < ($1::timestamptz, $2::uuid)
   order by published_sort desc, id desc limit ${PAGE + 1}) q) t`;

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

/** The queries, with requests spread over the archive. */
export async function benchQueries(owner: Connection, size: Size): Promise<BenchQuery[]> {
  const published = (number: number) => (isDraft(number) ? number + 1 : number);
  return [
    {
      name: 'Q1',
      title: 'latest 20, people and companies',
      query: latest,
      sql: latestSql,
      requests: await pagesAfter(owner, size, 0),
    },
    {
      name: 'Q2',
      title: 'an article with quotes and rounds',
      query: article,
      sql: articleSql,
      requests: bySlug(size.articles, (number) => `article-${published(number)}`),
    },
    {
      name: 'Q3',
      title: 'a company dossier',
      query: company,
      sql: companySql,
      requests: bySlug(size.companies, (number) => `company-${number}`),
    },
    {
      name: 'Q4',
      title: 'a person dossier',
      query: person,
      sql: personSql,
      requests: bySlug(size.people, (number) => `person-${number}`),
    },
    {
      name: 'Q6',
      title: 'the page after the middle',
      query: latest,
      sql: latestSql,
      requests: await pagesAfter(owner, size, Math.floor(size.articles / 2) - 1),
    },
  ];
}

function bySlug(count: number, slugOf: (number: number) => string): BenchQuery['requests'] {
  return Array.from({ length: VARIETY }, (_, number) => {
    const slug = slugOf((number * 7_919 + 13) % count);
    return { variables: { slug }, parameters: [slug] };
  });
}

/** The pages that begin behind one of the articles from this place of the public list on; all are full. */
async function pagesAfter(owner: Connection, size: Size, place: number): Promise<BenchQuery['requests']> {
  const count = Math.min(VARIETY, Math.floor(size.articles / 4));
  const rows = await owner<{ sort: string; id: string }[]>`
    select published_sort::text as sort, id from article where is_public
    order by published_sort desc, id desc offset ${place} limit ${count}`;
  return rows.map(({ sort, id }) => ({
    variables: { after: encodeCursor([fingerprint, sort, id]) },
    parameters: [sort, id],
  }));
}
