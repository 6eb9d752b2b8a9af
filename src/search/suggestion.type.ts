import { ArgsType, createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Article } from '../articles/article.type.ts';
import { Company } from '../companies/company.type.ts';
import { FundingRound } from '../funding/funding-round.type.ts';
import { Person } from '../people/person.type.ts';
import { Quote } from '../quotes/quote.type.ts';

export const SearchResult = createUnionType({
  name: 'SearchResult',
  types: () => [Article, Person, Company, FundingRound, Quote] as const,
});

export const SearchType = {
  ARTICLE: 'ARTICLE',
  PERSON: 'PERSON',
  COMPANY: 'COMPANY',
  FUNDING_ROUND: 'FUNDING_ROUND',
  QUOTE: 'QUOTE',
} as const;
export type SearchType = (typeof SearchType)[keyof typeof SearchType];
registerEnumType(SearchType, { name: 'SearchType' });

@ObjectType({ description: 'A record that somebody who types may mean.' })
export class Suggestion {
  @Field(() => String, { description: 'Its name, headline, title or text.' }) text!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The other name by which it was found; null where that is its text.',
  })
  matched!: string | null;
}

@ArgsType()
export class SuggestArgs {
  @Field(() => String, {
    description: 'What was typed so far, at most 200 characters. Nothing typed suggests nothing.',
  })
  prefix!: string;
  @Field(() => [SearchType], { nullable: true, description: 'All of them when left out.' })
  types?: SearchType[];
  @Field(() => Int, { nullable: true, defaultValue: 10, description: '1 to 100.' }) first?: number | null;
}
