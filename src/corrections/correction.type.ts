import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/types/connection.ts';
import { Node } from '../graphql/types/node.type.ts';
import { DateTime } from '../graphql/types/scalars.ts';

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

export const CorrectionConnection = connectionType(Correction, 'Correction');
