import { Resolver } from 'type-graphql';
import { ArticleConnection, ArticleListArgs } from '../articles/article.list.ts';
import { EvidenceConnection } from '../documents/document.type.ts';
import { ReadField } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { Node } from '../graphql/types/node.type.ts';
import { Correction } from './correction.type.ts';

@Resolver(() => Correction)
export class CorrectionResolver {
  @ReadField(() => Node, { description: 'The record that was corrected.' }) target!: Node;
  @ReadField(() => ArticleConnection, {
    args: ArticleListArgs,
    description: 'Articles that carry the notice.',
  })
  articles!: object;
  @ReadField(() => EvidenceConnection, { args: PageArgs }) evidence!: object;
}
