import { Field, ID, InputType, Int, registerEnumType, type ClassType } from 'type-graphql';
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

@InputType()
export class ActInput {
  @Field(() => String, {
    nullable: true,
    description: 'A UUID: the same input under the same key is done once within 24 hours.',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class ChangeInput extends ActInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'The revision the change was made from.' }) expectedRevision!: number;
  @Field(() => String, { nullable: true, description: 'Kept with the revision.' }) reason?: string | null;
}

export const OnConflict = { REFUSE: 'REFUSE', MERGE_DISJOINT: 'MERGE_DISJOINT' } as const;
export type OnConflict = (typeof OnConflict)[keyof typeof OnConflict];
registerEnumType(OnConflict, {
  name: 'OnConflict',
  description:
    'When the record was saved since `expectedRevision`. MERGE_DISJOINT: what only one of the two changed is taken from it; what both changed is refused.',
});

@InputType()
export class DeleteInput extends ChangeInput {}

interface Change {
  id: string;
  expectedRevision: number;
  reason?: string | null;
  onConflict?: OnConflict;
}

/** An input for changes with the fields of another, which may be left out there too. */
export function changeOf<Fields extends object>(fields: ClassType<Fields>): ClassType<Fields & Change> {
  @InputType()
  class ChangeOfFields extends (fields as ClassType) implements Change {
    @Field(() => ID) id!: string;
    @Field(() => Int, { description: 'The revision the change was made from.' }) expectedRevision!: number;
    @Field(() => String, { nullable: true, description: 'Kept with the revision.' }) reason?: string | null;
    @Field(() => OnConflict, { nullable: true, defaultValue: OnConflict.REFUSE }) onConflict?: OnConflict;
  }
  return ChangeOfFields as ClassType<Fields & Change>;
}
