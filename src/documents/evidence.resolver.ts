import { Resolver } from 'type-graphql';
import { ReadField } from '../graphql/read-field.ts';
import { Document, Evidence } from './document.type.ts';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @ReadField(() => Document) document!: Document;
}
