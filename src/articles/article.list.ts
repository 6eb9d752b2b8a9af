import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ArticleStatus } from '../database/generated/enums.ts';
import { connectionType, listArgs, OrderDirection } from '../graphql/types/connection.ts';
import { HoldsText } from '../graphql/types/list-filters.type.ts';
import { ViewArgs } from '../graphql/types/record-args.ts';
import { LanguageTag } from '../graphql/types/scalars.ts';
import { DateTimeRange, UncertainDateRange } from '../graphql/types/values.type.ts';
import { Company } from '../companies/company.type.ts';
import { Person } from '../people/person.type.ts';
import { Article, Mention } from './article.type.ts';

@InputType({ description: 'What is given must hold; of several values one must.' })
export class ArticleFilters {
  @Field(() => [ArticleStatus], { nullable: true }) status?: ArticleStatus[];
  @Field(() => [LanguageTag], { nullable: true }) language?: string[];
  @Field(() => [ID], { nullable: true, description: 'People named in the text.' }) people?: string[];
  @Field(() => [ID], { nullable: true, description: 'Companies named in the text.' }) companies?: string[];
  @Field(() => [ID], { nullable: true }) topics?: string[];
  @Field(() => [ID], { nullable: true, description: 'Who ran it first.' }) publisher?: string[];
  @Field(() => DateTimeRange, { nullable: true }) publishedAt?: DateTimeRange;
  @Field(() => UncertainDateRange, { nullable: true }) sourcePublishedOn?: UncertainDateRange;
  @HoldsText('the headline') text?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: 'For editors: whether changes wait beside what is public; nothing for the public.',
  })
  hasWorkingCopy?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'For editors: whether the asker made it, or ever saved it; nothing for the public.',
  })
  mine?: boolean;
}

export const ArticleOrderField = {
  PUBLISHED_AT: 'PUBLISHED_AT',
  SOURCE_PUBLISHED_ON: 'SOURCE_PUBLISHED_ON',
  MODIFIED_AT: 'MODIFIED_AT',
  HEADLINE: 'HEADLINE',
  UPDATED_AT: 'UPDATED_AT',
} as const;
export type ArticleOrderField = (typeof ArticleOrderField)[keyof typeof ArticleOrderField];
registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: 'UPDATED_AT, the last save, is for editors.',
});

@InputType({ description: 'By default the latest published first. What has no date counts as oldest.' })
export class ArticleOrder {
  @Field(() => ArticleOrderField) field!: ArticleOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

export const ArticleConnection = connectionType(Article, 'Article');
export const ArticleListArgs = listArgs(ArticleFilters, ArticleOrder);

const mentions = (edge: object) =>
  Field(() => [Mention], { description: 'Where the article names it.' })(edge, 'mentions');
export const ArticlePersonConnection = connectionType(Person, 'ArticlePerson', mentions);
export const ArticleCompanyConnection = connectionType(Company, 'ArticleCompany', mentions);

@ArgsType()
export class SlugArgs extends ViewArgs {
  @Field(() => String) slug!: string;
}
