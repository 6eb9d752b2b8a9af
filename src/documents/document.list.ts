import { Field, InputType, registerEnumType } from 'type-graphql';
import { DocumentOrigin } from '../database/generated/enums.ts';
import { connectionType, listArgs } from '../graphql/types/connection.ts';
import { LanguageTag } from '../graphql/types/scalars.ts';
import { DateTimeRange } from '../graphql/types/values.type.ts';
import { Document } from './document.type.ts';

registerEnumType(DocumentOrigin, {
  name: 'DocumentOrigin',
  description: 'IMPORT: a source as it came in. ARTICLE: the text of an article at a publication.',
});

@InputType()
export class DocumentFilters {
  @Field(() => [DocumentOrigin], { nullable: true }) origin?: DocumentOrigin[];
  @Field(() => [LanguageTag], { nullable: true }) language?: string[];
  @Field(() => String, {
    nullable: true,
    description: 'Stands in the title or the address, whether in capitals or not.',
  })
  text?: string;
  @Field(() => DateTimeRange, { nullable: true }) importedAt?: DateTimeRange;
  @Field(() => Boolean, { nullable: true, description: 'Whether something is left to judge in them.' })
  hasOpenProposals?: boolean;
}

export const DocumentConnection = connectionType(Document, 'Document');
/** Documents come with the latest imported first. */
export const DocumentListArgs = listArgs(DocumentFilters, null);
