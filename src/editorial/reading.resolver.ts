import { Resolver } from 'type-graphql';
import { ReadQuery } from '../graphql/read-field.ts';
import { AmountReading, DateReading, ReadingArgs } from './reading.type.ts';

@Resolver()
export class ReadingResolver {
  @ReadQuery(() => AmountReading, {
    args: ReadingArgs,
    description:
      'What an amount means that somebody types, in words or digits, in English, German or Chinese: "über 5 Mrd. Yuan" is at least CNY 5000000000. For those who signed in.',
  })
  readAmount!: AmountReading;

  @ReadQuery(() => DateReading, {
    args: ReadingArgs,
    description:
      'What a date means that somebody types, in English or German: "Herbst 2023" is 2023-23. For those who signed in.',
  })
  readDate!: DateReading;
}
