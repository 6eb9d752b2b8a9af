import { ArgsType, createUnionType, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { ClaimRank, ClaimStatus } from '../database/generated/enums.ts';
import { connectionType, PageArgs } from '../graphql/types/connection.ts';
import { Node } from '../graphql/types/node.type.ts';
import { DateTime } from '../graphql/types/scalars.ts';
import { MonetaryAmount, UncertainDate } from '../graphql/types/values.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

registerEnumType(ClaimStatus, { name: 'ClaimStatus' });
registerEnumType(ClaimRank, {
  name: 'ClaimRank',
  description: 'As in Wikidata: the preferred of several is what a field shows.',
});

@ObjectType()
export class TextValue {
  @Field(() => String) content!: string;
}

@ObjectType({ description: 'A person or company as the value of a claim.' })
export class PartyValue {}

export const ClaimValue = createUnionType({
  name: 'ClaimValue',
  types: () => [TextValue, MonetaryAmount, UncertainDate, PartyValue] as const,
});

@ObjectType({
  implements: Node,
  description: 'One value of one field as one source has it (Wikibase statement, FollowTheMoney statement).',
})
@ByHand
export class Claim extends Node {
  @Field(() => String, {
    description: 'The field it is about, e.g. `amount`; some fields exist as claims only.',
  })
  field!: string;
  @Field(() => ClaimValue, { nullable: true }) value!: object | null;
  @Field(() => String, { nullable: true, description: 'The wording of the source.' }) verbatim!:
    string | null;
  @Field(() => UncertainDate, {
    nullable: true,
    description: 'The time the value is about, e.g. the half-year of a revenue.',
  })
  appliesOn!: UncertainDate | null;
  @Field(() => ClaimStatus) claimStatus!: ClaimStatus;
  @Field(() => ClaimRank) rank!: ClaimRank;
  @Field(() => String, { nullable: true, description: 'Why it is preferred or deprecated.' }) rankReason!:
    string | null;
  @Field(() => Boolean, { description: 'Another accepted source has another value.' }) isDisputed!: boolean;
  @Field(() => Float, { nullable: true, description: '0 to 1, of what a program found.' }) confidence!:
    number | null;
  @Field(() => DateTime) recordedAt!: string;
}

export const ClaimConnection = connectionType(Claim, 'Claim');

@ArgsType()
export class OfFieldArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only what is about this field; an unknown one is an error.',
  })
  field?: string;
}
