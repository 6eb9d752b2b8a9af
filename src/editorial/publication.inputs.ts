import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActInput, ChangeInput } from '../graphql/mutations/inputs.type.ts';
import { payload } from '../graphql/mutations/payload.ts';
import { DateTime, URLScalar } from '../graphql/types/scalars.ts';

@InputType()
export class ArticlePublishInput extends ChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Why direct quotes that are not in their sources are published all the same; kept with the revision.',
  })
  overrideReason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Direct quotes that are not in their sources do not refuse the publication: they are hidden by hand in it.',
  })
  keepUnverifiedBack?: boolean | null;
}

@InputType()
export class ArticlePreviewLinkCreateInput extends ActInput {
  @Field(() => ID) id!: string;
  @Field(() => DateTime, { nullable: true, description: 'At most 30 days from now; a day when left out.' })
  expiresAt?: string | null;
}

@ObjectType({ description: 'Shows one article, to whoever has it, as it would be if it were published now.' })
export class PreviewLink {
  @Field(() => String, { description: 'For the argument `preview` or the header X-Preview.' }) token!: string;
  @Field(() => URLScalar, { description: 'Where the article is read, with the token.' }) url!: string;
  @Field(() => DateTime) expiresAt!: string;
}

export const ArticlePreviewLinkPayload = payload('ArticlePreviewLink', (prototype) => {
  Field(() => PreviewLink, { nullable: true, description: 'Null when nothing was done.' })(
    prototype,
    'previewLink',
  );
});
