import { column, derived, expression, one } from '../graphql/reads/fields.ts';
import { oneOf, timeRange, uuidsOf } from '../graphql/reads/filters.ts';
import type { ReadMap } from '../graphql/reads/read-map.ts';
import { nodeTypes, toGlobalId, type NodeType } from '../text/global-id.ts';

const everyType = Object.keys(nodeTypes) as NodeType[];
const isType = (name: unknown): name is NodeType => (everyType as unknown[]).includes(name);

export const auditReads: ReadMap = {
  type: 'AuditEntry',
  table: 'audit_entry',
  fields: {
    id: expression((entry) => `${entry.col('id')}::text`),
    at: column('at'),
    kind: column('kind'),
    actor: column('actor'),
    user: one('User', 'user_id'),
    apiToken: one('ApiToken', 'token_id'),
    address: column('address'),
    requestId: column('request_id'),
    recordType: column('record_type'),
    recordId: derived(['record_type', 'record_id'], ({ record_type: type, record_id: id }) =>
      isType(type) && typeof id === 'string' ? toGlobalId(type, id) : null,
    ),
    detail: column('detail'),
  },
  list: {
    filters: {
      kind: oneOf('kind', 'text'),
      users: (entry, _value, bind) => {
        const users = bind((ids: string[]) => uuidsOf(['User'], 'filterBy.users', ids), 'uuid[]');
        return `(${entry.col('user_id')} = any(${users}) or ${entry.col('record_id')} = any(${users}))`;
      },
      actors: oneOf('actor', 'text'),
      records: (entry, _value, bind) => {
        const records = bind((ids: string[]) => uuidsOf(everyType, 'filterBy.records', ids), 'uuid[]');
        return `${entry.col('record_id')} = any(${records})`;
      },
      at: timeRange('at'),
    },
    orders: { AT: { column: 'at', type: 'timestamptz' } },
    defaultOrder: { field: 'AT', direction: 'DESC' },
    idType: 'bigint',
  },
};
