import type { Operation } from '../api/operation.ts';
import type { UserError } from '../api/act-refused.ts';
import {
  SaveArticle,
  SaveCompany,
  SaveFundingRound,
  SaveMilestone,
  SavePerson,
  SaveQuote,
  SaveRole,
} from '../generated/records/update-record.ts';
import type { Kind } from '../ui/kinds.ts';

/** An update of any record: its changed fields, and what came of it. */
type Save = Operation<
  Record<string, { userErrors: UserError[] }>,
  {
    input: { id: string; expectedRevision: number; idempotencyKey?: string | null } & Record<string, unknown>;
  }
>;

interface RecordType {
  kind: Kind;
  /** The first part of its address. */
  place: string;
  save: Save;
}

/** What the panel knows of a type of record that is saved as a whole, by its name in the API. */
export const recordTypes = {
  Article: { kind: 'article', place: 'articles', save: SaveArticle },
  Person: { kind: 'person', place: 'people', save: SavePerson },
  Company: { kind: 'company', place: 'companies', save: SaveCompany },
  FundingRound: { kind: 'round', place: 'rounds', save: SaveFundingRound },
  Quote: { kind: 'quote', place: 'quotes', save: SaveQuote },
  Role: { kind: 'role', place: 'roles', save: SaveRole },
  Milestone: { kind: 'milestone', place: 'milestones', save: SaveMilestone },
} as const satisfies Record<string, RecordType>;

export type RecordTypeName = keyof typeof recordTypes;

/** The update of a type that is known only as the program runs. */
export const saveOf = (name: RecordTypeName): Save => recordTypes[name].save;

export const isRecordType = (name: string): name is RecordTypeName => name in recordTypes;
