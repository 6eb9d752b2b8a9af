import { InvalidValue } from '../errors/app-error.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { write, type WriteContext } from '../history/write.ts';

export interface DiscardDraftInput {
  id: string;
  expectedRevision: number;
}

/** Throws the working copy away; the article stays as the public sees it, the copy in the revisions. */
export function discardDraft(
  context: WriteContext,
  { id, expectedRevision }: DiscardDraftInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  return write(context, async (tx) => {
    await lockRecord(tx, 'ARTICLE', id, expectedRevision);
    const { count } = await tx.articleDraft.deleteMany({ where: { articleId: id } });
    if (count === 0) {
      throw new InvalidValue({ field: 'id', value: id, rule: 'only an article with a working copy' });
    }
    return { id, revision: await recordRevision(tx, context.actor, 'ARTICLE', id, { reason }) };
  });
}
