/** Everything that can point to a person or company, as data: what a merge moves and unmerging moves back. */
import type { AggregateType } from '../../history/record-tables.ts';
import type { NodeType } from '../../text/global-id.ts';
import { parties, type MergeType } from './parties.ts';

export interface Reference {
  table: string;
  column: string;
  /** SQL over the loser's row `l` and a row `s` of the survivor: both say the same, so the loser's stays with the loser. */
  same?: string;
  /** What hangs on a row that stays and belongs with the survivor's: table and column. */
  hanging?: readonly (readonly [table: string, column: string])[];
  /** SQL over `l`, $1 the loser and $2 the survivor: moved, it would tie the survivor to itself; it stays. */
  tiesToItself?: string;
  /** A row that stays would be in the way: it is taken away and remembered whole. */
  takenAway?: true;
  /** The aggregate that is saved with the row, and the row's column with its id. */
  savedWith?: readonly [type: AggregateType, column: string];
  /** As what the API knows the row, by which column. */
  node?: readonly [type: NodeType, column: string];
}

const alike = (...columns: string[]): string =>
  columns.map((column) => `s.${column} is not distinct from l.${column}`).join(' and ');

const FACT_OF = { PERSON: 'company_id', COMPANY: 'person_id' } as const;

/** The references to a type of party, in the order in which they are moved. */
export function referencesTo(type: MergeType): readonly Reference[] {
  const { key } = parties[type];
  const value = `party_${key}`;
  const both: Reference[] = [
    {
      table: 'name',
      column: key,
      same: 'lower(s.value) = lower(l.value)',
      hanging: [['evidence', 'name_id']],
      node: ['Name', 'id'],
    },
    { table: 'external_id', column: key, same: alike('scheme', 'value') },
    {
      table: 'role',
      column: key,
      same: `${alike(FACT_OF[type], 'role_kind', 'started_edtf', 'ended_edtf')} and lower(s.title) = lower(l.title) and num_nonnulls(l.deleted_at, s.deleted_at) = 0`,
      hanging: [
        ['evidence', 'role_id'],
        ['quote', 'speaker_role_id'],
        ['correction', 'role_id'],
      ],
      savedWith: ['ROLE', 'id'],
      node: ['Role', 'id'],
    },
    { table: 'mention', column: key, same: alike('article_id', 'start', '"end"'), node: ['Mention', 'id'] },
    {
      table: 'claim',
      column: key,
      tiesToItself: `l.${value} in ($1::uuid, $2::uuid)`,
      node: ['Claim', 'id'],
    },
    {
      table: 'claim',
      column: value,
      tiesToItself: `l.${key} in ($1::uuid, $2::uuid)`,
      node: ['Claim', 'id'],
    },
    {
      table: 'investment',
      column: key,
      same: alike('round_id'),
      hanging: [['evidence', 'investment_id']],
      ...(type === 'COMPANY'
        ? {
            tiesToItself:
              'l.round_id in (select r.id from funding_round r where r.company_id in ($1::uuid, $2::uuid))',
          }
        : {}),
      savedWith: ['FUNDING_ROUND', 'round_id'],
      node: ['Investment', 'id'],
    },
    { table: 'quote', column: key, savedWith: ['QUOTE', 'id'], node: ['Quote', 'id'] },
    {
      table: 'milestone_participant',
      column: key,
      same: alike('milestone_id'),
      takenAway: true,
      savedWith: ['MILESTONE', 'milestone_id'],
      node: ['Milestone', 'milestone_id'],
    },
    { table: 'correction', column: key, node: ['Correction', 'id'] },
    { table: 'redirect', column: key },
  ];
  return type === 'PERSON' ? both : [...both, ...ofCompanies];
}

const ofCompanies: readonly Reference[] = [
  {
    table: 'funding_round',
    column: 'company_id',
    savedWith: ['FUNDING_ROUND', 'id'],
    node: ['FundingRound', 'id'],
  },
  relation('subject_id', 'object_id'),
  relation('object_id', 'subject_id'),
];

function relation(column: string, otherEnd: string): Reference {
  return {
    table: 'company_relation',
    column,
    same: alike('relation_kind', otherEnd, 'since_edtf', 'until_edtf'),
    hanging: [['evidence', 'relation_id']],
    tiesToItself: `l.${otherEnd} in ($1::uuid, $2::uuid)`,
    savedWith: ['COMPANY', 'subject_id'],
    node: ['CompanyRelation', 'id'],
  };
}
