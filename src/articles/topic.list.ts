import { Field, InputType } from 'type-graphql';
import { connectionType, listArgs } from '../graphql/types/connection.ts';
import { Topic } from './article.type.ts';

@InputType()
export class TopicFilters {
  @Field(() => String, {
    nullable: true,
    description: 'Stands in the label or the qcode, whether in capitals or not.',
  })
  text?: string;
}

export const TopicConnection = connectionType(Topic, 'Topic');
/** Topics come by their labels. */
export const TopicListArgs = listArgs(TopicFilters, null);
