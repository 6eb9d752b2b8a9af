import { Resolver } from 'type-graphql';
import { Evidence } from '../documents/document.type.ts';
import { ReadField } from '../graphql/read-field.ts';
import { Node } from '../graphql/types/node.type.ts';
import { ArticleFact } from './article-fact.type.ts';

@Resolver(() => ArticleFact)
export class ArticleFactResolver {
  @ReadField(() => Evidence, { description: 'The sentence, as it stood at the last publication.' })
  evidence!: Evidence;

  @ReadField(() => Node, {
    nullable: true,
    description: 'A person, company, round, quote, role or milestone; null where it was deleted.',
  })
  record!: Node | null;
}
