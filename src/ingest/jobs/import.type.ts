import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ImportPhase, ImportState, ProposalKind } from '../../database/generated/enums.ts';
import { ActInput } from '../../graphql/mutations/inputs.type.ts';
import { payload } from '../../graphql/mutations/payload.ts';
import { connectionType, listArgs } from '../../graphql/types/connection.ts';
import { Node } from '../../graphql/types/node.type.ts';
import { DateTime, LanguageTag, URLScalar } from '../../graphql/types/scalars.ts';

registerEnumType(ImportState, {
  name: 'ImportState',
  description:
    'QUEUED waits for a free worker, also again after its worker died. FAILED says why and left nothing.',
});
registerEnumType(ImportPhase, { name: 'ImportPhase' });

@ObjectType({
  description: 'Why nothing came in; of an import that is done, what of it did not, or was not looked for.',
})
export class ImportError {
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
}

@ObjectType({ description: 'How many of a kind were found so far.' })
export class ImportCount {
  @Field(() => ProposalKind) proposalKind!: ProposalKind;
  @Field(() => Int) found!: number;
}

@ObjectType({ implements: Node, description: 'A file or text on its way in.' })
export class DocumentImport extends Node {
  @Field(() => ImportState) state!: ImportState;
  @Field(() => ImportPhase, { nullable: true, description: 'Of the document that is in hand.' })
  phase!: ImportPhase | null;
  @Field(() => Float, { description: 'The part that is done, 0 to 1.' }) progress!: number;
  @Field(() => Int, { description: 'Documents in it; 0 until it was read.' }) total!: number;
  @Field(() => Int, { description: 'Documents that are in.' }) done!: number;
  @Field(() => [ImportCount]) counts!: ImportCount[];
  @Field(() => ImportError, { nullable: true }) error!: ImportError | null;
  @Field(() => String, { nullable: true }) fileName!: string | null;
  @Field(() => URLScalar, { nullable: true, description: 'Where it is fetched from.' }) fetchedFrom!:
    string | null;
  @Field(() => Boolean, { description: 'It failed, and what it is made of can be had again.' })
  canRetry!: boolean;
  @Field(() => DateTime) queuedAt!: string;
  @Field(() => DateTime, { nullable: true }) finishedAt!: string | null;
}

@InputType()
export class DocumentImportFilters {
  @Field(() => [ImportState], { nullable: true }) states?: ImportState[];
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody has put a failed one aside.' })
  isDismissed?: boolean;
}

export const DocumentImportConnection = connectionType(DocumentImport, 'DocumentImport');
/** The latest first. */
export const DocumentImportListArgs = listArgs(DocumentImportFilters, null);

@InputType()
export class DocumentImportInput extends ActInput {
  @Field(() => String, {
    nullable: true,
    description: 'The text itself, at most a megabyte; files come by `POST /documents`.',
  })
  text?: string | null;
  @Field(() => URLScalar, {
    nullable: true,
    description:
      'In place of a text: a page, a file or a feed on the open network; fetched anew it is read only where it changed.',
  })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Left out: as the text has it.' }) title?:
    string | null;
  @Field(() => LanguageTag, { nullable: true, description: 'Left out: as it reads.' }) language?:
    string | null;
  @Field(() => URLScalar, {
    nullable: true,
    description: 'Where it is from: by it a newer version is known.',
  })
  sourceUrl?: string | null;
}

@InputType()
export class DocumentImportRetryInput extends ActInput {
  @Field(() => ID) id!: string;
}

@InputType()
export class DocumentImportDismissInput extends ActInput {
  @Field(() => ID) id!: string;
}

@InputType()
export class DocumentAnalyseInput extends ActInput {
  @Field(() => ID) id!: string;
}

export const DocumentImportPayload = payload('DocumentImport', (prototype) => {
  Field(() => DocumentImport, { nullable: true, description: 'Null when nothing was done.' })(
    prototype,
    'import',
  );
});
