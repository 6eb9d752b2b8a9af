import { Field, InputType, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/mutations/user-error.type.ts';
import { PartyInput, PartyUpdateInput } from '../parties/party.inputs.ts';
import { Person } from './person.type.ts';

@InputType()
export class PersonCreateInput extends PartyInput {
  @Field(() => String) name!: string;
}

@InputType({ description: 'What is left out stays; claims are added.' })
export class PersonUpdateInput extends PartyUpdateInput {}

@ObjectType()
export class PersonPayload {
  @Field(() => Person, { nullable: true, description: 'As it is now; null when nothing was done.' })
  person!: Person | null;
  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
