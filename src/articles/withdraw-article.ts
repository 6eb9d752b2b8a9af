import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { announce } from '../history/announce.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkText } from '../text/well-formed.ts';
import type { OnSettled } from './publish-article.ts';

export interface WithdrawArticleInput {
  id: string;
  expectedRevision: number | null;
  /** What the newsroom says about it. */
  reason: string;
}

/** Takes a published article, and what stands only on it, from the public; its slug stays taken. */
export function withdrawArticle(context: WriteContext, input: WithdrawArticleInput): Promise<Saved> {
  return write(context, (tx) => withdrawArticleIn(tx, context.actor, input));
}

export async function withdrawArticleIn(
  tx: Tx,
  actor: Actor,
  { id, expectedRevision, reason }: WithdrawArticleInput,
  { onSettled }: OnSettled = {},
): Promise<Saved> {
  const { isPublic } = await lockRecord(tx, 'ARTICLE', id, expectedRevision);
  if (!isPublic) {
    throw new InvalidValue({ field: 'id', value: id, rule: 'only a published article can be withdrawn' });
  }
  const withdrawnReason = checkText(reason, { field: 'reason', maxLength: 2_000, multiline: true });
  const { version } = await tx.article.update({
    where: { id },
    data: {
      status: 'WITHDRAWN',
      isPublic: false,
      withdrawnAt: new Date(),
      withdrawnReason,
      version: { increment: 1 },
    },
    select: { version: true },
  });
  const settled = await settleVisibility(tx, actor, { articles: [id] });
  onSettled?.(settled);
  const revision = await recordRevision(tx, actor, 'ARTICLE', id, { reason: withdrawnReason });
  await announce(tx, actor, [
    { operation: 'WITHDRAW', recordType: 'ARTICLE', recordId: id, version, isPublic: true },
  ]);
  return { id, revision };
}
