import { Field, InterfaceType, Int, ObjectType } from 'type-graphql';

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

@ObjectType({
  implements: UserError,
  description: 'The record was saved since the revision the change was made from.',
})
export class VersionConflict extends UserError {
  @Field(() => Int) expectedRevision!: number;
  @Field(() => Int, { description: 'What it has now.' }) revision!: number;
}

@ObjectType({ implements: UserError, description: 'There is no such record.' })
export class RecordNotFound extends UserError {}

@ObjectType({ implements: UserError, description: 'The rights of the account do not reach so far.' })
export class NotPermitted extends UserError {}
