import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime, LanguageTag, URLScalar } from '../graphql/types/scalars.ts';
import { TextSpan, UncertainDate } from '../graphql/types/values.type.ts';
import { Block, Image } from './article.type.ts';

@ObjectType({
  description: 'What waits beside a public article until it is published or discarded; editors only.',
})
export class ArticleDraft {
  @Field(() => String, { description: 'The one it will have.' }) slug!: string;
  @Field(() => String) headline!: string;
  @Field(() => String, { nullable: true }) alternativeHeadline!: string | null;
  @Field(() => String, { nullable: true }) standfirst!: string | null;
  @Field(() => [Block]) body!: Block[];
  @Field(() => String) bodyText!: string;
  @Field(() => String, { nullable: true }) byline!: string | null;
  @Field(() => LanguageTag) language!: string;
  @Field(() => URLScalar, { nullable: true }) sourceUrl!: string | null;
  @Field(() => UncertainDate, { nullable: true }) sourcePublishedOn!: UncertainDate | null;
  @Field(() => [Image]) images!: Image[];
  @Field(() => Int, { description: 'The revision of the article it was last saved from.' })
  baseRevision!: number;
  @Field(() => DateTime) savedAt!: string;
  @Field(() => String, { nullable: true, description: 'Who saved it last.' }) savedBy!: string | null;
}

@ObjectType({
  description:
    "Whom a working copy names. Where it sets none they are the article's, which follow the text when it is published.",
})
export class DraftMention {
  @Field(() => TextSpan, { description: 'Of `ArticleDraft.bodyText`.' }) span!: TextSpan;
}
