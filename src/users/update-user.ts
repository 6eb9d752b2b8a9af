import { endLinksOf } from '../auth/account-links.ts';
import { revokeTokensOf } from '../auth/api-tokens.ts';
import { endSessionsOf } from '../auth/sessions.ts';
import type { UserRole } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue, NotFound } from '../errors/app-error.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkText } from '../text/well-formed.ts';

export interface UpdateUserInput {
  id: string;
  name?: string;
  role?: UserRole;
  isDisabled?: boolean;
}

/** Changes what an account is called and may do. Other rights, or none, end its sessions and revoke its tokens. */
export function updateUser(context: WriteContext, { id, role, isDisabled, ...given }: UpdateUserInput) {
  const name =
    given.name === undefined ? undefined : checkText(given.name, { field: 'name', maxLength: 200 });
  return write(context, async (tx) => {
    const admins = await lockAdmins(tx, id);
    const user = await tx.user.findUnique({ where: { id } });
    if (!user) throw new NotFound('There is no such account.');
    const closes = isDisabled === true && user.disabledAt === null;
    const demotes = role !== undefined && role !== user.role;
    if (admins.length === 1 && admins[0] === id && (closes || demotes)) {
      const rule = 'the last ADMIN who can sign in stays one';
      throw closes
        ? new InvalidValue({ field: 'isDisabled', value: isDisabled, rule })
        : new InvalidValue({ field: 'role', value: role, rule });
    }
    const disabledAt =
      isDisabled === undefined ? undefined : isDisabled ? (user.disabledAt ?? new Date()) : null;
    await tx.user.update({ where: { id }, data: { name, role, disabledAt } });
    if (closes || demotes) {
      await endSessionsOf(tx, id);
      await revokeTokensOf(tx, id);
    }
    if (closes) await endLinksOf(tx, id);
    return { id };
  });
}

/** Those who can sign in as ADMIN. Two who would demote each other wait here, and the second sees what the first did. */
async function lockAdmins(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; isAdmin: boolean }[]>`
    select id, role = 'ADMIN' and disabled_at is null and password_hash is not null as "isAdmin"
    from "user" where id = ${id}::uuid or role = 'ADMIN' order by id for update`;
  return rows.filter(({ isAdmin }) => isAdmin).map((row) => row.id);
}
