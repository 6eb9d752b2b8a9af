import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/types/scalars.ts';

@ObjectType({ description: 'A list as somebody arranged it, kept under a name for the whole desk.' })
export class SavedView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Which list, by its place in the panel, e.g. `companies`.' })
  list!: string;
  @Field(() => String) name!: string;
  @Field(() => String, {
    description: 'Filters and order as they stand in its address, e.g. `visibility=HIDDEN&sort=NAME.ASC`.',
  })
  search!: string;
  @Field(() => String, { description: 'Who made it.' }) author!: string;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => Boolean, { description: 'Whether who asks may change and delete it: its author or an ADMIN.' })
  canChange!: boolean;
}
