import { Resolver } from 'type-graphql';
import { ArticleConnection, ArticleListArgs } from '../articles/article.list.ts';
import { ClaimConnection, OfFieldArgs } from '../claims/claim.type.ts';
import { Company } from '../companies/company.type.ts';
import { EvidenceConnection } from '../documents/document.type.ts';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { RecordArgs } from '../graphql/types/record-args.ts';
import { Party } from '../parties/party.type.ts';
import { FundingRoundConnection, FundingRoundListArgs, InvestmentConnection } from './funding-round.list.ts';
import { FundingRound, Investment } from './funding-round.type.ts';

@Resolver(() => FundingRound)
export class FundingRoundResolver {
  @ReadQuery(() => FundingRound, { args: RecordArgs, nullable: true }) fundingRound!: FundingRound | null;

  @ReadQuery(() => FundingRoundConnection, {
    args: FundingRoundListArgs,
    description: 'The latest announced first.',
  })
  fundingRounds!: object;

  @ReadField(() => Company) company!: Company;
  @ReadField(() => InvestmentConnection, { args: PageArgs }) investments!: object;
  @ReadField(() => ArticleConnection, { args: ArticleListArgs }) articles!: object;
  @ReadField(() => ClaimConnection, {
    args: OfFieldArgs,
    description: 'What each source says of each field.',
  })
  claims!: object;
  @ReadField(() => EvidenceConnection, { args: OfFieldArgs, description: 'The sentences behind the fields.' })
  evidence!: object;
}

@Resolver(() => Investment)
export class InvestmentResolver {
  @ReadField(() => FundingRound) round!: FundingRound;
  @ReadField(() => Party) investor!: Party;
  @ReadField(() => EvidenceConnection, { args: PageArgs }) evidence!: object;
}
