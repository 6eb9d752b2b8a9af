import { Resolver } from 'type-graphql';
import { EvidenceConnection } from '../documents/document.type.ts';
import { ReadField } from '../graphql/read-field.ts';
import { PageArgs } from '../graphql/types/connection.ts';
import { Name } from './party.type.ts';

@Resolver(() => Name)
export class NameResolver {
  @ReadField(() => EvidenceConnection, { args: PageArgs }) evidence!: object;
}
