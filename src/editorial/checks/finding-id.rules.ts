import { CheckKind } from '../../database/generated/enums.ts';

/** The records that doubts are about, and the columns of `finding` that name them. */
export const checkedRecords = {
  Person: 'person_id',
  Company: 'company_id',
  FundingRound: 'round_id',
  Quote: 'quote_id',
  Role: 'role_id',
  Milestone: 'milestone_id',
} as const;

/** One doubt in one state: with the state in it, an id dismisses what somebody saw and not what came of it since. */
export interface FindingId {
  checkKind: CheckKind;
  findingId: string;
  /** MD5 of what is in doubt. */
  state: string;
}

/** SQL: the id of a row of `check_finding`. */
export function findingIdSql(col: (column: string) => string): string {
  return `${col('check_kind')} || '_' || replace(${col('id')}::text, '-', '') || '_' || ${col('state')}`;
}

/** Null for what is no such id. */
export function parseFindingId(id: string): FindingId | null {
  const [, kind, findingId, state] = /^([A-Z_]+)_([0-9a-f]{32})_([0-9a-f]{32})$/.exec(id) ?? [];
  const checkKind = Object.values(CheckKind).find((each) => each === kind);
  if (!checkKind || !findingId || !state) return null;
  const uuid = findingId.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { checkKind, findingId: uuid, state };
}
