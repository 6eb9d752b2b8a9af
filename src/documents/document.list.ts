import { Field, InputType, registerEnumType } from 'type-graphql';
import { DocumentOrigin } from '../database/generated/enums.ts';
import { connectionType, listArgs, OrderDirection } from '../graphql/types/connection.ts';
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

export const DocumentOrderField = { IMPORTED_AT: 'IMPORTED_AT', OPEN_PROPOSALS: 'OPEN_PROPOSALS' } as const;
export type DocumentOrderField = (typeof DocumentOrderField)[keyof typeof DocumentOrderField];
registerEnumType(DocumentOrderField, {
  name: 'DocumentOrderField',
  description: 'OPEN_PROPOSALS, how many are left to judge, is for editors.',
});

@InputType({ description: 'By default the latest imported first.' })
export class DocumentOrder {
  @Field(() => DocumentOrderField) field!: DocumentOrderField;
  @Field(() => OrderDirection) direction!: 'ASC' | 'DESC';
}

export const DocumentConnection = connectionType(Document, 'Document');
export const DocumentListArgs = listArgs(DocumentFilters, DocumentOrder);
