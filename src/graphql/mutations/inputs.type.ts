import { Field, InputType } from 'type-graphql';
import { AmountQualifier } from '../../database/generated/enums.ts';
import { CurrencyCode, Decimal, EdtfDate } from '../types/scalars.ts';

@InputType({ description: 'A date as it is known (EDTF), and the words it was read from.' })
export class UncertainDateInput {
  @Field(() => EdtfDate) edtf!: string;
  @Field(() => String, { nullable: true }) verbatim?: string | null;
}

@InputType({ description: 'An amount as it is known: its bounds, and how exact they are.' })
export class MonetaryAmountInput {
  @Field(() => Decimal, { nullable: true }) min?: string | null;
  @Field(() => Decimal, { nullable: true }) max?: string | null;
  @Field(() => CurrencyCode, { nullable: true }) currency?: string | null;
  @Field(() => AmountQualifier) qualifier!: AmountQualifier;
  @Field(() => String, { nullable: true }) verbatim?: string | null;
}
