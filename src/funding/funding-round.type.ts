import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FundingRoundType } from '../database/generated/enums.ts';
import { Node } from '../graphql/types/node.type.ts';
import { LastSave } from '../graphql/types/last-save.type.ts';
import { MonetaryAmount, UncertainDate } from '../graphql/types/values.type.ts';
import { FactCounts } from '../parties/fact-counts.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

registerEnumType(FundingRoundType, {
  name: 'FundingRoundType',
  description: 'As Crunchbase has them; the series as printed stands in `series`.',
});

@ObjectType({
  implements: Node,
  description: 'A round of financing of one company (Crunchbase funding round).',
})
@ByHand
@LastSave
export class FundingRound extends Node {
  @Field(() => Int, { description: 'Rises with each change the public sees.' }) version!: number;
  @Field(() => Int, { nullable: true, description: 'Rises with each save; null but for editors.' })
  revision!: number | null;
  @Field(() => String) title!: string;
  @Field(() => FundingRoundType) roundType!: FundingRoundType;
  @Field(() => String, { nullable: true, description: 'As printed: `B+`.' }) series!: string | null;
  @Field(() => MonetaryAmount, { nullable: true, description: 'What was raised.' })
  amount!: MonetaryAmount | null;
  @Field(() => MonetaryAmount, {
    nullable: true,
    description: 'What the company was worth, before or after as the source has it.',
  })
  valuation!: MonetaryAmount | null;
  @Field(() => UncertainDate, { nullable: true }) announcedOn!: UncertainDate | null;
  @Field(() => Boolean, { description: 'The source speaks of more investors than it names.' })
  hasOtherInvestors!: boolean;
  @Field(() => FactCounts, { nullable: true, description: 'Null but for editors.' })
  factCounts!: FactCounts | null;
}

@ObjectType({ implements: Node, description: 'One investor in one round.' })
@ByHand
export class Investment extends Node {
  @Field(() => Boolean) isLead!: boolean;
}
