import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { ArticlePayload, BlockInput } from '../../articles/article.inputs.ts';
import { ClaimValueInput, claimValueOf, EvidenceInput, evidenceOf } from '../../claims/claim.inputs.ts';
import { CompanyPayload } from '../../companies/company.inputs.ts';
import { InvalidValue } from '../../errors/app-error.ts';
import { FundingRoundPayload } from '../../funding/funding-round.inputs.ts';
import type { MutationContext } from '../../graphql/context.ts';
import { act, type Outcome } from '../../graphql/mutations/act.ts';
import { uuidOf } from '../../graphql/mutations/ids.ts';
import { ChangeInput } from '../../graphql/mutations/inputs.type.ts';
import { PersonPayload } from '../../people/person.inputs.ts';
import { QuotePayload } from '../../quotes/quote.inputs.ts';
import { correctArticle } from './correct-article.ts';
import { correctRecord } from './correct-record.ts';
import type { FactType } from './targets.ts';

@InputType()
class NoticeInput extends ChangeInput {
  @Field(() => String, { description: 'The one field that was wrong.' }) field!: string;
  @Field(() => String, { description: 'Why it was wrong; stands in the ledger.' }) declare reason: string;
  @Field(() => String, { description: 'What readers are told.' }) notice!: string;
}

@InputType({ description: 'One field of what was public, as it is right.' })
export class CorrectInput extends NoticeInput {
  @Field(() => ClaimValueInput) value!: ClaimValueInput;
  @Field(() => [EvidenceInput], {
    nullable: true,
    description: 'The sentences that say so; needed of a field that is claimed.',
  })
  evidence?: EvidenceInput[] | null;
}

@InputType({
  description: 'headline, alternativeHeadline, standfirst, byline: `text`. blocks: `blocks`, all of them.',
})
export class ArticleCorrectInput extends NoticeInput {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => [BlockInput], { nullable: true }) blocks?: BlockInput[] | null;
}

const nodes = {
  PERSON: 'Person',
  COMPANY: 'Company',
  FUNDING_ROUND: 'FundingRound',
  QUOTE: 'Quote',
} as const;

@Resolver()
export class CorrectionMutations {
  @Mutation(() => ArticlePayload, {
    description: 'Changes a public article at once and adds the notice; a working copy goes on waiting.',
  })
  articleCorrect(
    @Arg('input', () => ArticleCorrectInput) { id, text, blocks, ...input }: ArticleCorrectInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const value = text ?? blocks ?? null;
      if (value === null || (text && blocks)) {
        throw new InvalidValue({ field: 'text', value: text ?? null, rule: 'either text or blocks' });
      }
      const { expectedRevision, field, reason, notice } = input;
      return correctArticle(context, {
        id: uuidOf('Article', 'id', id),
        expectedRevision,
        field,
        value,
        reason,
        notice,
      });
    });
  }

  @Mutation(() => PersonPayload)
  personCorrect(
    @Arg('input', () => CorrectInput) input: CorrectInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return correct(context, 'PERSON', input);
  }

  @Mutation(() => CompanyPayload)
  companyCorrect(
    @Arg('input', () => CorrectInput) input: CorrectInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return correct(context, 'COMPANY', input);
  }

  @Mutation(() => FundingRoundPayload)
  fundingRoundCorrect(
    @Arg('input', () => CorrectInput) input: CorrectInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return correct(context, 'FUNDING_ROUND', input);
  }

  @Mutation(() => QuotePayload)
  quoteCorrect(
    @Arg('input', () => CorrectInput) input: CorrectInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return correct(context, 'QUOTE', input);
  }
}

function correct(context: MutationContext, type: FactType, input: CorrectInput): Promise<Outcome> {
  const { id, expectedRevision, field, value, reason, notice, evidence } = input;
  return act(async () =>
    correctRecord(context, {
      type,
      id: uuidOf(nodes[type], 'id', id),
      expectedRevision,
      field,
      value: claimValueOf(value, 'value'),
      reason,
      notice,
      evidence: evidenceOf(evidence, 'evidence'),
    }),
  );
}
