import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { FundingRoundType, type CheckKind, type Visibility } from '../database/generated/enums.ts';
import { InDoubt } from '../graphql/types/check-kind.type.ts';
import { connectionType, listArgs, OrderDirection } from '../graphql/types/connection.ts';
import { HoldsText, IsPublic, SetByHand } from '../graphql/types/list-filters.type.ts';
import { AmountRange, UncertainDateRange } from '../graphql/types/values.type.ts';
import { FundingRound, Investment } from './funding-round.type.ts';

@InputType()
export class FundingRoundFilters {
  @Field(() => [ID], { nullable: true }) companies?: string[];
  @Field(() => [ID], { nullable: true, description: 'People or companies that invested.' })
  investors?: string[];
  @Field(() => [FundingRoundType], { nullable: true }) roundType?: FundingRoundType[];
  @Field(() => AmountRange, { nullable: true }) amount?: AmountRange;
  @Field(() => UncertainDateRange, { nullable: true }) announcedOn?: UncertainDateRange;
  @HoldsText("the title, the series or any of the company's names") text?: string;
  @IsPublic isPublic?: boolean;
  @SetByHand visibility?: Visibility[];
  @InDoubt check?: CheckKind[];
}

export const FundingRoundOrderField = {
  ANNOUNCED_ON: 'ANNOUNCED_ON',
  AMOUNT: 'AMOUNT',
  UPDATED_AT: 'UPDATED_AT',
} as const;
export type FundingRoundOrderField = (typeof FundingRoundOrderField)[keyof typeof FundingRoundOrderField];
registerEnumType(FundingRoundOrderField, {
  name: 'FundingRoundOrderField',
  description:
    'AMOUNT needs `filterBy.amount.currency`: amounts compare within one currency. UPDATED_AT, the last save, is for editors.',
});

@InputType({ description: 'By default the latest announced first. What has no date counts as oldest.' })
export class FundingRoundOrder {
  @Field(() => FundingRoundOrderField) field!: FundingRoundOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

export const FundingRoundConnection = connectionType(FundingRound, 'FundingRound');
export const FundingRoundListArgs = listArgs(FundingRoundFilters, FundingRoundOrder);
export const InvestmentConnection = connectionType(Investment, 'Investment');
