import type { DataProvider, GetListParams, RaRecord } from 'ra-core';
import type { Operation } from './operation.ts';
import { request } from './request.ts';

/** What a list asks by: its operation, and the cursor of the page. */
export interface ListMeta {
  operation: Operation<unknown, unknown>;
  after?: string;
  before?: string;
}

interface Connection {
  nodes: RaRecord[];
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/**
 * react-admin's reads over our API. A list is one connection: `meta.operation` has the variables `first last after
 * before filterBy orderBy`, and its only root is the connection. Pages are found by cursor, never by number, so that
 * none skips or repeats a record. Changes are acts (`useAct`), which carry a revision and a key.
 */
export const dataProvider = {
  async getList(_resource: string, { filter, sort, pagination, meta, signal }: GetListParams) {
    const { operation, after, before } = meta as ListMeta;
    const size = pagination?.perPage ?? 50;
    const answer = await request(
      operation as Operation<Record<string, Connection>, Record<string, unknown>>,
      {
        ...(before === undefined ? { first: size, after } : { last: size, before }),
        filterBy: filter as object,
        ...(sort?.field ? { orderBy: { field: sort.field, direction: sort.order } } : {}),
      },
      { signal },
    );
    const [{ nodes, totalCount, pageInfo }] = Object.values(answer) as [Connection];
    return { data: nodes, total: totalCount, pageInfo };
  },
} as unknown as DataProvider;
