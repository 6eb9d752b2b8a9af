import type { Tx } from '../../database/transaction.ts';
import type { StateRules } from '../../history/state-rules.ts';
import { companyStates } from '../../companies/company.state.rules.ts';
import { personStates } from '../../people/person.state.rules.ts';

export type MergeType = 'PERSON' | 'COMPANY';

/** What is the same of people and of companies under other names. */
export const parties = {
  PERSON: { table: 'person', key: 'person_id', node: 'Person', touched: 'people' },
  COMPANY: { table: 'company', key: 'company_id', node: 'Company', touched: 'companies' },
} as const;

export const partyStates: Record<MergeType, StateRules<object>> = {
  PERSON: personStates,
  COMPANY: companyStates,
};

/** Of a party's row what a merge looks at and unmerging brings back. */
export interface PartyRow {
  id: string;
  slug: string;
  name: string;
  nameSort: string;
  companyKind: string | null;
  isPublic: boolean;
  mergedIntoId: string | null;
  revision: number;
}

/** Both rows, locked in the order of their ids against every act that would point to them; undefined where there is none. */
export async function lockBoth(
  tx: Tx,
  type: MergeType,
  ids: readonly [string, string],
): Promise<[PartyRow | undefined, PartyRow | undefined]> {
  const { table } = parties[type];
  const kind = type === 'COMPANY' ? 'company_kind::text' : 'null::text';
  const rows = await tx.$queryRawUnsafe<PartyRow[]>(
    `select id, slug, name, name_sort as "nameSort", ${kind} as "companyKind", is_public as "isPublic",
       merged_into_id as "mergedIntoId", revision
     from ${table} where id = any($1::uuid[]) and deleted_at is null order by id for update`,
    ids,
  );
  const found = (id: string) => rows.find((row) => row.id === id);
  return [found(ids[0]), found(ids[1])];
}
