import { Resolver } from 'type-graphql';
import { ReadQuery } from '../graphql/read-field.ts';
import { Revision, RevisionConnection, RevisionListArgs } from './revision.type.ts';

@Resolver(() => Revision)
export class RevisionResolver {
  @ReadQuery(() => RevisionConnection, {
    args: RevisionListArgs,
    description: 'The saves of a record, the latest first. For editors.',
  })
  revisions!: object;
}
