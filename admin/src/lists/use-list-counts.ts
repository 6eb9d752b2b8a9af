import { useQueries } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import type { ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';
import { pageParams, type ListPage } from './use-list-page.ts';

/** How many records each of these filters would show; undefined until it is known. */
export function useListCounts<R extends ListRecord>(
  definition: ListDefinition<R>,
  filters: readonly Pick<ListAddress, 'text' | 'filters'>[],
  { enabled = true }: { enabled?: boolean } = {},
): (number | undefined)[] {
  const provider = useDataProvider();
  return useQueries({
    queries: filters.map((filter) => {
      const params = pageParams(definition, { ...filter, sort: null, after: null, before: null }, 1);
      return {
        queryKey: [definition.name, 'count', params.filter as object],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          ((await provider.getList(definition.name, { ...params, signal })) as unknown as ListPage<R>).total,
        enabled,
        staleTime: 60_000,
      };
    }),
    combine: (results) => results.map(({ data }) => data),
  });
}
