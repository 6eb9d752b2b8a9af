/**
 * What the public sees of a record and its own parts, as one JSON object: table -> its rows, with the columns that the
 * reader's connection may read and no others. `asOf` reads it as if it were those tables.
 */
import type { AggregateType } from './record-tables.ts';

export type PastType = Extract<AggregateType, 'ARTICLE' | 'PERSON' | 'COMPANY' | 'FUNDING_ROUND' | 'QUOTE'>;

interface Part {
  columns: readonly string[];
  /** Over the part's row `p` and the record's row `r`. */
  where: string;
}

const words = (text: string) => text.split(' ');
const date = (prefix: string) =>
  ['edtf', 'earliest', 'latest', 'verbatim'].map((part) => `${prefix}_${part}`);
const amount = (prefix: string) =>
  ['min', 'max', 'currency', 'qualifier', 'verbatim'].map((part) => `${prefix}_${part}`);

/** The passages of facts, and which article's text they stand in. */
function passages(...facts: readonly string[]): Record<string, Part> {
  const cited = (alias: string) => facts.map((fact) => `${alias}.${fact}`).join(' or ');
  return {
    evidence: {
      columns: [
        ...words('id document_id start end exact prefix suffix'),
        ...words('name_id relation_id investment_id quote_id'),
      ],
      where: cited('p'),
    },
    document: {
      columns: ['id', 'article_id', 'is_article_text'],
      where: `p.id in (select e.document_id from evidence e where e.is_public and (${cited('e')}))`,
    },
  };
}

const party = (key: string): Record<string, Part> => ({
  name: {
    columns: ['id', key, 'value', 'name_kind', 'language', 'position'],
    where: `p.${key} = r.id`,
  },
  external_id: { columns: ['id', key, 'scheme', 'value', 'url'], where: `p.${key} = r.id` },
});
const ofNames = (key: string) => `name_id in (select n.id from name n where n.${key} = r.id and n.is_public)`;
const ofRelations =
  'relation_id in (select c.id from company_relation c where r.id in (c.subject_id, c.object_id) and c.is_public)';
const ofInvestments =
  'investment_id in (select i.id from investment i where i.round_id = r.id and i.is_public)';

const seen: Readonly<
  Record<PastType, { columns: readonly string[]; parts: Readonly<Record<string, Part>> }>
> = {
  ARTICLE: {
    columns: [
      ...words('id slug status version headline alternative_headline standfirst blocks'),
      ...words('body_text byline language word_count publisher_id source_url'),
      ...date('source_published'),
      ...words('published_at modified_at translation_of_id'),
    ],
    parts: {
      image: {
        columns: ['id', 'article_id', 'position', 'url', 'credit', 'alt_text', 'caption', 'width', 'height'],
        where: 'p.article_id = r.id',
      },
      publisher: { columns: ['id', 'name', 'url'], where: 'p.id = r.publisher_id' },
      article_topic: { columns: ['article_id', 'topic_id', 'position'], where: 'p.article_id = r.id' },
      topic: {
        columns: ['id', 'qcode', 'label'],
        where: 'p.id in (select t.topic_id from article_topic t where t.article_id = r.id and t.is_public)',
      },
      mention: {
        columns: ['id', 'article_id', 'person_id', 'company_id', 'start', 'end', 'text'],
        where: 'p.article_id = r.id',
      },
      appearance: {
        columns: ['id', 'article_id', 'person_id', 'company_id', 'first_start'],
        where: 'p.article_id = r.id and p.round_id is null',
      },
    },
  },
  PERSON: {
    columns: [
      ...words('id slug version name given_name family_name description'),
      ...date('born'),
      'birth_place',
    ],
    parts: { ...party('person_id'), ...passages(ofNames('person_id')) },
  },
  COMPANY: {
    columns: [
      ...words('id slug version name legal_name company_kind description'),
      ...date('founded'),
      ...date('dissolved'),
      ...words('headquarters website'),
    ],
    parts: {
      ...party('company_id'),
      company_relation: {
        columns: ['id', 'subject_id', 'relation_kind', 'object_id', ...date('since'), ...date('until')],
        where: 'r.id in (p.subject_id, p.object_id)',
      },
      ...passages(ofNames('company_id'), ofRelations),
    },
  },
  FUNDING_ROUND: {
    columns: [
      ...words('id version company_id title round_type series'),
      ...amount('amount'),
      ...amount('valuation'),
      ...date('announced'),
      'has_other_investors',
    ],
    parts: {
      investment: {
        columns: ['id', 'round_id', 'person_id', 'company_id', 'is_lead', 'position'],
        where: 'p.round_id = r.id',
      },
      ...passages(ofInvestments),
    },
  },
  QUOTE: {
    columns: [
      ...words('id version text language quote_kind person_id company_id speaker_role_id'),
      ...words('article_id article_start article_end occasion'),
      ...date('said'),
      ...words('rendering_of_id verification'),
    ],
    parts: passages('quote_id = r.id'),
  },
};

export const pastTypes = Object.keys(seen) as PastType[];

/** SQL over the record's row `r`: its snapshot. */
export function publicSnapshot(type: PastType): string {
  const { columns, parts } = seen[type];
  const sections = Object.entries(parts).map(
    ([table, part]) =>
      `'${table}', (select coalesce(jsonb_agg(${row('p', part.columns)} order by ${part.columns.includes('id') ? 'p.id' : 'p.position'}), '[]') from ${table} p where p.is_public and (${part.where}))`,
  );
  return `jsonb_build_object('record', ${row('r', columns)}, ${sections.join(', ')})`;
}

function row(alias: string, columns: readonly string[]): string {
  return `jsonb_build_object(${columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ')})`;
}
