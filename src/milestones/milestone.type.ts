import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MilestoneKind, type CheckKind } from '../database/generated/enums.ts';
import { InDoubt } from '../graphql/types/check-kind.type.ts';
import { connectionType, listArgs } from '../graphql/types/connection.ts';
import { Node } from '../graphql/types/node.type.ts';
import { UncertainDate, UncertainDateRange } from '../graphql/types/values.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

registerEnumType(MilestoneKind, { name: 'MilestoneKind' });

@ObjectType({
  implements: Node,
  description: 'Something that happened to people and companies on a day, or about it.',
})
@ByHand
export class Milestone extends Node {
  @Field(() => Int, { description: 'Rises with each change the public sees.' }) version!: number;
  @Field(() => Int, { nullable: true, description: 'Rises with each save; null but for editors.' })
  revision!: number | null;
  @Field(() => MilestoneKind) milestoneKind!: MilestoneKind;
  @Field(() => String) title!: string;
  @Field(() => UncertainDate, { nullable: true }) happenedOn!: UncertainDate | null;
}

@InputType()
export class MilestoneFilters {
  @Field(() => [ID], { nullable: true }) people?: string[];
  @Field(() => [ID], { nullable: true }) companies?: string[];
  @Field(() => [MilestoneKind], { nullable: true }) milestoneKind?: MilestoneKind[];
  @Field(() => UncertainDateRange, { nullable: true }) happenedOn?: UncertainDateRange;
  @InDoubt check?: CheckKind[];
}

export const MilestoneConnection = connectionType(Milestone, 'Milestone');
/** Milestones come in the order of time; those without a date first. */
export const MilestoneListArgs = listArgs(MilestoneFilters, null);
