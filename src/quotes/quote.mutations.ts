import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { evidenceOf } from '../claims/claim.inputs.ts';
import type { MutationContext } from '../graphql/context.ts';
import { DeleteInput } from '../graphql/mutations/inputs.type.ts';
import { deleteRecord } from '../history/delete-record.ts';
import { act, actDelete, type Outcome } from '../graphql/mutations/act.ts';
import { because, expectationOf, given, partyOf, refuseNull, uuidOf } from '../graphql/mutations/ids.ts';
import { QuoteCreateInput, QuoteDeletePayload, QuotePayload, QuoteUpdateInput } from './quote.inputs.ts';
import { createQuote, updateQuote, type CreateQuoteInput } from './save-quote.ts';

@Resolver()
export class QuoteMutations {
  @Mutation(() => QuotePayload, { description: 'It is compared with the texts that its evidence is of.' })
  quoteCreate(
    @Arg('input', () => QuoteCreateInput) input: QuoteCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => createQuote(context, fieldsOf(input) as CreateQuoteInput));
  }

  @Mutation(() => QuotePayload)
  quoteUpdate(
    @Arg('input', () => QuoteUpdateInput) input: QuoteUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const change = { ...fieldsOf(input), ...expectationOf('Quote', input) };
      return updateQuote(context, change, because(input.reason));
    });
  }

  @Mutation(() => QuoteDeletePayload, {
    description:
      'Takes it from everybody; refused while others point to it. Restoring a revision brings it back.',
  })
  quoteDelete(
    @Arg('input', () => DeleteInput) input: DeleteInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return actDelete('Quote', async () =>
      deleteRecord(context, 'QUOTE', expectationOf('Quote', input), because(input.reason)),
    );
  }
}

/** What of the input is given, with the ids that the archive uses. */
function fieldsOf(input: QuoteCreateInput | QuoteUpdateInput): Partial<CreateQuoteInput> {
  const { text, language, quoteKind, speaker, speakerRole, article, articleSpan, occasion } = input;
  const { saidOn, renderingOf, visibility, visibilityReason, evidence } = input;
  refuseNull({ text, language, quoteKind, visibility });
  return given({
    text: text ?? undefined,
    language: language ?? undefined,
    quoteKind: quoteKind ?? undefined,
    speaker: idOf(speaker, (id) => partyOf(id, 'speaker')),
    speakerRoleId: idOf(speakerRole, (id) => uuidOf('Role', 'speakerRole', id)),
    articleId: idOf(article, (id) => uuidOf('Article', 'article', id)),
    articleSpan,
    occasion,
    saidOn,
    renderingOfId: idOf(renderingOf, (id) => uuidOf('Quote', 'renderingOf', id)),
    visibility,
    visibilityReason,
    evidence: evidenceOf(evidence, 'evidence'),
  });
}

/** Nothing stays nothing, and what was left out is left out. */
function idOf<Found>(id: string | null | undefined, found: (id: string) => Found): Found | null | undefined {
  return typeof id === 'string' ? found(id) : id;
}
