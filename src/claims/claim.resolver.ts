import { Resolver } from 'type-graphql';
import { EvidenceConnection } from '../documents/document.type.ts';
import { ReadField } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { Party } from '../parties/party.type.ts';
import { Claim, PartyValue } from './claim.type.ts';

@Resolver(() => Claim)
export class ClaimResolver {
  @ReadField(() => EvidenceConnection, { args: PageArgs }) evidence!: object;
}

@Resolver(() => PartyValue)
export class PartyValueResolver {
  @ReadField(() => Party, { nullable: true, description: 'Null where the party is not public.' })
  party!: Party | null;
}
