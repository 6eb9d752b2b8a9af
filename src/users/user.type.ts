import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { UserRole } from '../database/generated/enums.ts';

registerEnumType(UserRole, {
  name: 'UserRole',
  description: 'What an account may do; what a person does at a company is a Role.',
});

@ObjectType({ description: 'An account of the newsroom.' })
export class User {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => UserRole) role!: UserRole;
}
