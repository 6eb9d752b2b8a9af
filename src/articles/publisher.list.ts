import { Field, InputType } from 'type-graphql';
import { connectionType, listArgs } from '../graphql/types/connection.ts';
import { Publisher } from './article.type.ts';

@InputType()
export class PublisherFilters {
  @Field(() => String, { nullable: true, description: 'Stands in the name, whether in capitals or not.' })
  text?: string;
}

export const PublisherConnection = connectionType(Publisher, 'Publisher');
/** Publishers come by name. */
export const PublisherListArgs = listArgs(PublisherFilters, null);
