/** What a quote points to: records that are there and belong together. */
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { checkReferences, partyReference } from '../history/check-references.ts';
import type { QuoteFields } from './quote.state.rules.ts';

/** `id` is the quote's own, where it is there already. */
export async function checkQuote(tx: Tx, fields: QuoteFields, id?: string): Promise<void> {
  await checkReferences(tx, [
    ...partyReference(fields.speaker, 'speaker'),
    { type: 'ROLE', id: fields.speakerRoleId, field: 'speakerRole' },
    { type: 'ARTICLE', id: fields.articleId, field: 'article' },
    { type: 'QUOTE', id: fields.renderingOfId, field: 'renderingOf' },
  ]);
  await checkRole(tx, fields);
  await checkPlace(tx, fields);
  await checkRendering(tx, fields, id);
}

async function checkRole(tx: Tx, { speaker, speakerRoleId }: QuoteFields): Promise<void> {
  if (!speakerRoleId || !speaker?.personId) return;
  const { personId } = await tx.role.findUniqueOrThrow({ where: { id: speakerRoleId } });
  if (personId === speaker.personId) return;
  throw new InvalidValue({ field: 'speakerRole', value: speakerRoleId, rule: 'a role of the speaker' });
}

/** A quote's place lies within its article's text. */
async function checkPlace(tx: Tx, { articleId, articleSpan }: QuoteFields): Promise<void> {
  if (!articleSpan) return;
  const { start, end } = articleSpan;
  const article = articleId
    ? await tx.article.findUnique({ where: { id: articleId }, select: { bodyText: true } })
    : null;
  if (article && start >= 0 && start < end && end <= article.bodyText.length) return;
  throw new InvalidValue({
    field: 'articleSpan',
    value: `${start} to ${end}`,
    rule: 'a span of the text of the article, start before end',
  });
}

/** Renderings hang on the original: none on another rendering, and none on itself. */
async function checkRendering(tx: Tx, { renderingOfId }: QuoteFields, id?: string): Promise<void> {
  if (!renderingOfId) return;
  const original = await tx.quote.findUniqueOrThrow({ where: { id: renderingOfId } });
  const own = id === undefined ? 0 : await tx.quote.count({ where: { renderingOfId: id } });
  if (renderingOfId !== id && original.renderingOfId === null && own === 0) return;
  throw new InvalidValue({
    field: 'renderingOf',
    value: renderingOfId,
    rule: 'an original utterance, of a quote that has no renderings itself',
  });
}
