import { Resolver } from 'type-graphql';
import { Document } from '../documents/document.type.ts';
import { ReadField } from '../graphql/read-field.ts';
import { Article } from './article.type.ts';

@Resolver(() => Document)
export class DocumentArticleResolver {
  @ReadField(() => Article, { nullable: true, description: 'The article made of it. For editors.' })
  draft!: Article | null;
}
