import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { checkReferences, partyReference } from '../history/check-references.ts';
import { mentionRows, type ArticleContent } from './article-fields.rules.ts';

/** Whom and what an article names: all are there, mentions lie within its text, and it renders another than itself. */
export async function checkPointers(
  tx: Tx,
  { publisherId, translationOfId, topicIds = [], mentions = [] }: Partial<ArticleContent>,
  bodyText: string,
  ownId?: string,
): Promise<void> {
  mentionRows(mentions, bodyText);
  if (translationOfId && translationOfId === ownId) {
    throw new InvalidValue({ field: 'translationOf', value: translationOfId, rule: 'another article' });
  }
  await checkReferences(tx, [
    { type: 'PUBLISHER', id: publisherId, field: 'publisher' },
    { type: 'ARTICLE', id: translationOfId, field: 'translationOf' },
    ...topicIds.map((id, index) => ({ type: 'TOPIC' as const, id, field: `topics[${index}]` })),
    ...mentions.flatMap((mention, index) => partyReference(mention, `mentions[${index}].party`)),
  ]);
}
