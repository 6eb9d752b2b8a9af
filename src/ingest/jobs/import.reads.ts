import { column, connectionOf, expression, globalId, one } from '../../graphql/reads/fields.ts';
import { oneOf } from '../../graphql/reads/filters.ts';
import type { ReadMap } from '../../graphql/reads/read-map.ts';

/** What of one document is done at the beginning of a phase, by what phases take. */
const BEGUN = `case i.phase when 'RECOGNISING' then .2 when 'LINKING' then .6 when 'PROPOSING' then .8 else 0 end`;

export const importReads: ReadMap = {
  type: 'DocumentImport',
  table: 'document_import',
  editorsOnly: true,
  fields: {
    id: globalId('DocumentImport'),
    state: column('state'),
    phase: column('phase'),
    progress: expression(
      (
        row,
      ) => `(select case i.state when 'DONE' then 1 when 'RUNNING' then least(1, (i.done + ${BEGUN}) / greatest(i.total, 1)) else 0 end
        from document_import i where i.id = ${row.col('id')})`,
    ),
    total: column('total'),
    done: column('done'),
    counts: expression(
      (
        row,
      ) => `coalesce((select json_agg(json_build_object('proposalKind', c.key, 'found', c.value) order by c.key)
        from jsonb_each(${row.col('counts')}) c), '[]'::json)`,
    ),
    error: expression(
      (row) =>
        `case when ${row.col('error_code')} is not null then json_build_object('code', ${row.col('error_code')}, 'message', ${row.col('error_message')}) end`,
    ),
    fileName: column('file_name'),
    fetchedFrom: column('address'),
    canRetry: expression(
      (row) =>
        `${row.col('state')} = 'FAILED' and (${row.col('address')} is not null or ${row.col('analyses_stored')} or exists (select from document_import_piece p where p.import_id = ${row.col('id')}))`,
    ),
    queuedAt: column('created_at'),
    finishedAt: column('finished_at'),
    leadsTo: one('Document', 'document_id'),
    documents: connectionOf('Document', 'import_id'),
  },
  list: {
    filters: {
      states: oneOf('state', '"ImportState"'),
      isDismissed: (row, value: boolean) => `${row.col('dismissed_at')} is ${value ? 'not ' : ''}null`,
    },
    orders: { QUEUED_AT: { column: 'created_at', type: 'timestamptz' } },
    defaultOrder: { field: 'QUEUED_AT', direction: 'DESC' },
  },
};
