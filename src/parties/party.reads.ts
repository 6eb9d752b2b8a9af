/** What people and companies have in common, and the reads that lead from both. */
import {
  byHandReads,
  column,
  connection,
  connectionOf,
  editorsOnly,
  expression,
  globalIdSql,
  lastSaveReads,
  list,
  valueObject,
} from '../graphql/reads/fields.ts';
import type { ConnectionRead, FieldRead, ReadMap, Scope, ValueRead } from '../graphql/reads/read-map.ts';
import { InvalidValue } from '../errors/app-error.ts';

/** Lists of a party show an utterance or an article once, not each of its translations. */
const original = (row: Scope, key: string): string => `${row.col(key)} is null`;

type PartyType = 'Person' | 'Company';
const foreignKey = { Person: 'person_id', Company: 'company_id' } as const;

export function partyReads(type: PartyType, claimFields: readonly string[]): Record<string, FieldRead> {
  const key = foreignKey[type];
  return {
    slug: column('slug'),
    version: column('version'),
    revision: editorsOnly(column('revision')),
    name: column('name'),
    description: column('description'),
    names: list('Name', {
      where: (name, row) => `${name.col(key)} = ${row.col('id')}`,
      orderBy: (name) => `${name.col('position')}, ${name.col('id')}`,
    }),
    externalIds: expression(
      (row, table) =>
        `coalesce((select json_agg(json_build_object('scheme', e.scheme, 'value', e."value", 'url', e.url) order by e.scheme, e."value") from ${table('external_id')} e where e.${key} = ${row.col('id')}), '[]'::json)`,
    ),
    redirectedFrom: expression((row) => {
      return row.redirectedFrom ? globalIdSql(type, row.redirectedFrom) : 'null';
    }),
    previousIds: expression(
      (row, table) =>
        `coalesce((select json_agg(${globalIdSql(type, 'r.old_id')} order by r.old_id) from ${table('redirect')} r where r.${key} = ${row.col('id')} and r.old_id is not null), '[]'::json)`,
    ),
    roles: connectionOf('Role', key),
    quotesSpoken: connection('Quote', {
      where: (quote, row) => `${quote.col(key)} = ${row.col('id')} and ${original(quote, 'rendering_of_id')}`,
    }),
    investments: connectionOf('Investment', key),
    milestones: connection('Milestone', {
      where: (milestone, row) =>
        `exists (select 1 from milestone_participant p where p.milestone_id = ${milestone.col('id')} and p.${key} = ${row.col('id')})`,
    }),
    articles: connection('Article', {
      where: (article) => original(article, 'translation_of_id'),
      through: {
        table: 'appearance',
        where: (appearance, row) => `${appearance.col(key)} = ${row.col('id')}`,
        target: 'article_id',
        orders: { PUBLISHED_AT: { column: 'published_sort', type: 'timestamptz' } },
      },
    }),
    ...factReads(key, claimFields),
    factCounts: factCounts(key),
    ...lastSaveReads(type.toUpperCase()),
    ...byHandReads,
  };
}

/** The record that a row is part of was not deleted. */
export function aliveOwner(table: string, id: string): string {
  return `(${id} is null or exists (select 1 from ${table} o where o.id = ${id} and o.deleted_at is null))`;
}

/** Claims and evidence of a record, all or of one field. */
export function factReads(
  key: 'person_id' | 'company_id' | 'round_id',
  claimFields: readonly string[],
): Record<string, ConnectionRead> {
  const check = ({ field }: { field?: string | null }) => {
    if (field !== undefined && field !== null && !claimFields.includes(field)) {
      throw new InvalidValue({ field: 'field', value: field, rule: `one of ${claimFields.join(', ')}` });
    }
  };
  return {
    claims: connection('Claim', {
      check,
      where: (claim, row, bind, args) =>
        `${claim.col(key)} = ${row.col('id')}` +
        (args.field ? ` and ${claim.col('field')} = ${bind((values) => values.field, 'text')}` : ''),
    }),
    evidence: connection('Evidence', {
      check,
      where: (evidence, row, bind, args, table) =>
        `${evidence.col('claim_id')} in (select c.id from ${table('claim')} c where c.${key} = ${row.col('id')}` +
        `${args.field ? ` and c.field = ${bind((values) => values.field, 'text')}` : ''})`,
    }),
  };
}

/** Facts that are saved with the record, and a party's roles; what is found to have no sentence is known already. */
export function factCounts(key: 'person_id' | 'company_id' | 'round_id'): ValueRead {
  const isParty = key !== 'round_id';
  const total = (row: Scope) =>
    `((select count(*) from fact f where f.scope_id = ${row.col('id')})` +
    `${isParty ? ` + (select count(*) from standing_role r where r.${key} = ${row.col('id')})` : ''})`;
  const without = (row: Scope) =>
    `(select count(*) from finding f where f.check_kind in ('NO_SENTENCE', 'SENTENCE_GONE') and f.scope_id ` +
    `${isParty ? `in (select ${row.col('id')} union all select r.id from standing_role r where r.${key} = ${row.col('id')})` : `= ${row.col('id')}`})`;
  return editorsOnly(
    valueObject((row) => row.col('id'), { total, withSentence: (row) => `${total(row)} - ${without(row)}` }),
  );
}

/** The evidence of a fact that is a row of its own. */
export function evidenceOf(key: string): ConnectionRead {
  return connectionOf('Evidence', key);
}

export const nameReads: ReadMap = {
  type: 'Name',
  table: 'name',
  fields: {
    value: column('value'),
    nameKind: column('name_kind'),
    language: column('language'),
    evidence: evidenceOf('name_id'),
    ...byHandReads,
  },
};
