import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ArticleStatus } from '../database/generated/enums.ts';
import { LastSave } from '../graphql/types/last-save.type.ts';
import { Node } from '../graphql/types/node.type.ts';
import { DateTime, LanguageTag, URLScalar } from '../graphql/types/scalars.ts';
import { TextSpan, UncertainDate } from '../graphql/types/values.type.ts';

registerEnumType(ArticleStatus, {
  name: 'ArticleStatus',
  description: 'The public sees PUBLISHED ones only (ninjs pubStatus: usable).',
});
export const BlockKind = {
  HEADING: 'HEADING',
  PARAGRAPH: 'PARAGRAPH',
  QUOTE: 'QUOTE',
  LIST: 'LIST',
  CAPTION: 'CAPTION',
} as const;
export type BlockKind = (typeof BlockKind)[keyof typeof BlockKind];
registerEnumType(BlockKind, { name: 'BlockKind' });
export const MarkKind = { STRONG: 'STRONG', EMPHASIS: 'EMPHASIS', LINK: 'LINK' } as const;
export type MarkKind = (typeof MarkKind)[keyof typeof MarkKind];
registerEnumType(MarkKind, { name: 'MarkKind' });

@ObjectType({
  description: 'A picture of an article, with its credit line (schema.org ImageObject creditText).',
})
export class Image {
  @Field(() => URLScalar) src!: string;
  @Field(() => String) credit!: string;
  @Field(() => String, { description: 'What the picture shows, for those who do not see it.' })
  altText!: string;
  @Field(() => String, { nullable: true }) caption!: string | null;
  @Field(() => Int, { nullable: true, description: 'Pixels.' }) width!: number | null;
  @Field(() => Int, { nullable: true, description: 'Pixels.' }) height!: number | null;
}

@ObjectType({ description: 'Marked text within a block.' })
export class TextMark {
  @Field(() => MarkKind) markKind!: MarkKind;
  @Field(() => TextSpan, { description: 'Of `Article.bodyText`.' }) span!: TextSpan;
  @Field(() => URLScalar, { nullable: true, description: 'Where a LINK leads.' }) href!: string | null;
}

@ObjectType({ description: 'A heading, paragraph, quotation, list or caption of an article.' })
export class Block {
  @Field(() => BlockKind) blockKind!: BlockKind;
  @Field(() => Int, { nullable: true, description: 'Of a heading: 2 to 4.' }) level!: number | null;
  @Field(() => String) text!: string;
  @Field(() => TextSpan, { description: 'Where the text stands in `Article.bodyText`.' }) span!: TextSpan;
  @Field(() => [TextMark]) marks!: TextMark[];
  @Field(() => Image, { nullable: true, description: 'The picture a caption belongs to.' })
  image!: Image | null;
}

@ObjectType({
  implements: Node,
  description: 'An article as the public sees it (schema.org NewsArticle, IPTC ninjs 3 item of type text).',
})
@LastSave
export class Article extends Node {
  @Field(() => String) slug!: string;
  @Field(() => URLScalar, { description: 'Where it is read.' }) url!: string;
  @Field(() => Int, { description: 'Rises with each change the public sees.' }) version!: number;
  @Field(() => Int, { nullable: true, description: 'Rises with each save; null but for editors.' })
  revision!: number | null;
  @Field(() => ArticleStatus) status!: ArticleStatus;
  @Field(() => String, { description: 'schema.org headline.' }) headline!: string;
  @Field(() => String, { nullable: true }) alternativeHeadline!: string | null;
  @Field(() => String, { nullable: true, description: 'The lines under the headline (schema.org abstract).' })
  standfirst!: string | null;
  @Field(() => [Block]) body!: Block[];
  @Field(() => String, {
    description: "The blocks' texts, an empty line between two; all spans count in it.",
  })
  bodyText!: string;
  @Field(() => String, { description: 'The blocks as HTML, safe to insert.' }) bodyHtml!: string;
  @Field(() => String, { nullable: true }) byline!: string | null;
  @Field(() => LanguageTag, { description: 'schema.org inLanguage.' }) language!: string;
  @Field(() => Int) wordCount!: number;
  @Field(() => URLScalar, { nullable: true, description: 'Where the source ran it (schema.org isBasedOn).' })
  sourceUrl!: string | null;
  @Field(() => UncertainDate, { nullable: true, description: 'When the source ran it.' })
  sourcePublishedOn!: UncertainDate | null;
  @Field(() => DateTime, { nullable: true, description: 'First publication in this archive.' })
  publishedAt!: string | null;
  @Field(() => DateTime, { description: 'The last change the public saw.' }) modifiedAt!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is published by itself; null but for editors.',
  })
  scheduledAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Of `scheduledAt`; null but for editors.' })
  scheduleZone!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Nothing of it is public before (ninjs embargoedUntil); null but for editors.',
  })
  embargoedUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'Of `embargoedUntil`; null but for editors.' })
  embargoZone!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was withdrawn; null but for editors.' })
  withdrawnAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What the newsroom says about its withdrawal; null but for editors.',
  })
  withdrawnReason!: string | null;
}

@ObjectType({ description: 'A place in the text where a person or company is named.' })
export class Mention {
  @Field(() => String, { description: 'The name as it stands there.' }) text!: string;
  @Field(() => TextSpan, { description: 'Of `Article.bodyText`.' }) span!: TextSpan;
}

@ObjectType({ implements: Node, description: 'Who ran an article (schema.org publisher).' })
export class Publisher extends Node {
  @Field(() => String) name!: string;
  @Field(() => URLScalar, { nullable: true }) homepage!: string | null;
}

@ObjectType({ implements: Node, description: 'A subject of the IPTC Media Topics.' })
export class Topic extends Node {
  @Field(() => String, { description: 'E.g. `medtop:20000378`.' }) qcode!: string;
  @Field(() => String) label!: string;
}
