import { Resolver } from 'type-graphql';
import { ReadField } from '../graphql/read-field.ts';
import { Party } from '../parties/party.type.ts';
import { ArticleDraft, DraftMention } from './article-draft.type.ts';
import { Article, Publisher, Topic } from './article.type.ts';

@Resolver(() => ArticleDraft)
export class ArticleDraftResolver {
  @ReadField(() => Publisher, { nullable: true }) publisher!: Publisher | null;
  @ReadField(() => Article, { nullable: true }) translationOf!: Article | null;
  @ReadField(() => [Topic]) topics!: Topic[];
  @ReadField(() => [DraftMention]) mentions!: DraftMention[];
}

@Resolver(() => DraftMention)
export class DraftMentionResolver {
  @ReadField(() => Party) party!: Party;
}
