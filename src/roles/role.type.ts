import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RoleKind } from '../database/generated/enums.ts';
import { connectionType } from '../graphql/types/connection.ts';
import { Node } from '../graphql/types/node.type.ts';
import { UncertainDate } from '../graphql/types/values.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

registerEnumType(RoleKind, { name: 'RoleKind' });

@ObjectType({
  implements: Node,
  description:
    'What a person is or was at a company (schema.org OrganizationRole, FollowTheMoney Directorship).',
})
@ByHand
export class Role extends Node {
  @Field(() => Int, { description: 'Rises with each change the public sees.' }) version!: number;
  @Field(() => Int, { nullable: true, description: 'Rises with each save; null but for editors.' })
  revision!: number | null;
  @Field(() => String, { description: 'schema.org roleName.' }) title!: string;
  @Field(() => RoleKind) roleKind!: RoleKind;
  @Field(() => UncertainDate, { nullable: true }) startedOn!: UncertainDate | null;
  @Field(() => UncertainDate, { nullable: true }) endedOn!: UncertainDate | null;
  @Field(() => Boolean, { nullable: true, description: 'Null where no source says whether it goes on.' })
  isCurrent!: boolean | null;
}

export const RoleConnection = connectionType(Role, 'Role');
