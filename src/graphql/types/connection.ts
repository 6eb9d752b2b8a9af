import { ArgsType, Field, ID, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Null on an empty page.' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Null on an empty page.' }) endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'The first so many, 1 to 100; 20 when left out.' })
  first?: number;
  @Field(() => String, { nullable: true, description: 'After this cursor; goes with `first`.' })
  after?: string;
  @Field(() => Int, { nullable: true, description: 'The last so many, 1 to 100.' })
  last?: number;
  @Field(() => String, { nullable: true, description: 'Before this cursor; goes with `last`.' })
  before?: string;
}

@ArgsType()
export class IdArgs {
  @Field(() => ID) id!: string;
}

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, { name: 'OrderDirection' });

/** Arguments of a list with filters and an order, as a class of its own. */
export function listArgs(filters: ClassType | null, order: ClassType | null): ClassType {
  @ArgsType()
  class ListArgs extends PageArgs {}
  if (filters) Field(() => filters, { nullable: true })(ListArgs.prototype, 'filterBy');
  if (order) Field(() => order, { nullable: true })(ListArgs.prototype, 'orderBy');
  return ListArgs;
}

/** `<name>Connection` and `<name>Edge` over a node type; `edge` declares what an edge says beside its node. */
export function connectionType(node: ClassType, name: string, edge?: (prototype: object) => void): ClassType {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(() => String) cursor!: string;
    @Field(() => node) node!: object;
  }
  edge?.(Edge.prototype);

  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => [node], { description: 'The nodes of `edges`.' }) nodes!: object[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many the whole list has; counted only when asked for.' })
    totalCount!: number;
  }
  return Connection;
}
