import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { DocumentConnection } from '../../documents/document.list.ts';
import { Document } from '../../documents/document.type.ts';
import type { MutationContext } from '../../graphql/context.ts';
import { act, type Outcome } from '../../graphql/mutations/act.ts';
import { uuidOf } from '../../graphql/mutations/ids.ts';
import { ReadField, ReadQuery } from '../../graphql/read-field.ts';
import { PageArgs } from '../../graphql/types/connection.ts';
import { ProposalCount } from '../proposals/proposal.type.ts';
import { queueAnalysis } from './analyse-stored.ts';
import { dismissImport, retryImport } from './failed-import.ts';
import { importGiven } from './queue-import.ts';
import {
  DocumentAnalyseInput,
  DocumentImport,
  DocumentImportConnection,
  DocumentImportDismissInput,
  DocumentImportInput,
  DocumentImportListArgs,
  DocumentImportPayload,
  DocumentImportRetryInput,
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

  @Mutation(() => DocumentImportPayload, {
    description:
      'Looks for facts in a source that the archive has, beside; what was judged of it stays. Look at `import` for how far it is.',
  })
  documentAnalyse(
    @Arg('input', () => DocumentAnalyseInput) { id }: DocumentAnalyseInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => queueAnalysis(context, { id: uuidOf('Document', 'id', id) }));
  }

  @Mutation(() => DocumentImportPayload, {
    description: 'Tries a failed one again, where `canRetry` says that it can be had.',
  })
  documentImportRetry(
    @Arg('input', () => DocumentImportRetryInput) { id }: DocumentImportRetryInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => retryImport(context, { id: uuidOf('DocumentImport', 'id', id) }));
  }

  @Mutation(() => DocumentImportPayload, { description: 'Puts a failed one aside: somebody has seen it.' })
  documentImportDismiss(
    @Arg('input', () => DocumentImportDismissInput) { id }: DocumentImportDismissInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => dismissImport(context, { id: uuidOf('DocumentImport', 'id', id) }));
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
