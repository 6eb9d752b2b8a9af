import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved } from '../history/saved.ts';
import type { MentionInput } from './article-fields.rules.ts';
import { writeArticleParts } from './write-article-parts.ts';

/** Sets whom a draft names, once its people and companies are records. */
export async function setMentionsIn(
  tx: Tx,
  actor: Actor,
  { id, mentions }: { id: string; mentions: MentionInput[] },
): Promise<Saved> {
  const { status, bodyText } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { status: true, bodyText: true },
  });
  if (status !== 'DRAFT') {
    throw new InvalidValue({
      field: 'id',
      value: status,
      rule: 'mentions of a published article change with its working copy',
    });
  }
  await writeArticleParts(tx, id, bodyText, { mentions });
  return { id, revision: await recordRevision(tx, actor, 'ARTICLE', id) };
}
