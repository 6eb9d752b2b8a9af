import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { QuoteKind, QuoteVerification } from '../database/generated/enums.ts';
import { LastSave } from '../graphql/types/last-save.type.ts';
import { Node } from '../graphql/types/node.type.ts';
import { LanguageTag } from '../graphql/types/scalars.ts';
import { TextSpan, UncertainDate } from '../graphql/types/values.type.ts';
import { ByHand } from '../graphql/types/visibility.type.ts';

registerEnumType(QuoteKind, {
  name: 'QuoteKind',
  description: 'DIRECT: in quotation marks. INDIRECT: reported speech.',
});
registerEnumType(QuoteVerification, {
  name: 'QuoteVerification',
  description:
    'How the quote compares with the source text. NORMALISED: but for marks and spaces. ELIDED: with gaps.',
});

@ObjectType({ implements: Node, description: 'One utterance (schema.org Quotation, spokenByCharacter).' })
@ByHand
@LastSave
export class Quote extends Node {
  @Field(() => Int, { description: 'Rises with each change the public sees.' }) version!: number;
  @Field(() => Int, { nullable: true, description: 'Rises with each save; null but for editors.' })
  revision!: number | null;
  @Field(() => String) text!: string;
  @Field(() => LanguageTag) language!: string;
  @Field(() => QuoteKind) quoteKind!: QuoteKind;
  @Field(() => TextSpan, { nullable: true, description: "Where it stands in the article's `bodyText`." })
  articleSpan!: TextSpan | null;
  @Field(() => String, { nullable: true, description: 'Where and when it was said, in words.' }) occasion!:
    string | null;
  @Field(() => UncertainDate, { nullable: true }) saidOn!: UncertainDate | null;
  @Field(() => QuoteVerification) verification!: QuoteVerification;
}
