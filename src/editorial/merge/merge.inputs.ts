import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { Company } from '../../companies/company.type.ts';
import { ActInput, ChangeInput } from '../../graphql/mutations/inputs.type.ts';
import { payload } from '../../graphql/mutations/payload.ts';
import { Node } from '../../graphql/types/node.type.ts';
import { Person } from '../../people/person.type.ts';
import type { Side } from './choose-fields.ts';

export const MergeSide = { SURVIVOR: 'SURVIVOR', LOSER: 'LOSER' } as const satisfies Record<Side, Side>;
registerEnumType(MergeSide, { name: 'MergeSide', description: 'Of two records that become one.' });

@InputType({ description: 'From which of the two the merged record takes a field.' })
export class MergeFieldInput {
  @Field(() => String, {
    description: 'name, slug, companyKind, or a field that is claimed, e.g. foundedOn.',
  })
  name!: string;
  @Field(() => MergeSide) from!: Side;
}

@InputType({
  description: 'What is not named is taken from the survivor, and from the loser where that says nothing.',
})
export class MergeInput extends ActInput {
  @Field(() => ID) survivor!: string;
  @Field(() => ID, { description: 'Stays as a tombstone; its id and slugs lead to the survivor.' })
  loser!: string;
  @Field(() => Int, { description: 'The revision of the survivor that the decision was made from.' })
  expectedRevision!: number;
  @Field(() => Int, { description: 'That of the loser.' }) loserRevision!: number;
  @Field(() => [MergeFieldInput], { nullable: true }) fields?: MergeFieldInput[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Kept with the revisions, and with claims that are preferred by it.',
  })
  reason?: string | null;
}

@InputType({ description: '`id` and `expectedRevision` are of the survivor.' })
export class UnmergeInput extends ChangeInput {
  @Field(() => ID) loser!: string;
}

function unmergePayload(record: typeof Person | typeof Company, field: string) {
  return payload(`${record.name}Unmerge`, (prototype) => {
    Field(() => record, {
      nullable: true,
      description: 'The survivor as it is now; null when nothing was done.',
    })(prototype, field);
    Field(() => [Node], { description: 'What came to the survivor after the merge; it stays there.' })(
      prototype,
      'staying',
    );
    Field(() => [ID], {
      description: 'What the merge had moved and the survivor no longer has; it was left alone.',
    })(prototype, 'gone');
  });
}

export const PersonUnmergePayload = unmergePayload(Person, 'person');
export const CompanyUnmergePayload = unmergePayload(Company, 'company');
