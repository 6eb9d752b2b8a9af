import { Resolver } from 'type-graphql';
import { ReadField, ReadQuery } from '../../graphql/read-field.ts';
import { Node } from '../../graphql/types/node.type.ts';
import { Name } from '../../parties/party.type.ts';
import { Check, CheckFinding, CheckFindingConnection, FindingArgs } from './check.type.ts';

@Resolver(() => CheckFinding)
export class CheckResolver {
  @ReadQuery(() => [Check], { description: 'For those who see drafts: every kind of doubt with its count.' })
  checks!: Check[];

  @ReadQuery(() => CheckFindingConnection, {
    args: FindingArgs,
    description: 'For those who see drafts: the doubts of one kind, the newest first.',
  })
  findings!: object;

  @ReadField(() => Node, { description: 'The record to open.' }) record!: Node;
  @ReadField(() => Node, {
    nullable: true,
    description: 'The fact in doubt, where it has an id of its own: a claim, role, investment …',
  })
  fact!: Node | null;
  @ReadField(() => Name, { nullable: true, description: 'The name in doubt.' }) name!: Name | null;
  @ReadField(() => Node, {
    nullable: true,
    description:
      'What it does not go with, or may be the same as: the other claim, role, person …; the largest round.',
  })
  other!: Node | null;
}
