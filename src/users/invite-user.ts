import { makeLink } from '../auth/account-links.ts';
import { newToken } from '../auth/sessions.ts';
import { checkEmail } from '../auth/users.ts';
import type { UserRole } from '../database/generated/enums.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkText } from '../text/well-formed.ts';
import { showOnce } from './show-once.ts';

export interface InviteUserInput {
  email: string;
  name: string;
  role: UserRole;
}

/** Makes an account without a password, and the token of the link that sets one. */
export function inviteUser(context: WriteContext, input: InviteUserInput) {
  const email = checkEmail(input.email);
  const name = checkText(input.name, { field: 'name', maxLength: 200 });
  const token = newToken();
  return showOnce(token, (mark) =>
    write(context, async (tx) => {
      if (await tx.user.findUnique({ where: { email } })) {
        throw new InvalidValue({ field: 'email', value: email, rule: 'another account has it' });
      }
      const { id } = await tx.user.create({ data: { email, name, role: input.role }, select: { id: true } });
      const { actor } = context;
      const createdById = actor.kind === 'user' ? actor.id : undefined;
      await makeLink(tx, { kind: 'INVITATION', userId: id, createdById, token });
      return { id, email, mark };
    }),
  );
}
