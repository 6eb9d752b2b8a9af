import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readAddress, writeAddress, type ListAddress } from './list-address.ts';
import type { ListDefinition, ListRecord } from './list-definition.ts';

/** Where a page stands in its list, as far as it is known; kept beside the address, for a shared one cannot know it. */
interface Place {
  firstRow?: number;
}

export type GoTo = (change: Partial<ListAddress>, options?: { replace?: boolean; firstRow?: number }) => void;

/** The address of a list and the ways to change it. Another filter or order starts at the first page again. */
export function useListAddress<R extends ListRecord>(
  definition: ListDefinition<R>,
): {
  address: ListAddress;
  firstRow: number | null;
  goTo: GoTo;
  hrefOf: (change: Partial<ListAddress>) => string;
} {
  const { search, state, pathname } = useLocation();
  const navigate = useNavigate();
  const address = useMemo(() => readAddress(new URLSearchParams(search), definition), [search, definition]);
  const hrefOf = useCallback(
    (change: Partial<ListAddress>) => {
      const params = writeAddress(
        { ...address, after: null, before: null, ...change },
        definition,
      ).toString();
      return params === '' ? pathname : `${pathname}?${params}`;
    },
    [address, definition, pathname],
  );
  const goTo = useCallback<GoTo>(
    (change, { replace = false, firstRow } = {}) =>
      void navigate(hrefOf(change), { replace, state: firstRow === undefined ? null : { firstRow } }),
    [navigate, hrefOf],
  );
  const isFirst = address.after === null && address.before === null;
  return { address, firstRow: isFirst ? 1 : ((state as Place | null)?.firstRow ?? null), goTo, hrefOf };
}
