import type { ArticleContent } from '../../articles/article-fields.rules.ts';
import type { BlockInput } from '../../articles/article.rules.ts';
import { articleStates } from '../../articles/article.state.rules.ts';
import { publishArticleIn } from '../../articles/publish-article.ts';
import { updateArticleIn } from '../../articles/update-article.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import { reconcile } from '../../history/reconcile.ts';
import type { Saved } from '../../history/saved.ts';
import { snapshotOf } from '../../history/snapshot.ts';
import { isSame } from '../../history/state-rules.ts';
import { write, type WriteContext } from '../../history/write.ts';
import { compareQuotes, refuseUnverified } from '../compare-quotes.ts';
import { writeCorrection, type Notice } from './write-correction.ts';

const correctable = ['headline', 'alternativeHeadline', 'standfirst', 'byline', 'blocks'] as const;
export type ArticleField = (typeof correctable)[number];

export interface CorrectArticleInput extends Notice {
  id: string;
  expectedRevision: number;
  field: string;
  value: string | BlockInput[];
}

/**
 * Changes one field of a public article at once, with a notice. What waits in a working copy goes on waiting; where that
 * changes the same field, or the body follows other edits, it is refused.
 */
export function correctArticle(context: WriteContext, input: CorrectArticleInput): Promise<Saved> {
  return write(context, async (tx) => {
    const { id, expectedRevision, value, reason, notice } = input;
    const { actor } = context;
    const field = fieldOf(input.field);
    if ((field === 'blocks') !== Array.isArray(value)) {
      throw new InvalidValue({
        field: 'value',
        value: typeof value,
        rule: `${field} takes ${field === 'blocks' ? 'blocks' : 'a text'}`,
      });
    }
    const { locked } = await reconcile(tx, articleStates, { id, expectedRevision }, {});
    if (!locked.isPublic) {
      throw new InvalidValue({ field: 'id', value: id, rule: 'only a public article is corrected' });
    }
    const snapshot = await snapshotOf(tx, 'ARTICLE', id);
    const live = articleStates.of({ ...snapshot, article_draft: [] });
    const draft = await tx.articleDraft.findUnique({ where: { articleId: id } });
    const waiting = draft?.content as unknown as ArticleContent | undefined;
    if (waiting && (field === 'blocks' || !isSame(waiting[field], live[field]))) {
      const rule = `a working copy waits that ${field === 'blocks' ? 'its text belongs to' : 'changes it too'}: publish or discard it first`;
      throw new InvalidValue({ field: 'field', value: field, rule });
    }
    await tx.articleDraft.deleteMany({ where: { articleId: id } });
    const change = await updateArticleIn(
      tx,
      actor,
      { id, expectedRevision: locked.revision, [field]: value },
      { reason },
    );
    const before = await compareQuotes(tx, actor, id);
    let saved = await publishArticleIn(tx, actor, { id, expectedRevision: change.revision }, { reason });
    const lost = (await compareQuotes(tx, actor, id)).filter(
      (quote) => !before.some(({ id: known }) => known === quote.id),
    );
    refuseUnverified(lost, {
      field: 'value',
      advice: 'leave their words in the text, or correct them first',
    });
    const corrected = articleStates.of({ ...(await snapshotOf(tx, 'ARTICLE', id)), article_draft: [] });
    const [oldValue, newValue] = readable(live[field] ?? null, corrected[field] ?? null);
    await writeCorrection(tx, actor, {
      type: 'ARTICLE',
      id,
      field,
      oldValue,
      newValue,
      reason,
      notice,
      evidence: [],
      articles: [id],
    });
    if (waiting) {
      const again = { ...waiting, [field]: value, id, expectedRevision: saved.revision };
      saved = await updateArticleIn(tx, actor, again, { reason: 'Still waiting after a correction' });
    }
    return saved;
  });
}

function fieldOf(field: string): ArticleField {
  const known = correctable.find((each) => each === field);
  if (known) return known;
  throw new InvalidValue({ field: 'field', value: field, rule: `one of ${correctable.join(', ')}` });
}

type Value = string | BlockInput[] | null;

/** Both values as texts; of a body the paragraphs that differ. */
function readable(before: Value, after: Value): [string | null, string | null] {
  const texts = (value: Value) => (Array.isArray(value) ? value.map(({ text }) => text) : null);
  const [former, later] = [texts(before), texts(after)];
  if (!former || !later) return [before as string | null, after as string | null];
  const differing = (own: string[], other: string[]) =>
    own.filter((text) => !other.includes(text)).join('\n\n');
  return [differing(former, later), differing(later, former)];
}
