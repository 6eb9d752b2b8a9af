import type { PrismaClient } from '../database/generated/client.ts';
import type { UserRole } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue, NotFound } from '../errors/app-error.ts';
import { checkText } from '../text/well-formed.ts';
import { revokeTokensOf } from './api-tokens.ts';
import { endLinksOf, findLink, takeLink, type OpenLink } from './account-links.ts';
import { countAttempt, forgiveAttempt, networkOf } from './attempts.ts';
import { recordAudit } from './audit.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { endSessionsOf } from './sessions.ts';
import { checkEmail } from './users.ts';

export interface RedeemInput {
  token: string;
  password: string;
  /** Name and e-mail of the first account; every other has them already. */
  name?: string;
  email?: string;
  address: string;
  requestId?: string;
}

export interface Redeemed {
  id: string;
  name: string;
  email: string;
  role: UserRole;
}

/**
 * Sets the password that a link is for, once: makes the first account, opens an invited one, or lets somebody in again,
 * whose sessions all end. NotFound says neither whether the link is unknown, used or too old.
 */
export async function redeemLink(prisma: PrismaClient, input: RedeemInput): Promise<Redeemed> {
  checkPassword(input.password);
  const attempt = { at: 'link', network: networkOf(input.address) } as const;
  await countAttempt(prisma, attempt);
  const link = await findLink(prisma, input.token);
  if (!link) throw worthless();
  const given = link.kind === 'SETUP' ? firstAccount(input) : noAccount(input);
  const passwordHash = await hashPassword(input.password);
  const user = await prisma.$transaction(async (tx) => {
    if (!(await takeLink(tx, link))) throw worthless();
    const { id, name, email, role } = given
      ? await makeFirst(tx, { ...given, passwordHash })
      : await setNew(tx, link, passwordHash);
    const { address, requestId } = input;
    const entry = { actor: name, userId: id, address, requestId };
    await recordAudit(tx, { kind: 'LINK_USED', ...entry, detail: { link: link.kind } });
    await recordAudit(tx, { kind: given ? 'USER_CREATED' : 'PASSWORD_CHANGED', ...entry });
    return { id, name, email, role };
  });
  await forgiveAttempt(prisma, attempt);
  return user;
}

function worthless(): NotFound {
  return new NotFound('This link is unknown, was used already or is too old: ask for another.');
}

interface Account {
  name: string;
  email: string;
}

function firstAccount({ name = '', email = '' }: RedeemInput): Account {
  return { email: checkEmail(email), name: checkText(name, { field: 'name', maxLength: 200 }) };
}

function noAccount(given: RedeemInput): null {
  for (const field of ['name', 'email'] as const) {
    if (given[field] !== undefined) {
      throw new InvalidValue({
        field,
        value: given[field],
        rule: 'only the first account gets it by its link',
      });
    }
  }
  return null;
}

async function makeFirst(tx: Tx, account: Account & { passwordHash: string }) {
  // Nobody makes an account meanwhile, not on the command line either.
  await tx.$executeRaw`lock table "user" in share row exclusive mode`;
  if ((await tx.user.count()) > 0) throw worthless();
  return tx.user.create({ data: { ...account, role: 'ADMIN' } });
}

async function setNew(tx: Tx, { userId }: OpenLink, passwordHash: string) {
  const id = userId!;
  const { count } = await tx.user.updateMany({ where: { id, disabledAt: null }, data: { passwordHash } });
  if (count === 0) throw worthless();
  await endSessionsOf(tx, id);
  await revokeTokensOf(tx, id);
  await endLinksOf(tx, id);
  return tx.user.findUniqueOrThrow({ where: { id } });
}
