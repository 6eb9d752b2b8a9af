import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../../graphql/context.ts';
import { act, type Outcome } from '../../graphql/mutations/act.ts';
import { ActInput } from '../../graphql/mutations/inputs.type.ts';
import { payload } from '../../graphql/mutations/payload.ts';
import { Node } from '../../graphql/types/node.type.ts';
import { dismissFinding, reopenFinding } from './dismiss-finding.ts';

@InputType()
class FindingReopenInput extends ActInput {
  @Field(() => ID, { description: 'Of a finding as it was read: of the doubt in that state.' }) id!: string;
}

@InputType()
class FindingDismissInput extends FindingReopenInput {
  @Field(() => String, { description: 'Why it is right as it is.' }) reason!: string;
}

const record = (prototype: object) =>
  Field(() => Node, { nullable: true, description: 'The record it is about; null when nothing was done.' })(
    prototype,
    'record',
  );
const FindingDismissPayload = payload('FindingDismiss', record);
const FindingReopenPayload = payload('FindingReopen', record);

@Resolver()
export class CheckMutations {
  @Mutation(() => FindingDismissPayload, {
    description:
      'Says that what is in doubt is right as it is: no check counts it until it changes. Of duplicates `duplicateDismiss` says so.',
  })
  findingDismiss(
    @Arg('input', () => FindingDismissInput) { id, reason }: FindingDismissInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => dismissFinding(context, { id, reason }));
  }

  @Mutation(() => FindingReopenPayload, { description: 'Takes a dismissal back.' })
  findingReopen(
    @Arg('input', () => FindingReopenInput) { id }: FindingReopenInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => reopenFinding(context, { id }));
  }
}
