import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../graphql/mutations/inputs.type.ts';
import { payload } from '../graphql/mutations/payload.ts';
import { Node } from '../graphql/types/node.type.ts';

@InputType()
export class RevisionRestoreInput extends ActInput {
  @Field(() => ID, { description: 'Of an article, person, company, round, quote, role or milestone.' })
  of!: string;
  @Field(() => Int, { description: 'To bring back: one before the present.' }) revision!: number;
  @Field(() => [String], {
    nullable: true,
    description:
      'By the names that inputs have. Left out: all but slug and visibility, which come back only by name.',
  })
  fields?: string[] | null;
  @Field(() => Int, { description: 'The revision the record has now.' }) expectedRevision!: number;
  @Field(() => String, { nullable: true, description: 'Kept with the revision.' }) reason?: string | null;
}

export const RevisionRestorePayload = payload('RevisionRestore', (prototype) => {
  Field(() => Node, { nullable: true, description: 'As it is now; null when nothing was done.' })(
    prototype,
    'record',
  );
});
