import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { DocumentConnection } from '../../documents/document.list.ts';
import { Document } from '../../documents/document.type.ts';
import type { MutationContext } from '../../graphql/context.ts';
import { act, type Outcome } from '../../graphql/mutations/act.ts';
import { ReadField, ReadQuery } from '../../graphql/read-field.ts';
import { PageArgs } from '../../graphql/types/connection.ts';
import { ProposalCount } from '../proposals/proposal.type.ts';
import { importGiven } from './queue-import.ts';
import {
  DocumentImport,
  DocumentImportConnection,
  DocumentImportInput,
  DocumentImportListArgs,
  DocumentImportPayload,
} from './import.type.ts';

@Resolver(() => DocumentImport)
export class DocumentImportResolver {
  @ReadQuery(() => DocumentImportConnection, {
    args: DocumentImportListArgs,
    description: 'Files and texts on their way in and those that are in, the latest first. For editors.',
  })
  documentImports!: object;

  @ReadField(() => Document, {
    nullable: true,
    description: 'What it became, the first of several; of what was here already, that. Null until it is in.',
  })
  leadsTo!: Document | null;

  @ReadField(() => DocumentConnection, { args: PageArgs, description: 'What came of it.' })
  documents!: object;

  @Mutation(() => DocumentImportPayload, {
    description:
      'Takes a text in: it is read, and what it says is found, beside. Look at `import` for how far it is.',
  })
  documentImport(
    @Arg('input', () => DocumentImportInput) input: DocumentImportInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => importGiven(context, input));
  }
}

@Resolver(() => Document)
export class ImportedDocumentResolver {
  @ReadField(() => DocumentImport, { nullable: true, description: 'How it came in. For editors.' })
  import!: DocumentImport | null;

  @ReadField(() => [ProposalCount], {
    nullable: true,
    description: 'What was found in it and how that was judged. For editors.',
  })
  proposalCounts!: ProposalCount[] | null;

  @ReadField(() => Document, { nullable: true, description: 'The version before it. For editors.' })
  previousVersion!: Document | null;
}
