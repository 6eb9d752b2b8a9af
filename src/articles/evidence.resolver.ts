import { Resolver } from 'type-graphql';
import { Evidence } from '../documents/document.type.ts';
import { ReadField } from '../graphql/read-field.ts';
import { Article } from './article.type.ts';

/** What evidence says of articles. */
@Resolver(() => Evidence)
export class EvidenceArticleResolver {
  @ReadField(() => Article, { nullable: true, description: 'The article whose text the passage stands in.' })
  article!: Article | null;
}
