import { makeLink } from '../auth/account-links.ts';
import { newToken } from '../auth/sessions.ts';
import { InvalidValue, NotFound } from '../errors/app-error.ts';
import { write, type WriteContext } from '../history/write.ts';
import { showOnce } from './show-once.ts';

/** Makes the token of a link by which somebody sets another password, or the first one. The old one stays until then. */
export function resetUserPassword(context: WriteContext, { id }: { id: string }) {
  const token = newToken();
  return showOnce(token, (mark) =>
    write(context, async (tx) => {
      const user = await tx.user.findUnique({ where: { id } });
      if (!user) throw new NotFound('There is no such account.');
      if (user.disabledAt) {
        throw new InvalidValue({ field: 'id', value: user.email, rule: 'an account that is not closed' });
      }
      const kind = user.passwordHash === null ? ('INVITATION' as const) : ('PASSWORD_RESET' as const);
      const { actor } = context;
      const createdById = actor.kind === 'user' ? actor.id : undefined;
      await makeLink(tx, { kind, userId: id, createdById, token });
      return { id, email: user.email, kind, mark };
    }),
  );
}
