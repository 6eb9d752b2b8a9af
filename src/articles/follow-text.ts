import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { findPassage } from '../evidence/passage.ts';
import { recordRevision } from '../history/record-revision.ts';

export interface TextChange {
  articleId: string;
  from: string;
  to: string;
}

/** When an article's text changes, mentions go where their words now stand; where the words are gone, so are they. */
export async function moveMentions(tx: Tx, { articleId, from, to }: TextChange): Promise<void> {
  if (from === to) return;
  const gone: string[] = [];
  const moved: { id: string; start: number; end: number }[] = [];
  for (const { id, start, text } of await tx.mention.findMany({ where: { articleId } })) {
    const found = findPassage(to, text, start);
    if (!found) gone.push(id);
    else if (found.start !== start) moved.push({ id, start: found.start, end: found.end });
  }
  if (gone.length > 0) await tx.mention.deleteMany({ where: { id: { in: gone } } });
  if (moved.length === 0) return;
  await tx.$executeRaw`
    update mention m set start = n.start, "end" = n."end"
    from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) n(id uuid, start int, "end" int) where m.id = n.id`;
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
  const quotes = await tx.quote.findMany({ where: { articleId, articleStart: { not: null } } });
  for (const { id, articleStart, articleEnd } of quotes) {
    const found = findPassage(to, from.slice(articleStart!, articleEnd!), articleStart!);
    const [start, end] = [found?.start ?? null, found?.end ?? null];
    if (start === articleStart && end === articleEnd) continue;
    await tx.quote.update({ where: { id }, data: { articleStart: start, articleEnd: end } });
    await recordRevision(tx, actor, 'QUOTE', id, { reason: 'the text of its article changed' });
    moved.push(id);
  }
  return moved;
}
