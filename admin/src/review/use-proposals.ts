import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request, type RequestRefused } from '../api/request.ts';
import { ReviewProposals, type ReviewProposalsQuery } from '../generated/review/review.ts';
import type { Proposal } from './proposals.rules.ts';

/** All proposals of a document in reading order, page by page. */
export function useProposals(document: string): UseQueryResult<Proposal[], RequestRefused> {
  return useQuery<Proposal[], RequestRefused>({
    queryKey: [ReviewProposals, { document }],
    queryFn: async ({ signal }) => {
      const found: Proposal[] = [];
      for (let after: string | null = null, isLast = false; !isLast;) {
        // Each page begins where the one before it ended.
        // oxlint-disable-next-line no-await-in-loop
        const { proposals }: ReviewProposalsQuery = await request(
          ReviewProposals,
          { document, after },
          { signal },
        );
        found.push(...proposals.nodes);
        after = proposals.pageInfo.endCursor;
        isLast = !proposals.pageInfo.hasNextPage;
      }
      return found;
    },
  });
}
