/** What may be set on a round, and nothing else. */
import { Field, ID, InputType } from 'type-graphql';
import { ClaimInput, EvidenceInput } from '../claims/claim.inputs.ts';
import { FundingRoundType } from '../database/generated/enums.ts';
import { changeOf } from '../graphql/mutations/inputs.type.ts';
import { deletePayloadType, payloadType } from '../graphql/mutations/payload.ts';
import { VisibleInput } from '../parties/fact.inputs.ts';
import { FundingRound } from './funding-round.type.ts';

@InputType()
export class InvestmentInput {
  @Field(() => ID, { description: 'A person or company.' }) investor!: string;
  @Field(() => Boolean, { nullable: true }) isLead?: boolean | null;
  @Field(() => [EvidenceInput], { nullable: true, description: 'Added to the passages that are there.' })
  evidence?: EvidenceInput[] | null;
}

@InputType()
class FundingRoundInput extends VisibleInput {
  @Field(() => String, { nullable: true, description: 'As printed: `B+`.' }) series?: string | null;
  @Field(() => Boolean, { nullable: true }) hasOtherInvestors?: boolean | null;
  @Field(() => [InvestmentInput], {
    nullable: true,
    description: 'All of them; one that stays keeps its passages.',
  })
  investments?: InvestmentInput[] | null;
  @Field(() => [ClaimInput], {
    nullable: true,
    description: 'Amount, valuation, date: added to the claims that are there.',
  })
  claims?: ClaimInput[] | null;
}

@InputType()
export class FundingRoundCreateInput extends FundingRoundInput {
  @Field(() => ID) company!: string;
  @Field(() => String) title!: string;
  @Field(() => FundingRoundType) roundType!: FundingRoundType;
}

@InputType({ description: 'What is left out stays; claims are added.' })
export class FundingRoundUpdateInput extends changeOf(FundingRoundInput) {
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => FundingRoundType, { nullable: true }) roundType?: FundingRoundType | null;
}

export const FundingRoundPayload = payloadType(FundingRound, 'fundingRound');
export const FundingRoundDeletePayload = deletePayloadType('fundingRound');
