import { keepPreviousData, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useDataProvider, type GetListParams } from 'ra-core';
import { useEffect, useMemo, useRef } from 'react';
import type { ListMeta } from '../api/data-provider.ts';
import type { RequestRefused } from '../api/request.ts';
import { filterInput, orderOf, type ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';

export const PAGE_SIZE = 50;

/** The page that is shown, the one before it and the one after: what Back and Next show at once. */
const PAGES_KEPT = 3;

export interface ListPage<R> {
  data: R[];
  total: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

interface ListPageRead<R> {
  page: ListPage<R> | undefined;
  /** The page is of another address, while that one's is on its way. */
  isFormer: boolean;
  error: RequestRefused | null;
  retry: () => void;
}

/** What the data provider is asked for one page. */
export function pageParams<R extends ListRecord>(
  definition: ListDefinition<R>,
  { after, before, ...address }: ListAddress,
  perPage = PAGE_SIZE,
): Partial<GetListParams> {
  const meta: ListMeta = {
    operation: definition.operation as ListMeta['operation'],
    after: after ?? undefined,
    before: before ?? undefined,
  };
  return {
    filter: filterInput(address, definition),
    sort: orderOf(address.sort ?? definition.order),
    pagination: { page: 1, perPage },
    meta,
  };
}

const keyOf = (name: string, params: object): QueryKey => [name, 'page', params];

/**
 * The page at an address; the next is fetched ahead, and pages further away are dropped, so that paging through
 * everything takes no more memory than looking at its start. (`useGetList` would keep every record of every page.)
 */
export function useListPage<R extends ListRecord>(
  definition: ListDefinition<R>,
  address: ListAddress,
): ListPageRead<R> {
  const client = useQueryClient();
  const provider = useDataProvider();
  const kept = useRef<string[]>([]);
  const params = useMemo(() => pageParams(definition, address), [definition, address]);
  const queryOf = useMemo(
    () => (asked: Partial<GetListParams>) => ({
      queryKey: keyOf(definition.name, asked),
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        (await provider.getList(definition.name, { ...asked, signal })) as unknown as ListPage<R>,
    }),
    [definition, provider],
  );
  const { data, isPlaceholderData, error, refetch } = useQuery<ListPage<R>, RequestRefused>({
    ...queryOf(params),
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    if (!data || isPlaceholderData) return;
    const next = pageParams(definition, { ...address, after: data.pageInfo.endCursor, before: null });
    const keys = [keyOf(definition.name, params), keyOf(definition.name, next)].map((key) =>
      JSON.stringify(key),
    );
    kept.current = [...new Set([...keys, ...kept.current])].slice(0, PAGES_KEPT);
    client.removeQueries({
      queryKey: [definition.name, 'page'],
      type: 'inactive',
      predicate: ({ queryKey }) => !kept.current.includes(JSON.stringify(queryKey)),
    });
    if (data.pageInfo.hasNextPage) void client.prefetchQuery(queryOf(next));
  }, [client, definition, address, params, queryOf, data, isPlaceholderData]);
  return { page: data, isFormer: isPlaceholderData, error, retry: () => void refetch() };
}
