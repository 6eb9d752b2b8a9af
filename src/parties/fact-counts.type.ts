import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'How many facts are kept of a record, as its checks count them, its roles included.',
})
export class FactCounts {
  @Field(() => Int) total!: number;
  @Field(() => Int, { description: 'Those of which a passage stands.' }) withSentence!: number;
}
