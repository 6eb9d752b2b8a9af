import { InvalidValue } from '../errors/app-error.ts';
import { announce } from '../history/announce.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkText } from '../text/well-formed.ts';

export interface WithdrawArticleInput {
  id: string;
  expectedRevision: number | null;
  /** What the newsroom says about it. */
  reason: string;
}

/** Takes a published article, and what stands only on it, from the public; its slug stays taken. */
export function withdrawArticle(
  context: WriteContext,
  { id, expectedRevision, reason }: WithdrawArticleInput,
): Promise<Saved> {
  return write(context, async (tx) => {
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
    await settleVisibility(tx, context.actor, { articles: [id] });
    const revision = await recordRevision(tx, context.actor, 'ARTICLE', id, { reason: withdrawnReason });
    await announce(tx, context.actor, [
      { operation: 'WITHDRAW', recordType: 'ARTICLE', recordId: id, version, isPublic: true },
    ]);
    return { id, revision };
  });
}
