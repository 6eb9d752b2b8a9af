import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { findPassage } from '../evidence/passage.ts';
import { recordRevision } from '../history/record-revision.ts';
import { writeMentions, type MentionRow } from './write-mentions.ts';

export interface TextChange {
  articleId: string;
  from: string;
  to: string;
}

/** When an article's text changes, mentions go where their words now stand; where the words are gone, so are they. */
export async function moveMentions(
  tx: Tx,
  { articleId, from, to }: TextChange,
  mentions: readonly MentionRow[],
): Promise<void> {
  if (from === to) return;
  const moved = mentions.flatMap((mention) => {
    const found = findPassage(to, mention.text, mention.start);
    return found ? [{ ...mention, start: found.start, end: found.end }] : [];
  });
  const isSame =
    moved.length === mentions.length && moved.every(({ start }, at) => start === mentions[at]!.start);
  if (!isSame) await writeMentions(tx, articleId, moved);
}

/**
 * The same for the places of quotes; a quote whose words are gone stays and has no place any more. Answers with the ids
 * of those that moved.
 */
export async function moveQuotes(
  tx: Tx,
  actor: Actor,
  { articleId, from, to }: TextChange,
): Promise<string[]> {
  if (from === to) return [];
  const moved: string[] = [];
  const quotes = await tx.$queryRaw<{ id: string; articleStart: number; articleEnd: number }[]>`
    select id, article_start as "articleStart", article_end as "articleEnd" from quote
    where article_id = ${articleId}::uuid and article_start is not null`;
  for (const { id, articleStart, articleEnd } of quotes) {
    const found = findPassage(to, from.slice(articleStart, articleEnd), articleStart);
    const [start, end] = [found?.start ?? null, found?.end ?? null];
    if (start === articleStart && end === articleEnd) continue;
    await tx.quote.update({ where: { id }, data: { articleStart: start, articleEnd: end } });
    await recordRevision(tx, actor, 'QUOTE', id, { reason: 'the text of its article changed' });
    moved.push(id);
  }
  return moved;
}
