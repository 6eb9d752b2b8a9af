/** What follows a source that came in anew: the draft made of it, and the passages that facts stand on. */
import { composeBody, type BlockInput } from '../articles/article.rules.ts';
import type { ArticleContent } from '../articles/article-fields.rules.ts';
import { updateArticleIn } from '../articles/update-article.ts';
import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { compareQuotesOf } from '../editorial/compare-quotes.ts';
import { moveEvidence } from '../evidence/move-evidence.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import type { LatestVersion } from './lineage.ts';

/** UPDATED: it has the new text. KEPT: somebody edited it since, or set it for publication; its text stays. */
export type DraftFate = 'UPDATED' | 'KEPT' | 'NONE';

interface NewVersion {
  documentId: string;
  title: string;
  standfirst: string | null;
  bodyText: string;
  blocks: BlockInput[];
}

export async function followSource(
  tx: Tx,
  actor: Actor,
  former: LatestVersion,
  version: NewVersion,
): Promise<{ draft: DraftFate; moved: number; lost: number }> {
  const draft = await updateDraft(tx, actor, former, version);
  // The public reads the former text: what it is shown stands on that until the article is published anew.
  if (former.isArticleText) return { draft, moved: 0, lost: 0 };
  const { moved, lost, facts } = await moveEvidence(tx, former.id, version.documentId);
  if (moved + lost.length === 0) return { draft, moved, lost: 0 };
  await settleVisibility(tx, actor, {
    claims: facts.claimId,
    names: facts.nameId,
    roles: facts.roleId,
    relations: facts.relationId,
    investments: facts.investmentId,
    milestones: facts.milestoneId,
    quotes: facts.quoteId,
  });
  await compareQuotesOf(tx, actor, facts.quoteId);
  return { draft, moved, lost: lost.length };
}

async function updateDraft(
  tx: Tx,
  actor: Actor,
  former: LatestVersion,
  { title, standfirst, blocks, bodyText }: NewVersion,
): Promise<DraftFate> {
  if (former.articleId === null) return 'NONE';
  const article = await tx.article.findUniqueOrThrow({
    where: { id: former.articleId },
    select: { id: true, revision: true, status: true, headline: true, bodyText: true, draft: true },
  });
  const copy = article.draft?.content as unknown as ArticleContent | undefined;
  const present = copy ? composeBody(copy.blocks).bodyText : article.bodyText;
  // What is set for publication was read as it is.
  if (article.status === 'SCHEDULED' || present !== former.text) return 'KEPT';
  const headline = copy?.headline ?? article.headline;
  const isUnedited = headline === former.title;
  if (bodyText === present && (!isUnedited || title === headline)) return 'KEPT';
  await updateArticleIn(
    tx,
    actor,
    {
      id: article.id,
      expectedRevision: article.revision,
      blocks,
      ...(isUnedited ? { headline: title, standfirst } : {}),
    },
    { reason: 'its source came in anew' },
  );
  return 'UPDATED';
}
