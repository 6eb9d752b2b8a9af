/** What may be set on a quote, and nothing else. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { QuoteKind } from '../database/generated/enums.ts';
import { changeOf, UncertainDateInput } from '../graphql/mutations/inputs.type.ts';
import { deletePayloadType, payloadType } from '../graphql/mutations/payload.ts';
import { LanguageTag } from '../graphql/types/scalars.ts';
import { FactInput } from '../parties/fact.inputs.ts';
import { Quote } from './quote.type.ts';

@InputType({ description: 'UTF-16 units, end exclusive.' })
export class TextSpanInput {
  @Field(() => Int) start!: number;
  @Field(() => Int) end!: number;
}

@InputType()
class QuoteInput extends FactInput {
  @Field(() => ID, { nullable: true, description: 'A person or company; none where nobody is named.' })
  speaker?: string | null;
  @Field(() => ID, { nullable: true, description: 'The role held when it was said.' })
  speakerRole?: string | null;
  @Field(() => ID, { nullable: true }) article?: string | null;
  @Field(() => TextSpanInput, {
    nullable: true,
    description: "Where it stands in the article's `bodyText`; gone when the article becomes another.",
  })
  articleSpan?: TextSpanInput | null;
  @Field(() => String, { nullable: true }) occasion?: string | null;
  @Field(() => UncertainDateInput, { nullable: true }) saidOn?: UncertainDateInput | null;
  @Field(() => ID, { nullable: true, description: 'The utterance that this renders in another language.' })
  renderingOf?: string | null;
}

@InputType()
export class QuoteCreateInput extends QuoteInput {
  @Field(() => String) text!: string;
  @Field(() => LanguageTag) language!: string;
  @Field(() => QuoteKind) quoteKind!: QuoteKind;
}

@InputType({ description: 'What is left out stays.' })
export class QuoteUpdateInput extends changeOf(QuoteInput) {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => LanguageTag, { nullable: true }) language?: string | null;
  @Field(() => QuoteKind, { nullable: true }) quoteKind?: QuoteKind | null;
}

export const QuotePayload = payloadType(Quote, 'quote');
export const QuoteDeletePayload = deletePayloadType('quote');
