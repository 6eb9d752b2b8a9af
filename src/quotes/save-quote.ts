import type { Actor } from '../auth/actor.ts';
import { dateColumns, named } from '../database/columns.ts';
import type { Tx } from '../database/transaction.ts';
import { attachEvidence, type EvidenceInput } from '../evidence/attach-evidence.ts';
import { presentState, reconcile, type Expectation } from '../history/reconcile.ts';
import { recordRevision } from '../history/record-revision.ts';
import type { Saved, SaveOptions } from '../history/saved.ts';
import { settleVisibility } from '../history/settle-visibility.ts';
import { newReason, visibilityColumns } from '../history/visibility-by-hand.ts';
import { write, type WriteContext } from '../history/write.ts';
import { checkParty } from '../parties/party.rules.ts';
import { parseLanguageTag } from '../text/language.ts';
import { checkText } from '../text/well-formed.ts';
import { checkQuote } from './check-quote.ts';
import { quoteStates, type QuoteFields } from './quote.state.rules.ts';
import { bestVerification } from './verify-quote.rules.ts';

export interface CreateQuoteInput extends QuoteFields {
  /** Passages that say so. */
  evidence?: EvidenceInput[];
}

export function createQuote(context: WriteContext, input: CreateQuoteInput): Promise<Saved> {
  return write(context, (tx) => createQuoteIn(tx, context.actor, input));
}

export async function createQuoteIn(tx: Tx, actor: Actor, input: CreateQuoteInput): Promise<Saved> {
  const data = { ...columns(input), verification: 'NOT_FOUND' } as const;
  await checkQuote(tx, input);
  const { id } = await tx.quote.create({ data, select: { id: true } });
  await attachEvidence(tx, { quoteId: id }, input.evidence ?? []);
  await verifyStored(tx, id);
  await settleVisibility(tx, actor, { quotes: [id] });
  return { id, revision: await recordRevision(tx, actor, 'QUOTE', id, { created: true }) };
}

/** What is left out stays, but for the place in an article when the article is another; passages are added. */
export interface UpdateQuoteInput extends Partial<CreateQuoteInput>, Expectation {}

export function updateQuote(
  context: WriteContext,
  input: UpdateQuoteInput,
  options: SaveOptions = {},
): Promise<Saved> {
  return write(context, (tx) => updateQuoteIn(tx, context.actor, input, options));
}

export async function updateQuoteIn(
  tx: Tx,
  actor: Actor,
  input: UpdateQuoteInput,
  { reason }: SaveOptions = {},
): Promise<Saved> {
  const { id, expectedRevision, onConflict, evidence = [], ...change } = input;
  const { given } = await reconcile(tx, quoteStates, { id, expectedRevision, onConflict }, change);
  const before = await presentState(tx, quoteStates, id);
  const isElsewhere = given.articleId !== undefined && given.articleId !== before.articleId;
  const fields = {
    ...before,
    ...(isElsewhere ? { articleSpan: null } : {}),
    ...given,
    ...newReason(before, given),
  };
  const data = columns(fields);
  await checkQuote(tx, fields, id);
  await tx.quote.update({ where: { id }, data });
  await attachEvidence(tx, { quoteId: id }, evidence);
  await verifyStored(tx, id);
  await settleVisibility(tx, actor, {
    quotes: [id],
    people: before.speaker?.personId ? [before.speaker.personId] : [],
    companies: before.speaker?.companyId ? [before.speaker.companyId] : [],
    changed: [['QUOTE', id]],
  });
  return { id, revision: await recordRevision(tx, actor, 'QUOTE', id, { reason }) };
}

function columns(fields: QuoteFields) {
  const span = fields.articleSpan;
  return {
    text: checkText(fields.text, { field: 'text', maxLength: 20_000, multiline: true }),
    language: named('language', () => parseLanguageTag(fields.language)),
    quoteKind: fields.quoteKind,
    ...(fields.speaker ? checkParty(fields.speaker, 'speaker') : { personId: null, companyId: null }),
    speakerRoleId: fields.speakerRoleId ?? null,
    articleId: fields.articleId ?? null,
    articleStart: span?.start ?? null,
    articleEnd: span?.end ?? null,
    occasion: fields.occasion ? checkText(fields.occasion, { field: 'occasion', maxLength: 500 }) : null,
    ...dateColumns('said', fields.saidOn, 'saidOn'),
    renderingOfId: fields.renderingOfId ?? null,
    ...visibilityColumns(fields),
  };
}

/** Compares the quote with the texts its evidence stands in; the best outcome counts. */
export async function verifyStored(tx: Tx, id: string): Promise<void> {
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
