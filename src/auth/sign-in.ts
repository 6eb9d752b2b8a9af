import type { Database } from '../database/database.ts';
import { NotSignedIn } from '../errors/app-error.ts';
import type { UserActor } from './actor.ts';
import { countAttempt, forgiveAttempt, networkOf } from './attempts.ts';
import { recordAudit } from './audit.ts';
import { hashPassword, isOutdated, verifyPassword } from './passwords.ts';
import { findSession, startSession } from './sessions.ts';
import { emailKey } from './users.ts';

const REFUSAL = 'E-mail and password do not belong together.';

export interface SignInInput {
  email: string;
  password: string;
  address: string;
  userAgent?: string;
  requestId?: string;
}

/**
 * Begins a session for who knows an account's password. NotSignedIn says neither which of the two was wrong nor whether
 * there is such an account, and takes as long either way; TooManyAttempts says when to come back.
 */
export async function signIn(
  { prisma, editor }: Pick<Database, 'prisma' | 'editor'>,
  { email: given, password, address, userAgent, requestId }: SignInInput,
): Promise<{ token: string; user: UserActor }> {
  const email = emailKey(given);
  const network = networkOf(address);
  // Both are asked for whoever it is: a second question for those who are here alone would be told by the clock.
  const [user, known] = await Promise.all([
    prisma.user.findUnique({ where: { email } }),
    prisma.knownNetwork.count({ where: { network, user: { email } } }),
  ]);
  const attempt = { at: 'sign-in', email, network, isKnown: known > 0 } as const;
  await countAttempt(prisma, attempt);
  const isRight = await verifyPassword(password, user?.passwordHash ?? null);
  if (!user || !isRight || user.disabledAt !== null) {
    await recordAudit(prisma, {
      kind: 'SIGN_IN_REFUSED',
      actor: email,
      userId: user?.id,
      address,
      requestId,
    });
    throw new NotSignedIn(REFUSAL);
  }
  const newHash = isOutdated(user.passwordHash!) ? await hashPassword(password) : null;
  const token = await prisma.$transaction(async (tx) => {
    // Another password or a closed account, set while this one was compared, ends sessions: none may begin after that.
    const { count } = await tx.user.updateMany({
      where: { id: user.id, passwordHash: user.passwordHash, disabledAt: null },
      data: { passwordHash: newHash ?? user.passwordHash },
    });
    if (count === 0) throw new NotSignedIn(REFUSAL);
    await tx.knownNetwork.upsert({
      where: { userId_network: { userId: user.id, network } },
      create: { userId: user.id, network },
      update: { lastSeenAt: new Date() },
    });
    await recordAudit(tx, { kind: 'SIGN_IN', actor: user.name, userId: user.id, address, requestId });
    return startSession(tx, user.id, { address, userAgent });
  });
  await forgiveAttempt(prisma, attempt);
  const actor = await findSession(editor, token);
  if (!actor) throw new NotSignedIn(REFUSAL);
  return { token, user: actor };
}
