import { ArgsType, Field, ID, Resolver } from 'type-graphql';
import { ReadQuery } from '../read-field.ts';
import { IdArgs } from './connection.ts';
import { Node } from './node.type.ts';

@ArgsType()
class IdsArgs {
  @Field(() => [ID], { description: 'At most 100.' }) ids!: string[];
}

@Resolver()
export class NodeResolver {
  @ReadQuery(() => Node, {
    args: IdArgs,
    nullable: true,
    description: 'Any record by its id; a merged one answers with the survivor.',
  })
  node!: Node | null;

  @ReadQuery(() => [Node], {
    args: IdsArgs,
    nullable: 'items',
    description: 'Records in the order of the ids, null where there is none.',
  })
  nodes!: (Node | null)[];
}
