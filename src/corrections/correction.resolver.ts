import { Resolver } from 'type-graphql';
import { ArticleConnection, ArticleListArgs } from '../articles/article.list.ts';
import { EvidenceConnection } from '../documents/document.type.ts';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { Node } from '../graphql/types/node.type.ts';
import { Correction, CorrectionConnection, CorrectionListArgs } from './correction.type.ts';

@Resolver(() => Correction)
export class CorrectionResolver {
  @ReadQuery(() => CorrectionConnection, {
    args: CorrectionListArgs,
    description: 'The ledger, the latest first.',
  })
  corrections!: object;

  @ReadField(() => Node, { description: 'The record that was corrected.' }) target!: Node;
  @ReadField(() => ArticleConnection, {
    args: ArticleListArgs,
    description: 'Articles that carry the notice.',
  })
  articles!: object;
  @ReadField(() => EvidenceConnection, { args: PageArgs }) evidence!: object;
}
