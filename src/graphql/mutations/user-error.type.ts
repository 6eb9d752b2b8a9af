import { Field, Float, InterfaceType, Int, ObjectType } from 'type-graphql';
import { Node } from '../types/node.type.ts';
import { DateTime, JsonScalar } from '../types/scalars.ts';

@InterfaceType({ description: 'Why an act was refused; nothing of it was done.' })
export abstract class UserError {
  @Field(() => String, { description: 'For programs, e.g. INVALID_VALUE.' }) code!: string;
  @Field(() => String, { description: 'For people: the field, its value and the rule.' }) message!: string;
  @Field(() => [String], { description: "Where in the mutation's input, e.g. [blocks, 0, text]." })
  path!: string[];
}

@ObjectType({ implements: UserError, description: 'A value breaks a rule.' })
export class InvalidValue extends UserError {
  @Field(() => String) rule!: string;
}

@ObjectType({ description: 'A field and its value, in the form in which inputs take it.' })
export class FieldValue {
  @Field(() => String) name!: string;
  @Field(() => JsonScalar, { nullable: true }) fieldValue!: unknown;
}

@ObjectType({ description: 'What can be set of a record, as it was at one of its revisions.' })
export class RecordState {
  @Field(() => Int, { nullable: true, description: 'Null for what is not saved.' }) revision!: number | null;
  @Field(() => DateTime, { nullable: true }) savedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who saved it.' }) actor!: string | null;
  @Field(() => [FieldValue]) fields!: FieldValue[];
}

@ObjectType({ description: 'A field that one of two changes from the same base made otherwise, or both.' })
export class FieldConflict {
  @Field(() => String) name!: string;
  @Field(() => JsonScalar, { nullable: true }) base!: unknown;
  @Field(() => JsonScalar, { nullable: true }) theirs!: unknown;
  @Field(() => JsonScalar, { nullable: true }) yours!: unknown;
  @Field(() => Boolean, { description: 'Both changed it, each to something else.' }) isContested!: boolean;
}

@ObjectType({
  implements: UserError,
  description: 'The record was saved since the revision the change was made from.',
})
export class VersionConflict extends UserError {
  @Field(() => Int) expectedRevision!: number;
  @Field(() => Int, { description: 'What it has now.' }) revision!: number;
  @Field(() => RecordState, { nullable: true, description: 'From what the change was made.' })
  base!: RecordState | null;
  @Field(() => RecordState, { nullable: true, description: 'As it is now.' }) theirs!: RecordState | null;
  @Field(() => RecordState, { nullable: true, description: 'As it would be by the change alone.' })
  yours!: RecordState | null;
  @Field(() => [FieldConflict], { description: 'What either of the two changed.' }) fields!: FieldConflict[];
}

@ObjectType({ implements: UserError, description: 'There is no such record.' })
export class RecordNotFound extends UserError {}

@ObjectType({ implements: UserError, description: 'The rights of the account do not reach so far.' })
export class NotPermitted extends UserError {}

@ObjectType({
  implements: UserError,
  description: 'The key belongs to an act that is under way, or to another input.',
})
export class IdempotencyConflict extends UserError {}

@ObjectType({ implements: UserError, description: 'Others point to the record.' })
export class ReferencedBy extends UserError {
  @Field(() => Int) totalCount!: number;
  @Field(() => [Node], { nullable: 'items', description: 'The first hundred of them.' })
  references!: (Node | null)[];
}

@ObjectType({ implements: UserError, description: 'No sentence of a document says so.' })
export class EvidenceMissing extends UserError {}

@ObjectType({ implements: UserError, description: 'The archive may have it already.' })
export class DuplicateCandidate extends UserError {
  @Field(() => Node, { nullable: true }) existing!: Node | null;
  @Field(() => Float, { description: '0 to 1.' }) score!: number;
  @Field(() => [String]) reasons!: string[];
}
