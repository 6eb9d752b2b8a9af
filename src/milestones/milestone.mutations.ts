import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { evidenceOf } from '../claims/claim.inputs.ts';
import type { MutationContext } from '../graphql/context.ts';
import { DeleteInput } from '../graphql/mutations/inputs.type.ts';
import { deleteRecord } from '../history/delete-record.ts';
import { act, actDelete, type Outcome } from '../graphql/mutations/act.ts';
import { because, expectationOf, given, partyOf, refuseNull } from '../graphql/mutations/ids.ts';
import {
  MilestoneCreateInput,
  MilestoneDeletePayload,
  MilestonePayload,
  MilestoneUpdateInput,
} from './milestone.inputs.ts';
import { createMilestone, updateMilestone, type CreateMilestoneInput } from './save-milestone.ts';

@Resolver()
export class MilestoneMutations {
  @Mutation(() => MilestonePayload)
  milestoneCreate(
    @Arg('input', () => MilestoneCreateInput) input: MilestoneCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => createMilestone(context, fieldsOf(input) as CreateMilestoneInput));
  }

  @Mutation(() => MilestonePayload)
  milestoneUpdate(
    @Arg('input', () => MilestoneUpdateInput) input: MilestoneUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const change = { ...fieldsOf(input), ...expectationOf('Milestone', input) };
      return updateMilestone(context, change, because(input.reason));
    });
  }

  @Mutation(() => MilestoneDeletePayload, {
    description:
      'Takes it from everybody; refused while others point to it. Restoring a revision brings it back.',
  })
  milestoneDelete(
    @Arg('input', () => DeleteInput) input: DeleteInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return actDelete('Milestone', async () =>
      deleteRecord(context, 'MILESTONE', expectationOf('Milestone', input), because(input.reason)),
    );
  }
}

/** What of the input is given, with the ids that the archive uses. */
function fieldsOf(input: MilestoneCreateInput | MilestoneUpdateInput): Partial<CreateMilestoneInput> {
  const { milestoneKind, title, happenedOn, participants, visibility, visibilityReason, evidence } = input;
  refuseNull({ milestoneKind, title, participants, visibility });
  return given({
    milestoneKind: milestoneKind ?? undefined,
    title: title ?? undefined,
    happenedOn,
    participants: participants?.map((party, index) => partyOf(party, `participants[${index}]`)),
    visibility,
    visibilityReason,
    evidence: evidenceOf(evidence, 'evidence'),
  });
}
