import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Operation } from './operation.ts';
import { request, type RequestRefused } from './request.ts';

interface Options {
  /** Not asked while false. */
  enabled?: boolean;
  /** The former answer stays until the next is there, e.g. while somebody types. */
  keepFormer?: boolean;
  /** Asks again after so many milliseconds, while the page is looked at. */
  every?: number;
}

/**
 * What a query answers, shared by everybody who asks the same. Acts make it old (see `useAct`), then it is asked anew.
 */
export function useRead<TAnswer, TVariables>(
  operation: Operation<TAnswer, TVariables>,
  variables: TVariables,
  { enabled, keepFormer, every }: Options = {},
): UseQueryResult<TAnswer, RequestRefused> {
  return useQuery<TAnswer, RequestRefused>({
    queryKey: [operation, variables],
    queryFn: async ({ signal }) => request(operation, variables, { signal }),
    enabled,
    placeholderData: keepFormer ? keepPreviousData : undefined,
    refetchInterval: every,
  });
}
