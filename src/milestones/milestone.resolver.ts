import { Resolver } from 'type-graphql';
import { EvidenceConnection } from '../documents/document.type.ts';
import { ReadField, ReadQuery } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { Party } from '../parties/party.type.ts';
import { Milestone, MilestoneConnection, MilestoneListArgs } from './milestone.type.ts';

@Resolver(() => Milestone)
export class MilestoneResolver {
  @ReadQuery(() => MilestoneConnection, { args: MilestoneListArgs, description: 'In the order of time.' })
  milestones!: object;

  @ReadField(() => [Party]) participants!: Party[];
  @ReadField(() => EvidenceConnection, { args: PageArgs }) evidence!: object;
}
