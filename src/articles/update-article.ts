import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { reconcile, type Expectation } from '../history/reconcile.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { rowsOf, snapshotOf, type Snapshot } from '../history/snapshot.ts';
import { write, type WriteContext } from '../history/write.ts';
import {
  articleColumns,
  fieldsOfCopy,
  imageRows,
  keptParts,
  type ArticleContent,
} from './article-fields.rules.ts';
import { articleStates } from './article.state.rules.ts';
import { checkPointers } from './check-pointers.ts';
import { checkSlug } from './article-slug.ts';
import { embargoColumns, timingOfRow, type EmbargoInput } from './embargo.ts';
import { moveMentions, moveQuotes } from './follow-text.ts';
import { writeArticleParts } from './write-article-parts.ts';
import { mentionOfRow } from './write-mentions.ts';

/** What is left out stays as it was saved last, in the working copy where there is one. */
export interface UpdateArticleInput extends Partial<ArticleContent> {
  id: string;
  expectedRevision: number;
  onConflict?: Expectation['onConflict'];
  /** Of an article that was never public; null lifts it. */
  embargo?: EmbargoInput | null;
}

/** Saves a draft; of an article that is or was public the working copy, which the public sees once it is published. */
export function updateArticle(
  context: WriteContext,
  input: UpdateArticleInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => updateArticleIn(tx, context.actor, input, options));
}

export async function updateArticleIn(
  tx: Tx,
  actor: Actor,
  input: UpdateArticleInput,
  { reason }: SaveOptions,
): Promise<Saved> {
  const { id, expectedRevision, onConflict, embargo, ...change } = input;
  const expectation = { id, expectedRevision, onConflict };
  const { locked, given } = await reconcile(tx, articleStates, expectation, change);
  const snapshot = await snapshotOf(tx, 'ARTICLE', id);
  const { status } = snapshot.record;
  const timing = embargoColumns(embargo, timingOfRow(snapshot.record));
  const content = { ...fieldsOfCopy(articleStates.of(snapshot)), ...given };
  const columns =
    status === 'DRAFT' || status === 'SCHEDULED'
      ? await saveDraft(tx, actor, snapshot, content)
      : await saveWorkingCopy(tx, actor, id, content, locked.revision);
  const saved = { reason, columns: { ...columns, ...timing } };
  return { id, revision: await recordRevision(tx, actor, 'ARTICLE', id, saved) };
}

/** Answers with the columns of the article itself. */
async function saveDraft(tx: Tx, actor: Actor, snapshot: Snapshot, content: ArticleContent): Promise<object> {
  const { id, body_text: formerText } = snapshot.record as { id: string; body_text: string };
  const columns = articleColumns(content);
  await checkPointers(tx, content, columns.bodyText, id);
  const slug = content.slug === undefined ? {} : { slug: await checkSlug(tx, content.slug, id) };
  const change = { articleId: id, from: formerText, to: columns.bodyText };
  if (!content.mentions) await moveMentions(tx, change, rowsOf(snapshot, 'mention').map(mentionOfRow));
  await moveQuotes(tx, actor, change);
  await writeArticleParts(tx, id, columns.bodyText, content);
  return { ...columns, ...slug };
}

/** Checked as if it were published now, so that publishing it later cannot fail for its content. */
async function saveWorkingCopy(
  tx: Tx,
  actor: Actor,
  id: string,
  content: ArticleContent,
  baseRevision: number,
): Promise<object> {
  const { bodyText } = articleColumns(content);
  await checkPointers(tx, content, bodyText, id);
  imageRows(content.images ?? []);
  if (content.slug !== undefined) await checkSlug(tx, content.slug, id);
  const former = await tx.articleDraft.findUnique({ where: { articleId: id }, select: { content: true } });
  const kept = former ? keptParts(former.content as unknown as ArticleContent, bodyText) : {};
  const copy = {
    content: { ...kept, ...content } as object,
    baseRevision,
    savedAt: new Date(),
    savedById: actor.kind === 'user' ? actor.id : null,
  };
  await tx.articleDraft.upsert({
    where: { articleId: id },
    create: { articleId: id, ...copy },
    update: copy,
  });
  return {};
}
