import { Field, InputType } from 'type-graphql';
import { EdtfDate } from '../types/scalars.ts';

@InputType({ description: 'A date as it is known (EDTF), and the words it was read from.' })
export class UncertainDateInput {
  @Field(() => EdtfDate) edtf!: string;
  @Field(() => String, { nullable: true }) verbatim?: string | null;
}
