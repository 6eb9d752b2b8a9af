import { column, connection, party } from '../../graphql/reads/fields.ts';
import { uuidsOf } from '../../graphql/reads/filters.ts';
import type { ReadMap } from '../../graphql/reads/read-map.ts';

/** The view has each pair in both directions: it answers for one record by the indexes of its names alone. */
export const duplicateReads: ReadMap = {
  type: 'Duplicate',
  table: 'duplicate_pair',
  fields: {
    one: party({ Person: 'one_person_id', Company: 'one_company_id' }),
    other: party({ Person: 'other_person_id', Company: 'other_company_id' }),
    score: column('score'),
    reasons: column('reasons'),
  },
  list: {
    filters: {},
    orders: { SCORE: { column: 'score', type: 'numeric' } },
    defaultOrder: { field: 'SCORE', direction: 'DESC' },
  },
};

export const duplicatesRead = connection('Duplicate', {
  where: (pair, _row, bind, args) =>
    args.of
      ? `${pair.col('one_id')} = ${bind((values) => uuidsOf(['Person', 'Company'], 'of', [values.of])[0], 'uuid')}`
      : `${pair.col('one_id')} < ${pair.col('other_id')}`,
});
