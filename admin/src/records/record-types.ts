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
  /** The first part of its address; a role is seen at its person. */
  place: string | null;
  save: Save;
}

/** What the panel knows of a type of record that is saved as a whole, by its name in the API. */
export const recordTypes = {
  Article: { kind: 'article', place: 'articles', save: SaveArticle as Save },
  Person: { kind: 'person', place: 'people', save: SavePerson as Save },
  Company: { kind: 'company', place: 'companies', save: SaveCompany as Save },
  FundingRound: { kind: 'round', place: 'rounds', save: SaveFundingRound as Save },
  Quote: { kind: 'quote', place: 'quotes', save: SaveQuote as Save },
  Role: { kind: 'role', place: null, save: SaveRole as Save },
  Milestone: { kind: 'milestone', place: 'milestones', save: SaveMilestone as Save },
} as const satisfies Record<string, RecordType>;

export type RecordTypeName = keyof typeof recordTypes;

export const isRecordType = (name: string): name is RecordTypeName => name in recordTypes;
