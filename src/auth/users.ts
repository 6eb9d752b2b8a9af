import type { PrismaClient } from '../database/generated/client.ts';
import type { UserRole } from '../database/generated/enums.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { checkText } from '../text/well-formed.ts';
import { recordAudit } from './audit.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { endSessionsOf } from './sessions.ts';

export interface CreateUserInput {
  email: string;
  name: string;
  role: UserRole;
  password: string;
}

/** As it is compared: letters small, nothing else folded, so that no other address is taken for it. */
export function emailKey(email: string): string {
  return typeof email === 'string' ? email.trim().toLowerCase() : '';
}

/** Throws InvalidValue. */
export function checkEmail(given: string): string {
  const email = emailKey(given);
  if (!/^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@\p{C}]+$/u.test(email) || email.length > 254) {
    throw new InvalidValue({ field: 'email', value: given, rule: 'an address such as name@example.org' });
  }
  return email;
}

/** Makes an account; `by` is who did it, for the audit. */
export async function createUser(
  prisma: PrismaClient,
  input: CreateUserInput,
  by: string,
): Promise<{ id: string }> {
  const email = checkEmail(input.email);
  const name = checkText(input.name, { field: 'name', maxLength: 200 });
  checkPassword(input.password);
  const passwordHash = await hashPassword(input.password);
  return prisma.$transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email } })) {
      throw new InvalidValue({ field: 'email', value: email, rule: 'another account has it' });
    }
    const data = { email, name, role: input.role, passwordHash };
    const { id } = await tx.user.create({ data, select: { id: true } });
    await recordAudit(tx, { kind: 'USER_CREATED', actor: by, userId: id });
    return { id };
  });
}

/** Sets another password and ends all sessions of the account. */
export async function setPassword(
  prisma: PrismaClient,
  { userId, password }: { userId: string; password: string },
  by: string,
): Promise<void> {
  checkPassword(password);
  const passwordHash = await hashPassword(password);
  await prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await endSessionsOf(tx, userId);
    await recordAudit(tx, { kind: 'PASSWORD_CHANGED', actor: by, userId });
  });
}
