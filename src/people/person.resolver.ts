import { Resolver } from 'type-graphql';
import { ArticleConnection, ArticleListArgs, SlugArgs } from '../articles/article.list.ts';
import { ClaimConnection, OfFieldArgs } from '../claims/claim.type.ts';
import { EvidenceConnection } from '../documents/document.type.ts';
import { InvestmentConnection } from '../funding/funding-round.list.ts';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { MilestoneConnection, MilestoneListArgs } from '../milestones/milestone.type.ts';
import { Name } from '../parties/party.type.ts';
import { QuoteConnection, QuoteListArgs } from '../quotes/quote.list.ts';
import { RoleConnection } from '../roles/role.type.ts';
import { PersonConnection, PersonListArgs } from './person.list.ts';
import { Person } from './person.type.ts';

@Resolver(() => Person)
export class PersonResolver {
  @ReadQuery(() => Person, {
    args: SlugArgs,
    nullable: true,
    description: 'An old slug answers with the survivor.',
  })
  person!: Person | null;

  @ReadQuery(() => PersonConnection, { args: PersonListArgs, description: 'By name.' })
  people!: object;

  @ReadField(() => [Name]) names!: Name[];
  @ReadField(() => RoleConnection, { args: PageArgs, description: 'The latest first.' }) roles!: object;
  @ReadField(() => QuoteConnection, {
    args: QuoteListArgs,
    description: 'Originals; a rendering hangs on its quote.',
  })
  quotesSpoken!: object;
  @ReadField(() => ArticleConnection, { args: ArticleListArgs, description: 'Originals, not translations.' })
  articles!: object;
  @ReadField(() => InvestmentConnection, { args: PageArgs }) investments!: object;
  @ReadField(() => MilestoneConnection, { args: MilestoneListArgs, description: 'In the order of time.' })
  milestones!: object;
  @ReadField(() => ClaimConnection, {
    args: OfFieldArgs,
    description: 'What each source says of each field.',
  })
  claims!: object;
  @ReadField(() => EvidenceConnection, { args: OfFieldArgs, description: 'The sentences behind the fields.' })
  evidence!: object;
}
