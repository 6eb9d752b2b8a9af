import { ArgsType, Field, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { ReadQuery } from '../graphql/read-field.ts';
import { Node } from '../graphql/types/node.type.ts';

@ArgsType()
class ReferencesArgs {
  @Field(() => ID) id!: string;
  @Field(() => Int, { nullable: true, description: '1 to 100; 20 when left out.' }) first?: number;
}

@ObjectType({ description: 'Who points to a record: it cannot be deleted while somebody does.' })
class References {
  @Field(() => Int) totalCount!: number;
  @Field(() => [Node], { description: 'The first of them.' }) nodes!: Node[];
}

@Resolver()
export class ReferencesResolver {
  @ReadQuery(() => References, { args: ReferencesArgs, description: 'Asked before deleting. For editors.' })
  referencesTo!: References;
}
