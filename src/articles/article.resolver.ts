import { Resolver } from 'type-graphql';
import { CorrectionConnection } from '../corrections/correction.type.ts';
import { FundingRoundConnection, FundingRoundListArgs } from '../funding/funding-round.list.ts';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { QuoteConnection, QuoteListArgs } from '../quotes/quote.list.ts';
import { ArticleFact } from './article-fact.type.ts';
import { ArticleDraft } from './article-draft.type.ts';
import {
  ArticleCompanyConnection,
  ArticleConnection,
  ArticleListArgs,
  ArticlePersonConnection,
  SlugArgs,
} from './article.list.ts';
import { Party } from '../parties/party.type.ts';
import { Article, Image, Mention, Publisher, Topic } from './article.type.ts';

@Resolver(() => Article)
export class ArticleResolver {
  @ReadQuery(() => Article, {
    args: SlugArgs,
    nullable: true,
    description: 'An old slug answers with the article it led to.',
  })
  article!: Article | null;

  @ReadQuery(() => ArticleConnection, { args: ArticleListArgs, description: 'The latest published first.' })
  articles!: object;

  @ReadField(() => Publisher, { nullable: true }) publisher!: Publisher | null;

  @ReadField(() => ArticlePersonConnection, {
    args: PageArgs,
    description: 'In the order they are first named.',
  })
  people!: object;

  @ReadField(() => ArticleCompanyConnection, {
    args: PageArgs,
    description: 'In the order they are first named.',
  })
  companies!: object;

  @ReadField(() => FundingRoundConnection, {
    args: FundingRoundListArgs,
    description: 'Rounds the text has facts of.',
  })
  fundingRounds!: object;

  @ReadField(() => QuoteConnection, {
    args: QuoteListArgs,
    description: 'As they stand in this text, renderings too.',
  })
  quotes!: object;

  @ReadField(() => ArticleDraft, {
    nullable: true,
    description: 'The working copy, where there is one; null but for editors.',
  })
  draft!: ArticleDraft | null;

  @ReadField(() => [ArticleFact], {
    nullable: true,
    description: 'What its sentences say, in the order of the text; for editors.',
  })
  facts!: ArticleFact[] | null;

  @ReadField(() => [Mention], { description: 'Whom the text names, in its order.' }) mentions!: Mention[];
  @ReadField(() => [Topic]) topics!: Topic[];
  @ReadField(() => [Image]) images!: Image[];
  @ReadField(() => Article, { nullable: true }) translationOf!: Article | null;
  @ReadField(() => [Article]) translations!: Article[];
  @ReadField(() => CorrectionConnection, { args: PageArgs }) corrections!: object;
}

@Resolver(() => Mention)
export class MentionResolver {
  @ReadField(() => Party) party!: Party;
}
