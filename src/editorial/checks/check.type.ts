import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CheckKind } from '../../database/generated/enums.ts';
import { connectionType, PageArgs } from '../../graphql/types/connection.ts';
import { DateTime } from '../../graphql/types/scalars.ts';

@ObjectType({ description: 'A kind of doubt, and how many are open.' })
export class Check {
  @Field(() => CheckKind) checkKind!: CheckKind;
  @Field(() => Int, { description: 'As many as `findings` of this kind has.' }) count!: number;
}

@ObjectType({ description: 'One doubt about one fact: for somebody to settle, never changed by itself.' })
export class CheckFinding {
  @Field(() => ID, { description: 'Of this doubt in its present state, to dismiss it by; no Node.' })
  id!: string;
  @Field(() => CheckKind) checkKind!: CheckKind;
  @Field(() => String, {
    nullable: true,
    description:
      'The claim field, or the input by which the record is changed: `amount`, `names`, `evidence` …',
  })
  field!: string | null;
  @Field(() => DateTime, { description: 'When it arose.' }) since!: string;
  @Field(() => Boolean) isDismissed!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' }) reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who dismissed it.' }) dismissedBy!: string | null;
  @Field(() => DateTime, { nullable: true }) dismissedAt!: string | null;
}

export const CheckFindingConnection = connectionType(CheckFinding, 'CheckFinding');

export const CheckedType = {
  PERSON: 'PERSON',
  COMPANY: 'COMPANY',
  FUNDING_ROUND: 'FUNDING_ROUND',
  QUOTE: 'QUOTE',
  ROLE: 'ROLE',
  MILESTONE: 'MILESTONE',
} as const;
export type CheckedType = (typeof CheckedType)[keyof typeof CheckedType];
registerEnumType(CheckedType, { name: 'CheckedType', description: 'The records that doubts are about.' });

@ArgsType()
export class FindingArgs extends PageArgs {
  @Field(() => CheckKind) checkKind!: CheckKind;
  @Field(() => [CheckedType], { nullable: true, description: 'Only about records of these types.' })
  recordTypes?: CheckedType[];
  @Field(() => String, {
    nullable: true,
    description:
      'Only where a name, the title or text of the record holds it, however it is written; of a role whose it is, too.',
  })
  text?: string;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'True: those that were dismissed.',
  })
  isDismissed?: boolean;
}
