import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../graphql/context.ts';
import { act, actDelete, type Outcome } from '../graphql/mutations/act.ts';
import { given, refuseNull, uuidOf } from '../graphql/mutations/ids.ts';
import { createApiToken, revokeApiToken } from './api-token.ts';
import { changePassword } from './change-password.ts';
import { endOneSession } from './end-session.ts';
import { inviteUser } from './invite-user.ts';
import { resetUserPassword } from './reset-user-password.ts';
import { updateUser, type UpdateUserInput } from './update-user.ts';
import {
  AccountActInput,
  ApiTokenCreateInput,
  ApiTokenCreatePayload,
  ApiTokenPayload,
  PasswordChangeInput,
  SessionDeletePayload,
  UserInviteInput,
  UserLinkPayload,
  UserPayload,
  UserUpdateInput,
} from './user.inputs.ts';

@Resolver()
export class UserMutations {
  @Mutation(() => UserLinkPayload, { description: 'Makes an account, and the link that opens it.' })
  userInvite(
    @Arg('input', () => UserInviteInput) { email, name, role }: UserInviteInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const { id, secret, ...made } = await inviteUser(context, { email, name, role });
      return { id, link: secret && context.deliverLink('INVITATION', { to: made.email, token: secret }) };
    });
  }

  @Mutation(() => UserPayload, {
    description: 'Other rights, or none, end all sessions of the account and revoke its tokens.',
  })
  userUpdate(
    @Arg('input', () => UserUpdateInput) { id, name, role, isDisabled }: UserUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const change = given({ name, role, isDisabled });
      refuseNull(change);
      return updateUser(context, {
        ...(change as Omit<UpdateUserInput, 'id'>),
        id: uuidOf('User', 'id', id),
      });
    });
  }

  @Mutation(() => UserLinkPayload, { description: 'Makes a link by which somebody sets another password.' })
  userResetPassword(
    @Arg('input', () => AccountActInput) input: AccountActInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const user = { id: uuidOf('User', 'id', input.id) };
      const { id, kind, email: to, secret } = await resetUserPassword(context, user);
      return { id, link: secret && context.deliverLink(kind, { to, token: secret }) };
    });
  }

  @Mutation(() => UserPayload, { description: "One's own; ends all other sessions." })
  passwordChange(
    @Arg('input', () => PasswordChangeInput) input: PasswordChangeInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { currentPassword, newPassword, keepApiTokens = false } = input;
    return act(() => changePassword(context, { currentPassword, newPassword, keepApiTokens }));
  }

  @Mutation(() => SessionDeletePayload, { description: "One's own, or as ADMIN anybody's." })
  sessionEnd(
    @Arg('input', () => AccountActInput) { id }: AccountActInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return actDelete('Session', async () => endOneSession(context, { id: uuidOf('Session', 'id', id) }));
  }

  @Mutation(() => ApiTokenCreatePayload, {
    description: 'Lets a program act for oneself, as far as its scopes.',
  })
  apiTokenCreate(
    @Arg('input', () => ApiTokenCreateInput) { label, scopes, expiresAt }: ApiTokenCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const ends = expiresAt ? { expiresAt: new Date(expiresAt) } : {};
      const { id, secret } = await createApiToken(context, { label, scopes, ...ends });
      return { id, secret };
    });
  }

  @Mutation(() => ApiTokenPayload, { description: "One's own, or as ADMIN anybody's." })
  apiTokenRevoke(
    @Arg('input', () => AccountActInput) { id }: AccountActInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => revokeApiToken(context, { id: uuidOf('ApiToken', 'id', id) }));
  }
}
