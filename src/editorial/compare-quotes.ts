import type { Actor } from '../auth/actor.ts';
import type { QuoteKind, QuoteVerification } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { recordRevision } from '../history/record-revision.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { bestVerification } from '../quotes/verify-quote.rules.ts';
import { toGlobalId } from '../text/global-id.ts';

export interface UnverifiedQuote {
  id: string;
  text: string;
}

/**
 * Compares the quotes of an article with the passages that still stand; one without any with the article's own text.
 * Answers with the direct ones that are found nowhere.
 */
export async function compareQuotes(tx: Tx, actor: Actor, articleId: string): Promise<UnverifiedQuote[]> {
  const quotes = await tx.quote.findMany({
    where: { articleId, deletedAt: null },
    orderBy: [{ articleStart: 'asc' }, { id: 'asc' }],
  });
  return compareAll(tx, actor, quotes, 'compared with the text of its article');
}

/** The same for quotes by their ids, when a text that they stand in came anew. */
export async function compareQuotesOf(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<UnverifiedQuote[]> {
  const quotes = await tx.quote.findMany({
    where: { id: { in: [...ids] }, deletedAt: null },
    orderBy: { id: 'asc' },
  });
  return compareAll(tx, actor, quotes, 'compared with the new version of its source');
}

interface ComparedQuote extends UnverifiedQuote {
  language: string;
  quoteKind: QuoteKind;
  verification: QuoteVerification;
}

async function compareAll(
  tx: Tx,
  actor: Actor,
  quotes: readonly ComparedQuote[],
  reason: string,
): Promise<UnverifiedQuote[]> {
  if (quotes.length === 0) return [];
  const sources = await sourcesOf(
    tx,
    quotes.map(({ id }) => id),
  );
  const unverified: UnverifiedQuote[] = [];
  const changed: string[] = [];
  for (const { id, text, language, quoteKind, verification: before } of quotes) {
    const own = sources.filter(({ quoteId }) => quoteId === id);
    const verification = bestVerification({ text, language }, own);
    if (quoteKind === 'DIRECT' && verification === 'NOT_FOUND') unverified.push({ id, text });
    if (verification === before) continue;
    await tx.quote.update({ where: { id }, data: { verification } });
    changed.push(id);
  }
  if (changed.length > 0) {
    await settleVisibility(tx, actor, { quotes: changed, changed: changed.map((id) => ['QUOTE', id]) });
    for (const id of changed) await recordRevision(tx, actor, 'QUOTE', id, { reason });
  }
  return unverified;
}

/** What the sender can do about them, and the input it concerns. */
interface Advice {
  field: string;
  advice: string;
}
const PUBLISHING: Advice = {
  field: 'overrideReason',
  advice: 'correct them, or say why they are published all the same',
};

export function refuseUnverified(
  quotes: readonly UnverifiedQuote[],
  { field, advice }: Advice = PUBLISHING,
): void {
  if (quotes.length === 0) return;
  const names = quotes.map(({ id, text }) => `${toGlobalId('Quote', id)} "${text.slice(0, 60)}"`);
  const rule = `these direct quotes are not in their sources: ${names.slice(0, 20).join(', ')}; ${advice}`;
  throw new InvalidValue({ field, value: 'none', rule });
}

interface Source {
  quoteId: string;
  text: string;
  language: string | null;
}

/** For each quote the texts in which its evidence stands; the article's own where there is none. */
async function sourcesOf(tx: Tx, ids: string[]): Promise<Source[]> {
  return tx.$queryRaw<Source[]>`
    select q.id as "quoteId", t.text, d.language
    from quote q join evidence e on e.quote_id = q.id and e.state = 'ANCHORED'
      join document d on d.id = e.document_id join document_text t on t.document_id = d.id
    where q.id = any(${ids}::uuid[])
    union all
    select q.id, a.body_text, a.language from quote q join article a on a.id = q.article_id
    where q.id = any(${ids}::uuid[]) and not exists (select 1 from evidence e where e.quote_id = q.id)`;
}
