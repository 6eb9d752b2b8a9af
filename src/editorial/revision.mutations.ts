import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because } from '../graphql/mutations/ids.ts';
import { restoreRevision } from './restore-revision.ts';
import { RevisionRestoreInput, RevisionRestorePayload } from './revision.inputs.ts';
import { savedRecord } from './revision.reads.ts';

@Resolver()
export class RevisionMutations {
  @Mutation(() => RevisionRestorePayload, {
    description:
      'Brings back what a record was, as a new revision; of a public article into its working copy.',
  })
  revisionRestore(
    @Arg('input', () => RevisionRestoreInput) input: RevisionRestoreInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { of, fields, revision, expectedRevision, reason } = input;
    return act(async () => {
      const { type, node, id } = savedRecord(of);
      const { request } = context;
      const restoring = { ...context, ...(request && { request: { ...request, recordType: node } }) };
      const wanted = { type, id, revision, expectedRevision, ...(fields ? { fields } : {}) };
      return { ...(await restoreRevision(restoring, wanted, because(reason))), record: of };
    });
  }
}
