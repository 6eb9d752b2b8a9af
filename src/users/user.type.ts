import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ApiScope, UserRole } from '../database/generated/enums.ts';
import { DateTime } from '../graphql/types/scalars.ts';

registerEnumType(UserRole, {
  name: 'UserRole',
  description: 'What an account may do; what a person does at a company is a Role.',
});

registerEnumType(ApiScope, {
  name: 'ApiScope',
  description: 'READ: what is not public. WRITE: acts. PUBLISH: what becomes public or stops being it.',
});

@ObjectType({ description: 'A browser in which somebody is signed in.' })
export class Session {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => DateTime, { description: 'To the minute.' }) lastSeenAt!: string;
  @Field(() => DateTime, { description: 'It ends then in any case.' }) expiresAt!: string;
  @Field(() => String, { nullable: true, description: 'Whence it began.' }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'As the browser names itself.' })
  userAgent!: string | null;
  @Field(() => Boolean, { description: 'Whether this request is one of it.' }) isCurrent!: boolean;
}

@ObjectType({ description: 'A way for a program to act for its user; the secret itself is shown once.' })
export class ApiToken {
  @Field(() => ID) id!: string;
  @Field(() => String) label!: string;
  @Field(() => String, { description: 'How the secret begins, to find it again.' }) prefix!: string;
  @Field(() => [ApiScope]) scopes!: ApiScope[];
  @Field(() => DateTime) createdAt!: string;
  @Field(() => DateTime, { nullable: true }) expiresAt!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'To the minute.' }) lastUsedAt!: string | null;
  @Field(() => DateTime, { nullable: true }) revokedAt!: string | null;
}

@ObjectType({ description: 'An account of the newsroom.' })
export class User {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => UserRole) role!: UserRole;
  @Field(() => DateTime) createdAt!: string;
  @Field(() => DateTime, { nullable: true, description: 'Since when it is closed.' })
  disabledAt!: string | null;
  @Field(() => Boolean, { description: 'Invited, and without a password so far.' }) isInvited!: boolean;
}
