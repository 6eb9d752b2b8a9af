import { ArgsType, Field, ObjectType } from 'type-graphql';
import { CurrencyCode, LanguageTag } from '../graphql/types/scalars.ts';
import { MonetaryAmount, UncertainDate } from '../graphql/types/values.type.ts';

@ArgsType()
export class ReadingArgs {
  @Field(() => String, { description: 'At most 200 characters.' }) text!: string;
  @Field(() => LanguageTag, {
    nullable: true,
    description:
      'Whose marks and words they are, where the text itself does not say: `1.234` is a thousand in German.',
  })
  language?: string | null;
}

@ObjectType({
  description: 'What a text says that is an amount; nothing in it is guessed without saying so.',
})
export class AmountReading {
  @Field(() => MonetaryAmount, {
    nullable: true,
    description:
      'Null where nothing was understood, or several amounts were. Its `verbatim` is what was read.',
  })
  amount!: MonetaryAmount | null;
  @Field(() => Boolean, {
    description:
      'No word says the currency, or one that several have ("dollars"); `amount` then has the usual one, or none.',
  })
  currencyUnclear!: boolean;
  @Field(() => [CurrencyCode], { description: 'Those it may be, by its word.' })
  possibleCurrencies!: readonly string[];
  @Field(() => MonetaryAmount, {
    nullable: true,
    description: 'By the other meaning of a mark or of "Billion", where nothing says which is meant.',
  })
  alternative!: MonetaryAmount | null;
}

@ObjectType({ description: 'What a text says that is a date, as exact as it is.' })
export class DateReading {
  @Field(() => UncertainDate, {
    nullable: true,
    description: 'Null where nothing was understood. Its `verbatim` is null where the text was EDTF already.',
  })
  date!: UncertainDate | null;
  @Field(() => UncertainDate, {
    nullable: true,
    description: 'By the other meaning, where nothing says which is meant: 3/4/2026, winter 2023.',
  })
  alternative!: UncertainDate | null;
}
