import { newApiToken } from '../auth/api-tokens.ts';
import { hashOfToken } from '../auth/sessions.ts';
import type { ApiScope } from '../database/generated/enums.ts';
import { InvalidValue, NotFound } from '../errors/app-error.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkText } from '../text/well-formed.ts';
import { showOnce } from './show-once.ts';
import { reachOf, signedIn } from './signed-in.ts';

/** As many as anybody can tell apart. */
const MOST = 100;

export interface CreateApiTokenInput {
  label: string;
  scopes: readonly ApiScope[];
  /** Left out: it does not end by itself. */
  expiresAt?: Date;
}

/** Makes a token for a program of one's own; of its secret only the hash is kept. */
export function createApiToken(context: WriteContext, input: CreateApiTokenInput) {
  const { id: userId } = signedIn(context.actor);
  const label = checkText(input.label, { field: 'label', maxLength: 100 });
  const scopes = [...new Set(input.scopes)];
  if (scopes.length === 0) throw new InvalidValue({ field: 'scopes', value: '[]', rule: 'at least one' });
  const { expiresAt } = input;
  if (expiresAt && expiresAt.getTime() <= Date.now()) {
    throw new InvalidValue({ field: 'expiresAt', value: expiresAt.toISOString(), rule: 'in the future' });
  }
  const { prefix, secret } = newApiToken();
  return showOnce(secret, (mark) =>
    write(context, async (tx) => {
      if ((await tx.apiToken.count({ where: { userId, revokedAt: null } })) >= MOST) {
        throw new InvalidValue({
          field: 'label',
          value: label,
          rule: `at most ${MOST} tokens a user: revoke some`,
        });
      }
      const data = { label, scopes, prefix, tokenHash: hashOfToken(secret), userId, expiresAt };
      const { id } = await tx.apiToken.create({ data, select: { id: true } });
      return { id, mark };
    }),
  );
}

/** Makes a token of one's own worthless; an ADMIN may do it to everybody's. Others' are answered as if there were none. */
export function revokeApiToken(context: WriteContext, { id }: { id: string }): Promise<{ id: string }> {
  return write(context, async (tx) => {
    const token = await tx.apiToken.findFirst({ where: { id, ...reachOf(context.actor) } });
    if (!token) throw new NotFound('There is no such token.');
    await tx.apiToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } });
    return { id };
  });
}
