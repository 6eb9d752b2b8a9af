import { endLinksOf } from '../auth/account-links.ts';
import { revokeTokensOf } from '../auth/api-tokens.ts';
import { countAttempt, forgiveAttempt, networkOf } from '../auth/attempts.ts';
import { recordAudit } from '../auth/audit.ts';
import { checkPassword, hashPassword, verifyPassword } from '../auth/passwords.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { write, type WriteContext } from '../history/write.ts';
import { signedIn } from './signed-in.ts';

export interface ChangePasswordInput {
  currentPassword: string;
  newPassword: string;
  keepApiTokens: boolean;
}

/** Sets one's own password and ends all other sessions. A stolen session must not try out the current one for long. */
export async function changePassword(
  context: WriteContext,
  { currentPassword, newPassword, keepApiTokens }: ChangePasswordInput,
): Promise<{ id: string }> {
  const { prisma, actor, request } = context;
  const { id, name, email, sessionId } = signedIn(actor);
  checkPassword(newPassword, 'newPassword');
  const address = request?.address ?? '';
  const attempt = { at: 'password', email, network: networkOf(address) } as const;
  await countAttempt(prisma, attempt);
  const { passwordHash } = await prisma.user.findUniqueOrThrow({ where: { id } });
  if (!(await verifyPassword(currentPassword, passwordHash))) {
    await recordAudit(prisma, {
      kind: 'PASSWORD_REFUSED',
      actor: name,
      userId: id,
      address,
      requestId: request?.requestId,
    });
    throw wrongPassword();
  }
  const newHash = await hashPassword(newPassword);
  const saved = await write(context, async (tx) => {
    // Set while this one was compared: the other one holds.
    const where = { id, passwordHash, disabledAt: null };
    const { count } = await tx.user.updateMany({ where, data: { passwordHash: newHash } });
    if (count === 0) throw wrongPassword();
    await tx.session.deleteMany({ where: { userId: id, ...(sessionId ? { NOT: { id: sessionId } } : {}) } });
    await endLinksOf(tx, id);
    if (!keepApiTokens) await revokeTokensOf(tx, id);
    return { id };
  });
  await forgiveAttempt(prisma, attempt);
  return saved;
}

function wrongPassword(): InvalidValue {
  return new InvalidValue({ field: 'currentPassword', value: '…', rule: 'the password of this account' });
}
