/** The facts whose sentences stand in an article's own text, for who writes it. */
import { column, list, one } from '../graphql/reads/fields.ts';
import type { ListRead, ReadMap } from '../graphql/reads/read-map.ts';

/** One row a passage: the record that its fact belongs to, and the field of it that the passage speaks for. */
const passages = `(select d.article_id, e.id as evidence_id, e.start, e.quote_id, e.role_id, e.milestone_id,
    coalesce(c.person_id, n.person_id) as person_id, coalesce(c.company_id, n.company_id, r.subject_id) as company_id,
    coalesce(c.round_id, i.round_id) as round_id,
    case when c.id is not null then c.field when n.id is not null then 'names' when r.id is not null then 'relations'
      when i.id is not null then 'investments' end as field
  from document d join evidence e on e.document_id = d.id and e.state = 'ANCHORED' and e.correction_id is null
    left join claim c on c.id = e.claim_id left join name n on n.id = e.name_id
    left join company_relation r on r.id = e.relation_id left join investment i on i.id = e.investment_id
  where d.is_article_text and (c.id is null or c.status = 'ACCEPTED'))`;

export const articleFactReads: ReadMap = {
  type: 'ArticleFact',
  table: passages,
  fields: {
    field: column('field'),
    evidence: one('Evidence', 'evidence_id'),
    record: {
      kind: 'either',
      types: {
        Person: 'person_id',
        Company: 'company_id',
        FundingRound: 'round_id',
        Quote: 'quote_id',
        Role: 'role_id',
        Milestone: 'milestone_id',
      },
    },
  },
};

/** Of an article, in the order of its text; nothing for the public. */
export const factsOfArticle: ListRead = {
  ...list('ArticleFact', {
    where: (fact, row) => `${fact.col('article_id')} = ${row.col('id')}`,
    orderBy: (fact) => `${fact.col('start')}, ${fact.col('evidence_id')}`,
  }),
  editorsOnly: true,
};
