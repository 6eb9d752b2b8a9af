/** Publishing as editors do it: not before an embargo ends, and no direct quote goes out that its sources do not have. */
import { checkEmbargo } from '../articles/embargo.ts';
import { publishArticleIn, type PublishArticleInput } from '../articles/publish-article.ts';
import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import type { SaveOptions, Saved } from '../history/saved.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkText } from '../text/well-formed.ts';
import { setVisibilityIn } from './set-visibility.ts';
import { compareQuotes, refuseUnverified } from './compare-quotes.ts';

interface PublishOptions extends SaveOptions {
  /** Why direct quotes go out that are not found in their sources; kept with the revision. */
  overrideReason?: string | null;
  /** Those quotes are hidden by hand instead of refusing the publication. */
  keepUnverifiedBack?: boolean | null;
}

export function publishWithQuotes(
  context: WriteContext,
  input: PublishArticleInput,
  options: PublishOptions = {},
): Promise<Saved> {
  return write(context, (tx) => publishWithQuotesIn(tx, context.actor, input, options));
}

export async function publishWithQuotesIn(
  tx: Tx,
  actor: Actor,
  input: PublishArticleInput,
  { reason, overrideReason, keepUnverifiedBack }: PublishOptions = {},
): Promise<Saved> {
  const override = overrideReason
    ? checkText(overrideReason, { field: 'overrideReason', maxLength: 2_000, multiline: true })
    : null;
  await checkEmbargo(tx, input.id);
  const saved = await publishArticleIn(tx, actor, input, {
    reason: [reason, override && `unverified quotes: ${override}`].filter(Boolean).join('; ') || undefined,
  });
  // The text is now the one that the public gets; a refusal takes all of it back.
  const quotes = await compareQuotes(tx, actor, input.id);
  if (override) return saved;
  if (!keepUnverifiedBack) refuseUnverified(quotes);
  for (const { id } of quotes) {
    await setVisibilityIn(tx, actor, {
      type: 'Quote',
      id,
      expectedRevision: null,
      visibility: 'HIDDEN',
      reason: 'not found in its sources when its article was published',
    });
  }
  return saved;
}
