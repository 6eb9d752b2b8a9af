import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../graphql/mutations/inputs.type.ts';
import { deletePayloadType, payloadType } from '../graphql/mutations/payload.ts';
import { SavedView } from './saved-view.type.ts';

@InputType()
export class SavedViewCreateInput extends ActInput {
  @Field(() => String, { description: 'A list by its place, in small letters, e.g. `companies`.' })
  list!: string;
  @Field(() => String, { description: 'At most 60 characters; one of its list has it.' }) name!: string;
  @Field(() => String, {
    description: 'What stands behind the `?` of its address; at most 2,000 characters.',
  })
  search!: string;
}

@InputType()
export class SavedViewUpdateInput extends ActInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true }) search?: string | null;
}

/** Of what is named by its id and by nothing else. */
@InputType()
export class SavedViewActInput extends ActInput {
  @Field(() => ID) id!: string;
}

export const SavedViewPayload = payloadType(SavedView, 'savedView');
export const SavedViewDeletePayload = deletePayloadType('savedView');
