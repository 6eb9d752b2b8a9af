import { Resolver } from 'type-graphql';
import { Article } from '../articles/article.type.ts';
import { ReadField } from '../graphql/read-field.ts';
import { Document, Evidence } from './document.type.ts';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @ReadField(() => Document) document!: Document;
  @ReadField(() => Article, { nullable: true, description: 'The article whose text the passage stands in.' })
  article!: Article | null;
}
