import { ArgsType, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput } from '../../graphql/mutations/inputs.type.ts';
import { payload } from '../../graphql/mutations/payload.ts';
import { connectionType, PageArgs } from '../../graphql/types/connection.ts';
import { Node } from '../../graphql/types/node.type.ts';

@ObjectType({
  description: 'Two people or two companies that may be one: for somebody to judge, never merged by itself.',
})
export class Duplicate {
  @Field(() => Float, { description: '0 to 1.' }) score!: number;
  @Field(() => [String], { description: 'What they have in common, e.g. the same name.' }) reasons!: string[];
}

export const DuplicateConnection = connectionType(Duplicate, 'Duplicate');

@ArgsType()
export class DuplicateArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only of this person or company, which then is `one`.' })
  of?: string;
}

@InputType()
export class DuplicateDismissInput extends ActInput {
  @Field(() => [ID], { description: 'Two people, or two companies.' }) ids!: string[];
  @Field(() => String, { nullable: true, description: 'Why they are two.' }) reason?: string | null;
}

export const DuplicateDismissPayload = payload('DuplicateDismiss', (prototype) => {
  Field(() => [Node], { description: 'The two; none when nothing was done.' })(prototype, 'distinct');
});
