/** What may be set on a milestone, and nothing else. */
import { Field, ID, InputType } from 'type-graphql';
import { MilestoneKind } from '../database/generated/enums.ts';
import { changeOf, UncertainDateInput } from '../graphql/mutations/inputs.type.ts';
import { deletePayloadType, payloadType } from '../graphql/mutations/payload.ts';
import { FactInput } from '../parties/fact.inputs.ts';
import { Milestone } from './milestone.type.ts';

@InputType()
class MilestoneInput extends FactInput {
  @Field(() => UncertainDateInput, { nullable: true }) happenedOn?: UncertainDateInput | null;
}

@InputType()
export class MilestoneCreateInput extends MilestoneInput {
  @Field(() => MilestoneKind) milestoneKind!: MilestoneKind;
  @Field(() => String) title!: string;
  @Field(() => [ID], { description: 'People and companies, at least one.' }) participants!: string[];
}

@InputType({ description: 'What is left out stays.' })
export class MilestoneUpdateInput extends changeOf(MilestoneInput) {
  @Field(() => MilestoneKind, { nullable: true }) milestoneKind?: MilestoneKind | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => [ID], { nullable: true, description: 'All of them.' }) participants?: string[] | null;
}

export const MilestonePayload = payloadType(Milestone, 'milestone');
export const MilestoneDeletePayload = deletePayloadType('milestone');
