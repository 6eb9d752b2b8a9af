import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/types/connection.ts';
import { Node } from '../graphql/types/node.type.ts';
import { DateTime, EdtfDate, LanguageTag, URLScalar } from '../graphql/types/scalars.ts';
import { TextSpan } from '../graphql/types/values.type.ts';

@ObjectType({
  implements: Node,
  description: 'A source: a text that never changes, or the text of an article.',
})
export class Document extends Node {
  @Field(() => String) title!: string;
  @Field(() => URLScalar, { nullable: true }) sourceUrl!: string | null;
  @Field(() => String, { description: 'Of the bytes that came in, in hexadecimal.' }) sha256!: string;
  @Field(() => String) mediaType!: string;
  @Field(() => LanguageTag, { nullable: true }) documentLanguage!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Null where the text is not public; passages of it may be.',
  })
  fullText!: string | null;
  @Field(() => DateTime) importedAt!: string;
  @Field(() => EdtfDate, { nullable: true, description: 'When the source ran it. Null but for editors.' })
  publishedOn!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'The passage that a fact stands on (W3C Web Annotation TextQuoteSelector and TextPositionSelector): ' +
    '`fullText.slice(span.start, span.end) === exact`.',
})
export class Evidence extends Node {
  @Field(() => TextSpan) span!: TextSpan;
  @Field(() => String) exact!: string;
  @Field(() => String) prefix!: string;
  @Field(() => String) suffix!: string;
}

export const EvidenceConnection = connectionType(Evidence, 'Evidence');
