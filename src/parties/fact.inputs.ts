/** What the inputs of records and facts have in common. */
import { Field, InputType } from 'type-graphql';
import { EvidenceInput } from '../claims/claim.inputs.ts';
import { Visibility } from '../database/generated/enums.ts';
import { ActInput } from '../graphql/mutations/inputs.type.ts';

@InputType()
export class VisibleInput extends ActInput {
  @Field(() => Visibility, { nullable: true }) visibility?: Visibility;
  @Field(() => String, { nullable: true, description: 'Needed where the visibility is set by hand.' })
  visibilityReason?: string | null;
}

@InputType()
export class FactInput extends VisibleInput {
  @Field(() => [EvidenceInput], { nullable: true, description: 'Added to the passages that are there.' })
  evidence?: EvidenceInput[] | null;
}
