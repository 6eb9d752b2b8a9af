import { Resolver } from 'type-graphql';
import { ReadQuery } from '../graphql/read-field.ts';
import { DocumentConnection, DocumentListArgs } from './document.list.ts';
import { Document } from './document.type.ts';

@Resolver(() => Document)
export class DocumentResolver {
  @ReadQuery(() => DocumentConnection, {
    args: DocumentListArgs,
    description: 'The latest imported first. For editors.',
  })
  documents!: object;
}
