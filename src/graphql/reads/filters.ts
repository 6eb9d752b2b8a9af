/** The filters that several lists share, as conditions over a row. */
import { InvalidValue } from '../../errors/app-error.ts';
import { fromGlobalId, type NodeType } from '../../text/global-id.ts';
import { checkText } from '../../text/well-formed.ts';
import type { AnyArgs, FilterRead } from './read-map.ts';

type Range<Bound> = { from?: Bound | null; until?: Bound | null; match?: 'POSSIBLE' | 'CERTAIN' | null };

/** The uuids behind global ids; an id of another type, or none at all, is refused by name. */
export function uuidsOf(types: readonly NodeType[], field: string, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const found = fromGlobalId(id);
    if (found === null || !types.includes(found.type)) {
      throw new InvalidValue({ field, value: id, rule: `expected the id of a ${types.join(' or ')}` });
    }
    return found.uuid;
  });
}

/** Ids of parties of one type; those of the other type match nothing in this column. */
export function partyUuids(type: 'Person' | 'Company', field: string, ids: readonly string[]): string[] {
  uuidsOf(['Person', 'Company'], field, ids);
  return ids.map((id) => fromGlobalId(id)).flatMap((found) => (found?.type === type ? [found.uuid] : []));
}

export function oneOf(column: string, type: string): FilterRead<readonly string[]> {
  return (row, _value, bind) => `${row.col(column)} = any(${bind((value) => value, `${type}[]`)})`;
}

export function idOneOf(column: string, type: NodeType, field: string): FilterRead<readonly string[]> {
  return (row, _value, bind) =>
    `${row.col(column)} = any(${bind((ids) => uuidsOf([type], field, ids), 'uuid[]')})`;
}

export function partyOneOf(
  columns: { Person: string; Company: string },
  field: string,
): FilterRead<readonly string[]> {
  return (row, _value, bind) => {
    const matches = (['Person', 'Company'] as const).map(
      (type) => `${row.col(columns[type])} = any(${bind((ids) => partyUuids(type, field, ids), 'uuid[]')})`,
    );
    return `(${matches.join(' or ')})`;
  };
}

/**
 * Records in which one of these kinds of doubt is open, by the columns of `check_finding` that name them; `ofRole`: those
 * whose roles are in doubt as well.
 */
export function inDoubt(
  columns: readonly string[],
  ofRole?: 'person_id' | 'company_id',
): FilterRead<readonly string[]> {
  return (row, _value, bind) => {
    const kinds = bind((value) => value, '"CheckKind"[]');
    const isOpen = `f.check_kind = any(${kinds}) and not f.is_dismissed and f.since <= now()`;
    const found = columns.map(
      (column) => `select f.${column} from check_finding f where ${isOpen} and f.${column} is not null`,
    );
    if (ofRole) {
      found.push(`select r.${ofRole} from finding f join role r on r.id = f.role_id where ${isOpen}`);
    }
    return `${row.col('id')} in (${found.join(' union all ')})`;
  };
}

/** Records of which a name or text holds what is given, however it is written. */
export function holding(type: NodeType): FilterRead<string> {
  return (row, _value, bind, { seesEverything }) => {
    const text = bind((value) => checkText(value, { field: 'filterBy.text', maxLength: 200 }), 'text');
    return `${row.col('id')} in (select ${seesEverything ? 'found_all' : 'found_public'}('${type}', ${text}))`;
  };
}

/** Rows of a small table of which a column holds the text, whether in capitals or not. */
export function standsIn(...columns: readonly string[]): FilterRead<string> {
  return (row, _value, bind) => {
    const text = bind((value) => checkText(value, { field: 'filterBy.text', maxLength: 200 }), 'text');
    const has = (name: string) => `strpos(lower(${row.col(name)}), lower(${text})) > 0`;
    return `(${columns.map(has).join(' or ')})`;
  };
}

/** For editors: whether the public sees it, and what was set by hand. */
export const visibilityFilters: Readonly<Record<string, FilterRead<AnyArgs>>> = {
  isPublic: (row, value: boolean) => `${value ? '' : 'not '}${row.col('is_public')}`,
  visibility: oneOf('visibility', '"Visibility"'),
};

/** From inclusive, before exclusive. */
export function timeRange(column: string): FilterRead<{ from?: string | null; before?: string | null }> {
  return (row, value, bind) =>
    all([
      value.from ? `${row.col(column)} >= ${bind((range) => range.from, 'timestamptz')}` : null,
      value.before ? `${row.col(column)} < ${bind((range) => range.before, 'timestamptz')}` : null,
    ]);
}

/** Inclusive days against what is earliest and latest; a date that is not known matches nothing. */
export function dateRange(prefix: string): FilterRead<Range<string>> {
  return (row, value, bind) => {
    const earliest = `coalesce(${row.col(`${prefix}_earliest`)}, '-infinity')`;
    const latest = `coalesce(${row.col(`${prefix}_latest`)}, 'infinity')`;
    const certain = value.match === 'CERTAIN';
    return all([
      `${row.col(`${prefix}_edtf`)} is not null`,
      value.from ? `${certain ? earliest : latest} >= ${bind((range) => range.from, 'date')}` : null,
      value.until ? `${certain ? latest : earliest} <= ${bind((range) => range.until, 'date')}` : null,
    ]);
  };
}

/** Within one currency; "about" reaches 10 % to both sides; what was not disclosed matches nothing. */
export function amountRange(prefix: string): FilterRead<Range<string> & { currency: string }> {
  return (row, value, bind) => {
    const min = row.col(`${prefix}_min`);
    const max = row.col(`${prefix}_max`);
    const about = `${row.col(`${prefix}_qualifier`)} = 'ABOUT'`;
    const lowest = `case when ${about} then ${min} * 0.9 else coalesce(${min}, 0) end`;
    const highest = `case when ${about} then ${max} * 1.1 else coalesce(${max}, 'infinity') end`;
    const certain = value.match === 'CERTAIN';
    return all([
      `${row.col(`${prefix}_currency`)} = ${bind((range) => range.currency, 'text')}`,
      `num_nonnulls(${min}, ${max}) > 0`,
      value.from ? `${certain ? lowest : highest} >= ${bind((range) => range.from, 'numeric')}` : null,
      value.until ? `${certain ? highest : lowest} <= ${bind((range) => range.until, 'numeric')}` : null,
    ]);
  };
}

function all(conditions: readonly (string | null)[]): string {
  const present = conditions.filter((condition) => condition !== null);
  return present.length === 0 ? 'true' : `(${present.join(' and ')})`;
}
