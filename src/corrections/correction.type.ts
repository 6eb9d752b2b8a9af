import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType, listArgs, OrderDirection } from '../graphql/types/connection.ts';
import { HoldsText } from '../graphql/types/list-filters.type.ts';
import { Node } from '../graphql/types/node.type.ts';
import { DateTime } from '../graphql/types/scalars.ts';
import { DateTimeRange } from '../graphql/types/values.type.ts';

@ObjectType({
  implements: Node,
  description: 'What was wrong in public and is right now (schema.org correction).',
})
export class Correction extends Node {
  @Field(() => String) field!: string;
  @Field(() => String, { nullable: true }) oldValue!: string | null;
  @Field(() => String, { nullable: true }) newValue!: string | null;
  @Field(() => String) reason!: string;
  @Field(() => String, { description: 'What readers are told.' }) notice!: string;
  @Field(() => DateTime) correctedAt!: string;
}

@InputType({ description: 'What is given must hold; of several values one must.' })
export class CorrectionFilters {
  @Field(() => ID, { nullable: true, description: 'The record that was corrected.' }) target?: string;
  @Field(() => [ID], { nullable: true, description: 'Articles that carry the notice.' }) articles?: string[];
  @Field(() => [String], { nullable: true, description: 'E.g. headline, foundedOn.' }) field?: string[];
  @Field(() => DateTimeRange, { nullable: true }) correctedAt?: DateTimeRange;
  @HoldsText('the notice, or the value before or after') text?: string;
}

export const CorrectionOrderField = { CORRECTED_AT: 'CORRECTED_AT' } as const;
export type CorrectionOrderField = (typeof CorrectionOrderField)[keyof typeof CorrectionOrderField];
registerEnumType(CorrectionOrderField, { name: 'CorrectionOrderField' });

@InputType({ description: 'By default the latest first.' })
export class CorrectionOrder {
  @Field(() => CorrectionOrderField) field!: CorrectionOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

export const CorrectionListArgs = listArgs(CorrectionFilters, CorrectionOrder);
export const CorrectionConnection = connectionType(Correction, 'Correction');
