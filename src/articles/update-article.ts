import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { reconcile, type Expectation } from '../history/reconcile.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleDraft } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import {
  articleColumns,
  fieldsOf,
  fieldsOfCopy,
  imageRows,
  keptParts,
  mentionRows,
  type ArticleContent,
} from './article-fields.rules.ts';
import { articleStates } from './article.state.rules.ts';
import { checkSlug } from './article-slug.ts';
import { embargoColumns, type EmbargoInput } from './embargo.ts';
import { moveMentions, moveQuotes } from './follow-text.ts';
import { writeArticleParts } from './write-article-parts.ts';

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
  const article = await tx.article.findUniqueOrThrow({ where: { id }, include: { draft: true } });
  const { status, bodyText, draft } = article;
  if (embargo !== undefined) {
    await tx.article.update({ where: { id }, data: embargoColumns(embargo, article) });
  }
  const saved = draft ? fieldsOfCopy(draft.content as unknown as ArticleContent) : fieldsOf(article);
  const content = { ...saved, ...given };
  if (status === 'DRAFT' || status === 'SCHEDULED') await saveDraft(tx, actor, id, content, bodyText);
  else await saveWorkingCopy(tx, actor, id, content, locked.revision);
  return { id, revision: await recordRevision(tx, actor, 'ARTICLE', id, { reason }) };
}

async function saveDraft(
  tx: Tx,
  actor: Actor,
  id: string,
  content: ArticleContent,
  formerText: string,
): Promise<void> {
  const columns = articleColumns(content);
  const slug = content.slug === undefined ? {} : { slug: await checkSlug(tx, content.slug, id) };
  await tx.article.update({ where: { id }, data: { ...columns, ...slug } });
  const change = { articleId: id, from: formerText, to: columns.bodyText };
  if (!content.mentions) await moveMentions(tx, change);
  await moveQuotes(tx, actor, change);
  await writeArticleParts(tx, id, columns.bodyText, content);
  await settleDraft(tx, id);
}

/** Checked as if it were published now, so that publishing it later cannot fail for its content. */
async function saveWorkingCopy(
  tx: Tx,
  actor: Actor,
  id: string,
  content: ArticleContent,
  baseRevision: number,
): Promise<void> {
  const { bodyText } = articleColumns(content);
  mentionRows(content.mentions ?? [], bodyText);
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
}
