import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MilestoneKind, type CheckKind, type Visibility } from '../database/generated/enums.ts';
import { InDoubt } from '../graphql/types/check-kind.type.ts';
import { connectionType, listArgs, OrderDirection } from '../graphql/types/connection.ts';
import { LastSave } from '../graphql/types/last-save.type.ts';
import { HoldsText, IsPublic, SetByHand } from '../graphql/types/list-filters.type.ts';
import { Node } from '../graphql/types/node.type.ts';
import { UncertainDate, UncertainDateRange } from '../graphql/types/values.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

registerEnumType(MilestoneKind, { name: 'MilestoneKind' });

@ObjectType({
  implements: Node,
  description: 'Something that happened to people and companies on a day, or about it.',
})
@ByHand
@LastSave
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
  @HoldsText('the title') text?: string;
  @IsPublic isPublic?: boolean;
  @SetByHand visibility?: Visibility[];
  @InDoubt check?: CheckKind[];
}

export const MilestoneOrderField = { HAPPENED_ON: 'HAPPENED_ON', UPDATED_AT: 'UPDATED_AT' } as const;
export type MilestoneOrderField = (typeof MilestoneOrderField)[keyof typeof MilestoneOrderField];
registerEnumType(MilestoneOrderField, {
  name: 'MilestoneOrderField',
  description: 'UPDATED_AT, the last save, is for editors.',
});

@InputType({ description: 'By default in the order of time. What has no date counts as oldest.' })
export class MilestoneOrder {
  @Field(() => MilestoneOrderField) field!: MilestoneOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

export const MilestoneConnection = connectionType(Milestone, 'Milestone');
export const MilestoneListArgs = listArgs(MilestoneFilters, MilestoneOrder);
