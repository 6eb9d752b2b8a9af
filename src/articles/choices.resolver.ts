import { Resolver } from 'type-graphql';
import { ReadQuery } from '../graphql/read-field.ts';
import { PublisherConnection, PublisherListArgs } from './publisher.list.ts';
import { TopicConnection, TopicListArgs } from './topic.list.ts';

/** What an article can be given. */
@Resolver()
export class ChoicesResolver {
  @ReadQuery(() => TopicConnection, { args: TopicListArgs, description: 'By label.' }) topics!: object;
  @ReadQuery(() => PublisherConnection, { args: PublisherListArgs, description: 'By name.' })
  publishers!: object;
}
