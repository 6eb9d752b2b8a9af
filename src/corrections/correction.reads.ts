import { column, connection, connectionOf, globalId } from '../graphql/reads/fields.ts';
import { holding, oneOf, timeRange, uuidsOf } from '../graphql/reads/filters.ts';
import type { FilterRead, ReadMap } from '../graphql/reads/read-map.ts';
import { aliveOwner } from '../parties/party.reads.ts';

/** Of what can be deleted. */
const tables = {
  person_id: 'person',
  company_id: 'company',
  round_id: 'funding_round',
  quote_id: 'quote',
  role_id: 'role',
  milestone_id: 'milestone',
};

const targets = {
  Article: 'article_id',
  Person: 'person_id',
  Company: 'company_id',
  FundingRound: 'round_id',
  Quote: 'quote_id',
  Role: 'role_id',
  Milestone: 'milestone_id',
} as const;
const types = Object.keys(targets) as (keyof typeof targets)[];

/** Which column it is depends on the id's type, which the statement cannot know: all of them are asked. */
const ofTarget: FilterRead<string> = (row, _value, bind) => {
  const id = bind((target) => uuidsOf(types, 'filterBy.target', [target])[0], 'uuid');
  return `${id} in (${Object.values(targets)
    .map((key) => row.col(key))
    .join(', ')})`;
};

export const correctionReads: ReadMap = {
  type: 'Correction',
  table: 'correction',
  alive: (row) =>
    Object.entries(tables)
      .map(([key, table]) => aliveOwner(table, row.col(key)))
      .join(' and '),
  fields: {
    id: globalId('Correction'),
    target: {
      kind: 'either',
      types: targets,
    },
    field: column('field'),
    oldValue: column('old_value'),
    newValue: column('new_value'),
    reason: column('reason'),
    notice: column('notice'),
    correctedAt: column('corrected_at'),
    articles: connection('Article', {
      where: (article, row) =>
        `${article.col('id')} in (select c.article_id from correction_article c where c.correction_id = ${row.col('id')})`,
    }),
    evidence: connectionOf('Evidence', 'correction_id'),
  },
  list: {
    filters: {
      target: ofTarget,
      articles: (row, _value, bind) =>
        `${row.col('id')} in (select n.correction_id from correction_article n where n.article_id = any(${bind((ids) => uuidsOf(['Article'], 'filterBy.articles', ids), 'uuid[]')}))`,
      field: oneOf('field', 'text'),
      correctedAt: timeRange('corrected_at'),
      text: holding('Correction'),
    },
    orders: { CORRECTED_AT: { column: 'corrected_at', type: 'timestamptz' } },
    defaultOrder: { field: 'CORRECTED_AT', direction: 'DESC' },
  },
};
