import { Field, Int, ObjectType } from 'type-graphql';
import { UserError } from '../graphql/mutations/user-error.type.ts';
import { Node } from '../graphql/types/node.type.ts';

@ObjectType({ description: 'How many records of a type change sides.' })
export class EffectCount {
  @Field(() => String, { description: 'The GraphQL type, e.g. `Person`.' }) typeName!: string;
  @Field(() => Int) appearing!: number;
  @Field(() => Int) disappearing!: number;
}

@ObjectType({
  description:
    'What would change sides with a publication or a withdrawal, and what refuses it. Nothing is done.',
})
export class PublicationEffects {
  @Field(() => [Node], { description: 'Public then and not now: the first 500, `counts` counts all.' })
  appears!: Node[];
  @Field(() => [Node], { description: 'Public now and not then: the first 500, `counts` counts all.' })
  disappears!: Node[];
  @Field(() => [EffectCount]) counts!: EffectCount[];
  @Field(() => [UserError], { description: 'What the act itself would answer; empty when it would be done.' })
  refusals!: UserError[];
}
