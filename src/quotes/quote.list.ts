import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { QuoteVerification, type CheckKind, type Visibility } from '../database/generated/enums.ts';
import { InDoubt } from '../graphql/types/check-kind.type.ts';
import { connectionType, listArgs, OrderDirection } from '../graphql/types/connection.ts';
import { HoldsText, IsPublic, SetByHand } from '../graphql/types/list-filters.type.ts';
import { LanguageTag } from '../graphql/types/scalars.ts';
import { UncertainDateRange } from '../graphql/types/values.type.ts';
import { Quote } from './quote.type.ts';

@InputType()
export class QuoteFilters {
  @Field(() => [ID], { nullable: true, description: 'People or companies.' }) speaker?: string[];
  @Field(() => [ID], { nullable: true }) articles?: string[];
  @Field(() => [LanguageTag], { nullable: true }) language?: string[];
  @Field(() => [QuoteVerification], { nullable: true }) verification?: QuoteVerification[];
  @Field(() => UncertainDateRange, { nullable: true }) saidOn?: UncertainDateRange;
  @HoldsText('the text') text?: string;
  @IsPublic isPublic?: boolean;
  @SetByHand visibility?: Visibility[];
  @InDoubt check?: CheckKind[];
}

export const QuoteOrderField = { SAID_ON: 'SAID_ON', UPDATED_AT: 'UPDATED_AT' } as const;
export type QuoteOrderField = (typeof QuoteOrderField)[keyof typeof QuoteOrderField];
registerEnumType(QuoteOrderField, {
  name: 'QuoteOrderField',
  description: 'UPDATED_AT, the last save, is for editors.',
});

@InputType({ description: 'By default the latest said first. What has no date counts as oldest.' })
export class QuoteOrder {
  @Field(() => QuoteOrderField) field!: QuoteOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

export const QuoteConnection = connectionType(Quote, 'Quote');
export const QuoteListArgs = listArgs(QuoteFilters, QuoteOrder);
