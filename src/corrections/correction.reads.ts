import { column, connection, connectionOf, globalId } from '../graphql/reads/fields.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';
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

export const correctionReads: ReadMap = {
  type: 'Correction',
  table: 'correction',
  alive: (row) =>
    Object.entries(tables)
      .map(([column, table]) => aliveOwner(table, row.col(column)))
      .join(' and '),
  fields: {
    id: globalId('Correction'),
    target: {
      kind: 'either',
      types: {
        Article: 'article_id',
        Person: 'person_id',
        Company: 'company_id',
        FundingRound: 'round_id',
        Quote: 'quote_id',
        Role: 'role_id',
        Milestone: 'milestone_id',
      },
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
    filters: {},
    orders: { CORRECTED_AT: { column: 'corrected_at', type: 'timestamptz' } },
    defaultOrder: { field: 'CORRECTED_AT', direction: 'DESC' },
  },
};
