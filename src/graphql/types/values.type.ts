import { registerEnumType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { AmountQualifier } from '../../database/generated/enums.ts';
import { CurrencyCode, DateScalar, DateTime, Decimal, EdtfDate } from './scalars.ts';

registerEnumType(AmountQualifier, {
  name: 'AmountQualifier',
  description: 'How exact an amount is: "over 5 billion" is AT_LEAST, with a minimum and no maximum.',
});

@ObjectType({
  description: 'A date as exact as the source has it: EDTF (ISO 8601-2), with the days it may be.',
})
export class UncertainDate {
  @Field(() => EdtfDate) edtf!: string;
  @Field(() => DateScalar, { nullable: true, description: 'The first day it may be; null when open.' })
  earliest!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'The last day it may be; null when open.' })
  latest!: string | null;
  @Field(() => String, { nullable: true, description: 'The wording of the source.' })
  verbatim!: string | null;
}

@ObjectType({ description: 'An amount of money as exact as the source has it (schema.org MonetaryAmount).' })
export class MonetaryAmount {
  @Field(() => Decimal, { nullable: true, description: 'Set when `min` and `max` are the same.' })
  value!: string | null;
  @Field(() => Decimal, { nullable: true }) min!: string | null;
  @Field(() => Decimal, { nullable: true }) max!: string | null;
  @Field(() => CurrencyCode, { nullable: true }) currency!: string | null;
  @Field(() => AmountQualifier) qualifier!: AmountQualifier;
  @Field(() => String, { nullable: true, description: 'The wording of the source.' })
  verbatim!: string | null;
}

@ObjectType({
  description: 'A stretch of text in UTF-16 units, end exclusive, as `String.prototype.slice` takes it.',
})
export class TextSpan {
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
}

export const RangeMatch = { POSSIBLE: 'POSSIBLE', CERTAIN: 'CERTAIN' } as const;
export type RangeMatch = (typeof RangeMatch)[keyof typeof RangeMatch];
registerEnumType(RangeMatch, {
  name: 'RangeMatch',
  description: 'POSSIBLE: may lie in the range. CERTAIN: lies in it whatever the exact value is.',
});

@InputType({ description: 'Days, both inclusive. A date that is not known matches nothing.' })
export class UncertainDateRange {
  @Field(() => DateScalar, { nullable: true }) from?: string;
  @Field(() => DateScalar, { nullable: true }) until?: string;
  @Field(() => RangeMatch, { nullable: true, defaultValue: RangeMatch.POSSIBLE }) match?: RangeMatch;
}

@InputType({
  description: 'Amounts of one currency, both bounds inclusive. What was not disclosed matches nothing.',
})
export class AmountRange {
  @Field(() => CurrencyCode) currency!: string;
  @Field(() => Decimal, { nullable: true }) from?: string;
  @Field(() => Decimal, { nullable: true }) until?: string;
  @Field(() => RangeMatch, { nullable: true, defaultValue: RangeMatch.POSSIBLE }) match?: RangeMatch;
}

@InputType({ description: 'Instants, `before` exclusive.' })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true }) from?: string;
  @Field(() => DateTime, { nullable: true }) before?: string;
}
