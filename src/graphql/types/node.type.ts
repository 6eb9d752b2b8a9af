import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', {
  description: 'Anything with an id of its own. Ids are opaque, name their type and are never given twice.',
  autoRegisterImplementations: true,
})
export abstract class Node {
  @Field(() => ID)
  id!: string;
}
