import type { Actor } from '../auth/actor.ts';
import { dateColumns, named, type DateInput } from '../database/columns.ts';
import type { QuoteKind, Visibility } from '../database/generated/enums.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { lockRecord } from '../history/lock-record.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkParty, type PartyRef } from '../parties/party.rules.ts';
import { visibilityColumns } from '../parties/write-party.ts';
import { parseLanguageTag } from '../text/language.ts';
import { checkText } from '../text/well-formed.ts';
import { bestVerification } from './verify-quote.rules.ts';

export interface QuoteFields {
  text: string;
  language: string;
  quoteKind: QuoteKind;
  /** Left out where nobody is named. */
  speaker?: PartyRef | null;
  /** The role held when it was said. */
  speakerRoleId?: string | null;
  articleId?: string | null;
  /** Where it stands in the article's text. */
  articleSpan?: { start: number; end: number } | null;
  occasion?: string | null;
  saidOn?: DateInput | null;
  /** The utterance that this renders in another language. */
  renderingOfId?: string | null;
  visibility?: Visibility;
  visibilityReason?: string | null;
  /** Passages that say so; on a change they are added. */
  evidence?: EvidenceInput[];
}

export function createQuote(context: WriteContext, input: QuoteFields): Promise<Saved> {
  return write(context, (tx) => createQuoteIn(tx, context.actor, input));
}

export async function createQuoteIn(tx: Tx, actor: Actor, input: QuoteFields): Promise<Saved> {
  await checkPlace(tx, input);
  const { id } = await tx.quote.create({
    data: { ...columns(input), verification: 'NOT_FOUND' },
    select: { id: true },
  });
  await attachEvidence(tx, { quoteId: id }, input.evidence ?? []);
  await verifyStored(tx, id);
  await settleVisibility(tx, actor, { quotes: [id] });
  return { id, revision: await recordRevision(tx, actor, 'QUOTE', id, { created: true }) };
}

export interface UpdateQuoteInput extends QuoteFields {
  id: string;
  expectedRevision: number;
}

export function updateQuote(
  context: WriteContext,
  input: UpdateQuoteInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  return write(context, async (tx) => {
    const { id } = input;
    await lockRecord(tx, 'QUOTE', id, input.expectedRevision);
    const before = await tx.quote.findUniqueOrThrow({ where: { id } });
    await checkPlace(tx, input);
    await tx.quote.update({ where: { id }, data: columns(input) });
    await attachEvidence(tx, { quoteId: id }, input.evidence ?? []);
    await verifyStored(tx, id);
    await settleVisibility(tx, context.actor, {
      quotes: [id],
      people: before.personId ? [before.personId] : [],
      companies: before.companyId ? [before.companyId] : [],
      changed: [['QUOTE', id]],
    });
    return { id, revision: await recordRevision(tx, context.actor, 'QUOTE', id, { reason }) };
  });
}

function columns(input: QuoteFields) {
  const span = input.articleSpan;
  return {
    text: checkText(input.text, { field: 'text', maxLength: 20_000, multiline: true }),
    language: named('language', () => parseLanguageTag(input.language)),
    quoteKind: input.quoteKind,
    ...(input.speaker ? checkParty(input.speaker, 'speaker') : { personId: null, companyId: null }),
    speakerRoleId: input.speakerRoleId ?? null,
    articleId: input.articleId ?? null,
    articleStart: span?.start ?? null,
    articleEnd: span?.end ?? null,
    occasion: input.occasion ? checkText(input.occasion, { field: 'occasion', maxLength: 500 }) : null,
    ...dateColumns('said', input.saidOn, 'saidOn'),
    renderingOfId: input.renderingOfId ?? null,
    ...visibilityColumns(input),
  };
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
    rule: 'a span of the text of articleId, start before end',
  });
}

/** Compares the quote with the texts its evidence stands in; the best outcome counts. */
async function verifyStored(tx: Tx, id: string): Promise<void> {
  const quote = await tx.quote.findUniqueOrThrow({
    where: { id },
    include: { evidence: { include: { document: { include: { text: true } } } } },
  });
  const sources = quote.evidence.flatMap(({ document: { text, language } }) =>
    text ? [{ text: text.text, language }] : [],
  );
  const verification = bestVerification(quote, sources);
  await tx.quote.update({ where: { id }, data: { verification } });
}
