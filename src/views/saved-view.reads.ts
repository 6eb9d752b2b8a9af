import { column, connection, derived, globalId } from '../graphql/reads/fields.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';
import { mayChange } from './saved-view.rules.ts';

export const savedViewReads: ReadMap = {
  type: 'SavedView',
  table: 'saved_view',
  fields: {
    id: globalId('SavedView'),
    list: column('list'),
    name: column('name'),
    search: column('search'),
    author: column('actor'),
    createdAt: column('created_at'),
    canChange: derived(['user_id'], ({ user_id: authorId }, { actor }) =>
      mayChange(actor, authorId as string | null),
    ),
  },
  alive: (view) => `${view.col('deleted_at')} is null`,
  list: {
    filters: {},
    orders: { CREATED_AT: { column: 'created_at', type: 'timestamptz' } },
    defaultOrder: { field: 'CREATED_AT', direction: 'ASC' },
  },
};

export const savedViewsRead = connection('SavedView', {
  where: (view, _row, bind) => `${view.col('list')} = ${bind(({ list }) => list, 'text')}`,
});
