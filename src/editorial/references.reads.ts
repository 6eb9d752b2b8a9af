import { recordTables, type AggregateType } from '../history/record-tables.ts';
import { referrersSql, referrerTypes } from '../history/referrers.ts';
import type { NodeType } from '../text/global-id.ts';
import type { RootRead } from '../graphql/reads/roots.ts';

/** `FundingRound` is FUNDING_ROUND. */
const aggregateOf = (type: NodeType): string => type.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();

export const referencesRead: RootRead = {
  kind: 'referrers',
  of: (type) => {
    const aggregate = aggregateOf(type) as AggregateType;
    if (!Object.hasOwn(recordTables, aggregate) || referrerTypes(aggregate).length === 0) return null;
    return { types: referrerTypes(aggregate), sql: (id) => referrersSql(aggregate, id)! };
  },
};
