import { act } from '../api/use-act.ts';
import { request } from '../api/request.ts';
import { useQueryClient } from '@tanstack/react-query';
import { PresentRevision } from '../generated/records/references-to.ts';
import { BringBack } from '../generated/records/list-acts.ts';

/** Takes an act back: brings these fields (all, when none are named) to what they were at the revision before it. */
export function useRestore(): (record: {
  id: string;
  revision: number;
  fields?: readonly string[];
}) => Promise<void> {
  const client = useQueryClient();
  return async ({ id, revision, fields }) => {
    // What the record has now: others may have saved since.
    const { revisions } = await request(PresentRevision, { of: id });
    const expectedRevision = revisions.nodes[0]?.revision ?? revision;
    await act(BringBack, {
      of: id,
      revision,
      expectedRevision,
      fields: fields ? [...fields] : undefined,
    });
    await client.invalidateQueries();
  };
}
