/** What may be set on an article, and nothing else: an input field that is not here cannot be written. */
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, ChangeInput, OnConflict, UncertainDateInput } from '../graphql/mutations/inputs.type.ts';
import { payloadType } from '../graphql/mutations/payload.ts';
import { DateTime, LanguageTag, URLScalar } from '../graphql/types/scalars.ts';
import { Article, BlockKind, MarkKind } from './article.type.ts';

@InputType({ description: 'A stretch of a block that looks or leads otherwise; units of its own text.' })
export class TextMarkInput {
  @Field(() => MarkKind) markKind!: MarkKind;
  @Field(() => Int) start!: number;
  @Field(() => Int, { description: 'Exclusive.' }) end!: number;
  @Field(() => URLScalar, { nullable: true, description: 'Of a LINK.' }) href?: string | null;
}

@InputType()
export class BlockInput {
  @Field(() => BlockKind) blockKind!: BlockKind;
  @Field(() => Int, { nullable: true, description: 'Of a HEADING: 2 to 4.' }) level?: number | null;
  @Field(() => String) text!: string;
  @Field(() => [TextMarkInput], { nullable: true }) marks?: TextMarkInput[];
}

@InputType({ description: 'A person or company named at a place of the body text.' })
export class MentionInput {
  @Field(() => ID, { description: 'Of a person or company.' }) party!: string;
  @Field(() => Int) start!: number;
  @Field(() => Int, { description: 'Exclusive.' }) end!: number;
}

@InputType()
export class ImageInput {
  @Field(() => URLScalar) url!: string;
  @Field(() => String) credit!: string;
  @Field(() => String, { description: 'For who cannot see it.' }) altText!: string;
  @Field(() => String, { nullable: true }) caption?: string | null;
  @Field(() => Int, { nullable: true }) width?: number | null;
  @Field(() => Int, { nullable: true }) height?: number | null;
}

@InputType({ description: 'Until then nothing of the article is public (ninjs embargoedUntil).' })
export class EmbargoInput {
  @Field(() => DateTime) until!: string;
  @Field(() => String, { description: 'The IANA zone the editor thinks in, e.g. Europe/Berlin.' })
  zone!: string;
}

@InputType()
class ArticleInput extends ActInput {
  @Field(() => String, { nullable: true }) alternativeHeadline?: string | null;
  @Field(() => String, { nullable: true }) standfirst?: string | null;
  @Field(() => String, { nullable: true }) byline?: string | null;
  @Field(() => ID, { nullable: true }) publisher?: string | null;
  @Field(() => URLScalar, { nullable: true }) sourceUrl?: string | null;
  @Field(() => UncertainDateInput, { nullable: true }) sourcePublishedOn?: UncertainDateInput | null;
  @Field(() => ID, { nullable: true, description: 'The article this one renders.' })
  translationOf?: string | null;
  @Field(() => String, { nullable: true, description: 'Made from the headline when left out.' })
  slug?: string | null;
  @Field(() => [MentionInput], { nullable: true }) mentions?: MentionInput[] | null;
  @Field(() => [ID], { nullable: true }) topics?: string[] | null;
  @Field(() => [ImageInput], { nullable: true }) images?: ImageInput[] | null;
  @Field(() => EmbargoInput, {
    nullable: true,
    description: 'Of an article that was never public; null lifts it.',
  })
  embargo?: EmbargoInput | null;
}

@InputType()
export class ArticleCreateInput extends ArticleInput {
  @Field(() => String) headline!: string;
  @Field(() => [BlockInput]) blocks!: BlockInput[];
  @Field(() => LanguageTag) language!: string;
}

@InputType({
  description:
    'What is left out stays. Saving a public article changes its working copy; publishing shows it.',
})
export class ArticleUpdateInput extends ArticleInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'The revision the change was made from.' }) expectedRevision!: number;
  @Field(() => String, { nullable: true }) headline?: string | null;
  @Field(() => [BlockInput], { nullable: true }) blocks?: BlockInput[] | null;
  @Field(() => LanguageTag, { nullable: true }) language?: string | null;
  @Field(() => String, { nullable: true, description: 'Kept with the revision.' }) reason?: string | null;
  @Field(() => OnConflict, { nullable: true, defaultValue: OnConflict.REFUSE }) onConflict?: OnConflict;
}

@InputType()
export class ArticleRevisionInput extends ChangeInput {}

@InputType()
export class ArticleScheduleInput extends ChangeInput {
  @Field(() => DateTime, { description: 'In the future.' }) scheduledAt!: string;
  @Field(() => String, { description: 'The IANA zone the editor thinks in, e.g. Europe/Berlin.' })
  zone!: string;
}

@InputType()
export class ArticleWithdrawInput extends ChangeInput {
  @Field(() => String, { description: 'What the newsroom says about it.' }) declare reason: string;
}

export const ArticlePayload = payloadType(Article, 'article');
