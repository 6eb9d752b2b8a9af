/** What may be set on a role, and nothing else. */
import { Field, ID, InputType } from 'type-graphql';
import { RoleKind } from '../database/generated/enums.ts';
import { changeOf, UncertainDateInput } from '../graphql/mutations/inputs.type.ts';
import { deletePayloadType, payloadType } from '../graphql/mutations/payload.ts';
import { FactInput } from '../parties/fact.inputs.ts';
import { Role } from './role.type.ts';

@InputType()
class RoleInput extends FactInput {
  @Field(() => UncertainDateInput, { nullable: true }) startedOn?: UncertainDateInput | null;
  @Field(() => UncertainDateInput, { nullable: true }) endedOn?: UncertainDateInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Null where no source says whether it goes on.' })
  isCurrent?: boolean | null;
}

@InputType()
export class RoleCreateInput extends RoleInput {
  @Field(() => ID) person!: string;
  @Field(() => ID) company!: string;
  @Field(() => String) title!: string;
  @Field(() => RoleKind) roleKind!: RoleKind;
}

@InputType({ description: 'What is left out stays.' })
export class RoleUpdateInput extends changeOf(RoleInput) {
  @Field(() => ID, { nullable: true }) person?: string | null;
  @Field(() => ID, { nullable: true }) company?: string | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => RoleKind, { nullable: true }) roleKind?: RoleKind | null;
}

export const RolePayload = payloadType(Role, 'role');
export const RoleDeletePayload = deletePayloadType('role');
