import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionType, PageArgs } from '../graphql/types/connection.ts';
import { DateTime, JsonScalar } from '../graphql/types/scalars.ts';

const WordChangeKind = { KEPT: 'KEPT', REMOVED: 'REMOVED', ADDED: 'ADDED' } as const;
registerEnumType(WordChangeKind, { name: 'WordChangeKind' });

@ObjectType({
  description: 'A stretch of a text: what is kept or removed is the former, what is kept or added the later.',
})
export class WordChange {
  @Field(() => WordChangeKind) wordChange!: keyof typeof WordChangeKind;
  @Field(() => String) text!: string;
}

@ObjectType({ description: 'A field that a save made otherwise, its values as inputs take them.' })
export class FieldChange {
  @Field(() => String) name!: string;
  @Field(() => JsonScalar, { nullable: true }) before!: unknown;
  @Field(() => JsonScalar, { nullable: true }) after!: unknown;
  @Field(() => [WordChange], { nullable: true, description: 'Of prose; of blocks over all their texts.' })
  words!: WordChange[] | null;
}

@ObjectType({ description: 'One save of a record.' })
export class Revision {
  @Field(() => ID) id!: string;
  @Field(() => Int) revision!: number;
  @Field(() => Int, { description: 'The version that the public saw then.' }) version!: number;
  @Field(() => DateTime) savedAt!: string;
  @Field(() => String, { description: 'Who saved it: a person, or a program by its name.' }) actor!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => [FieldChange], {
    description: 'Beside the revision before, working copies included; of the first everything that was set.',
  })
  changes!: FieldChange[];
}

export const RevisionConnection = connectionType(Revision, 'Revision');

@ArgsType()
export class RevisionListArgs extends PageArgs {
  @Field(() => ID, { description: 'Of an article, person, company, round, quote, role or milestone.' })
  of!: string;
}
