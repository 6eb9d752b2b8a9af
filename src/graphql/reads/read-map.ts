/**
 * The words in which a domain says what can be read of it: GraphQL field -> column, expression, relation.
 * Other types are named, not imported, so that maps of two domains may point to each other.
 */
import type { RequestContext } from '../context.ts';
import type { IdType } from './cursor.ts';

/** One row of a statement; `col` names a column of it and makes sure that the row carries it. */
export interface Scope {
  col(column: string): string;
  /** The row of the table a connection goes through, e.g. the appearance between an article and a person. */
  readonly link?: Scope;
  /** Set where a record was found under an old slug or id: the old id, as SQL. */
  readonly redirectedFrom?: string;
}

/** Makes a parameter of the statement from the field's arguments; `pick` runs for every request. */
export type Bind<Args> = (pick: (args: Args) => unknown, type: string) => string;

// Arguments are coerced by GraphQL itself before they get here; each map names the shape it expects.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyArgs = any;

/** How SQL names a table: itself, or what stands for it where the past is asked for. */
export type TableName = (table: string) => string;

/** A leaf, or JSON that already has the answer's shape (an object whose fields take no arguments). */
export interface ValueRead {
  kind: 'value';
  sql(row: Scope, selected: ReadonlySet<string>, table: TableName): string;
  editorsOnly?: boolean;
}
/** What JavaScript makes from columns of the row. */
export interface DerivedRead {
  kind: 'derived';
  needs: readonly string[];
  /** What it needs beside columns of the row, by the names that `from` knows. */
  also?: Readonly<Record<string, (row: Scope) => string>>;
  from(row: Record<string, unknown>, context: RequestContext): unknown;
}
/** One record of another type, or none. */
export interface OneRead {
  kind: 'one';
  type: string;
  where?(target: Scope, row: Scope): string;
  /** The row's column that holds the record's id, where there is one. */
  idColumn?: string;
  /** Reached by a row of another table, where that says which record it is. */
  through?: Through;
  editorsOnly?: boolean;
}
/** A person or a company (or another choice of types): one id column each. */
export interface EitherRead {
  kind: 'either';
  types: Readonly<Record<string, string>>;
}
/** Records of several types by a link table with one id column each. */
export interface EitherListRead {
  kind: 'eitherList';
  table: string;
  where(link: Scope, row: Scope): string;
  orderBy(link: Scope): string;
  types: Readonly<Record<string, string>>;
}
/** Value objects of several types, told apart by a column. */
export interface VariantRead {
  kind: 'variant';
  column: string;
  variants: Readonly<Record<string, { type: string; fields: Readonly<Record<string, FieldRead>> }>>;
}
/** A short list without pages. */
export interface ListRead {
  kind: 'list';
  type: string;
  where?(target: Scope, row: Scope): string;
  through?: Through;
  /** Over the link where the list goes through one. */
  orderBy(ordered: Scope): string;
  /** Empty for the public. */
  editorsOnly?: boolean;
}
export interface Through {
  table: string;
  /** Which link rows belong to the row. */
  where(link: Scope, row: Scope): string;
  /** The link's column that holds the target's id. */
  target: string;
  /** Orders whose sort column the link carries too, so that one index serves the list. */
  orders?: Readonly<Record<string, Order>>;
}
export interface ConnectionRead {
  kind: 'connection';
  type: string;
  where?(target: Scope, row: Scope, bind: Bind<AnyArgs>, args: AnyArgs, table: TableName): string | null;
  through?: Through;
  /** What an edge says beside its node; reads the link. */
  edge?: Readonly<Record<string, FieldRead>>;
  /** Orders that only this list has. */
  orders?: Readonly<Record<string, Order>>;
  /** When it is not the type's own. */
  defaultOrder?: OrderBy;
  /** Refuses arguments that GraphQL's types cannot: throws InvalidValue. */
  check?(args: AnyArgs): void;
}
export type RelationRead = OneRead | EitherRead | EitherListRead | VariantRead | ListRead | ConnectionRead;
export type FieldRead = ValueRead | DerivedRead | RelationRead;

export type Direction = 'ASC' | 'DESC';
export interface Order {
  /** A stored column that is never null. */
  column: string;
  /** Its PostgreSQL type. */
  type: string;
  /** Of what the public may not learn: it is refused. */
  editorsOnly?: boolean;
}
export interface OrderBy {
  field: string;
  direction: Direction;
}
export type FilterRead<Value> = (row: Scope, value: Value, bind: Bind<Value>, asker: Asker) => string;

/** For whom a statement is. */
export interface Asker {
  seesEverything: boolean;
  /** The id of who signed in, or whose token it is, as a parameter; null for others. */
  userId(this: void): string;
}

/** How lists of a type are filtered and ordered, wherever they stand. */
export interface ListRules {
  filters: Readonly<Record<string, FilterRead<AnyArgs>>>;
  /** Those that look at what the public's connection may not read: for the public they match nothing. */
  editorsFilters?: Readonly<Record<string, FilterRead<AnyArgs>>>;
  orders: Readonly<Record<string, Order>>;
  defaultOrder: OrderBy;
  /** The type of `id`; a uuid when left out. */
  idType?: IdType;
  /** What every list of the type leaves out, e.g. what was merged away. */
  where?(row: Scope): string;
  check?(args: AnyArgs): void;
}
/** What of a record is kept whenever the public sees something else: itself and its own parts. */
export interface PastRules {
  recordType: string;
  /** Types of the parts. */
  parts: readonly string[];
  /** Tables that lead to parts, or to the ids of other records. */
  links: readonly string[];
  /** Fields of the record that lead beyond it by tables that are kept for others. */
  beyond?: readonly string[];
}
export interface ReadMap {
  type: string;
  table: string;
  /** For the public there is no such record, whatever its id: its connection could not even name the table. */
  editorsOnly?: boolean;
  fields: Readonly<Record<string, FieldRead>>;
  list?: ListRules;
  /** Set where the record can be asked for `asOf` a time. */
  past?: PastRules;
  /** What was deleted is in no answer, nor is what was part of it; the public sees none of it anyway. */
  alive?(row: Scope): string;
  /** The redirect column that leads to this type, and its record type. */
  redirect?: { column: string; recordType: string };
}
