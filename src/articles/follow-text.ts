import type { Actor } from '../auth/actor.ts';
import type { Tx } from '../database/transaction.ts';
import { findPassage } from '../evidence/passage.ts';
import { announce } from '../history/announce.ts';
import { recordRevision } from '../history/record-revision.ts';

export interface TextChange {
  articleId: string;
  from: string;
  to: string;
}

/** When an article's text changes, mentions go where their words now stand; where the words are gone, so are they. */
export async function moveMentions(tx: Tx, { articleId, from, to }: TextChange): Promise<void> {
  if (from === to) return;
  for (const { id, start, text } of await tx.mention.findMany({ where: { articleId } })) {
    const found = findPassage(to, text, start);
    if (found) await tx.mention.update({ where: { id }, data: { start: found.start, end: found.end } });
    else await tx.mention.delete({ where: { id } });
  }
}

/** The same for the places of quotes; a quote whose words are gone stays and has no place any more. */
export async function moveQuotes(tx: Tx, actor: Actor, { articleId, from, to }: TextChange): Promise<void> {
  if (from === to) return;
  const quotes = await tx.quote.findMany({ where: { articleId, articleStart: { not: null } } });
  for (const { id, articleStart, articleEnd, isPublic } of quotes) {
    const found = findPassage(to, from.slice(articleStart!, articleEnd!), articleStart!);
    const [start, end] = [found?.start ?? null, found?.end ?? null];
    if (start === articleStart && end === articleEnd) continue;
    const shown = isPublic ? { version: { increment: 1 }, modifiedAt: new Date() } : {};
    const { version } = await tx.quote.update({
      where: { id },
      data: { articleStart: start, articleEnd: end, ...shown },
    });
    await recordRevision(tx, actor, 'QUOTE', id, { reason: 'the text of its article changed' });
    if (isPublic) {
      await announce(tx, actor, [
        { operation: 'UPSERT', recordType: 'QUOTE', recordId: id, version, isPublic },
      ]);
    }
  }
}
