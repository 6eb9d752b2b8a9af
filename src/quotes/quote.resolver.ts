import { Resolver } from 'type-graphql';
import { Article } from '../articles/article.type.ts';
import { EvidenceConnection } from '../documents/document.type.ts';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { RecordArgs } from '../graphql/types/record-args.ts';
import { Party } from '../parties/party.type.ts';
import { Role } from '../roles/role.type.ts';
import { QuoteConnection, QuoteListArgs } from './quote.list.ts';
import { Quote } from './quote.type.ts';

@Resolver(() => Quote)
export class QuoteResolver {
  @ReadQuery(() => Quote, { args: RecordArgs, nullable: true }) quote!: Quote | null;

  @ReadQuery(() => QuoteConnection, {
    args: QuoteListArgs,
    description: 'The latest said first; originals, a rendering hangs on its quote.',
  })
  quotes!: object;

  @ReadField(() => Party, { nullable: true, description: 'schema.org spokenByCharacter.' })
  speaker!: Party | null;
  @ReadField(() => Role, { nullable: true, description: 'The role held when it was said.' })
  speakerRole!: Role | null;
  @ReadField(() => Article, { nullable: true }) article!: Article | null;
  @ReadField(() => Quote, { nullable: true, description: 'The utterance this renders in another language.' })
  renderingOf!: Quote | null;
  @ReadField(() => [Quote], { description: 'The same utterance in other languages.' }) renderings!: Quote[];
  @ReadField(() => EvidenceConnection, { args: PageArgs }) evidence!: object;
}
