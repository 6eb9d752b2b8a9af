import { Field, ID, InputType } from 'type-graphql';
import { ApiScope, UserRole } from '../database/generated/enums.ts';
import { ActInput } from '../graphql/mutations/inputs.type.ts';
import { deletePayloadType, payload, payloadType } from '../graphql/mutations/payload.ts';
import { DateTime } from '../graphql/types/scalars.ts';
import { ApiToken, User } from './user.type.ts';

@InputType()
export class UserInviteInput extends ActInput {
  @Field(() => String) email!: string;
  @Field(() => String) name!: string;
  @Field(() => UserRole) role!: UserRole;
}

@InputType()
export class UserUpdateInput extends ActInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => UserRole, { nullable: true }) role?: UserRole | null;
  @Field(() => Boolean, { nullable: true, description: 'True closes the account, false opens it again.' })
  isDisabled?: boolean | null;
}

/** Of what is named by its id and by nothing else. */
@InputType()
export class AccountActInput extends ActInput {
  @Field(() => ID) id!: string;
}

/** Without a key to ask again under: what is kept with one would help to guess the passwords. */
@InputType()
export class PasswordChangeInput {
  @Field(() => String) currentPassword!: string;
  @Field(() => String, { description: '8 to 1000 characters of any kind.' }) newPassword!: string;
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Otherwise they are revoked, as whoever knew the password may have made them.',
  })
  keepApiTokens?: boolean;
}

@InputType()
export class ApiTokenCreateInput extends ActInput {
  @Field(() => String, { description: 'What it is for.' }) label!: string;
  @Field(() => [ApiScope]) scopes!: ApiScope[];
  @Field(() => DateTime, { nullable: true, description: 'Left out: it does not end by itself.' })
  expiresAt?: string | null;
}

export const UserPayload = payloadType(User, 'user');

export const UserLinkPayload = payload('UserLink', (prototype) => {
  Field(() => User, { nullable: true, description: 'As it is now; null when nothing was done.' })(
    prototype,
    'user',
  );
  Field(() => String, {
    nullable: true,
    description:
      'Sets a password, once, within 60 minutes. Shown only here; null for an act asked for again.',
  })(prototype, 'link');
});

export const ApiTokenPayload = payloadType(ApiToken, 'apiToken');

export const ApiTokenCreatePayload = payload('ApiTokenCreate', (prototype) => {
  Field(() => ApiToken, { nullable: true, description: 'Null when nothing was done.' })(
    prototype,
    'apiToken',
  );
  Field(() => String, {
    nullable: true,
    description: 'For `Authorization: Bearer …`. Shown only here; null for an act asked for again.',
  })(prototype, 'secret');
});

export const SessionDeletePayload = deletePayloadType('session');
