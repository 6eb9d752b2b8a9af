import { Field, InputType } from 'type-graphql';
import { deletePayloadType, payloadType } from '../graphql/mutations/payload.ts';
import { PartyInput, PartyUpdateInput } from '../parties/party.inputs.ts';
import { Person } from './person.type.ts';

@InputType()
export class PersonCreateInput extends PartyInput {
  @Field(() => String) name!: string;
  @Field(() => Boolean, { nullable: true, description: 'Made even where the archive may have it already.' })
  isDistinct?: boolean | null;
}

@InputType({ description: 'What is left out stays; claims are added.' })
export class PersonUpdateInput extends PartyUpdateInput {}

export const PersonPayload = payloadType(Person, 'person');
export const PersonDeletePayload = deletePayloadType('person');
