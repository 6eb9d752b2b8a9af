/** Reading a record as the public saw it: its kept snapshot stands in for the tables it was taken from. */
import { InvalidValue } from '../../errors/app-error.ts';
import type { PastRules, ReadMap, Scope } from './read-map.ts';

/** What a read under `asOf` may look at. */
export class Past {
  /** The record's own row; every other row of its type is another record. */
  readonly root: Scope;
  readonly #snapshot: string;
  readonly #map: ReadMap;
  readonly #rules: PastRules;
  readonly #tables: ReadonlySet<string>;
  readonly #asOf: string;
  #reading = '';

  constructor(options: {
    root: Scope;
    /** The snapshot, as SQL. */
    snapshot: string;
    map: ReadMap;
    rules: PastRules;
    tableOf: (type: string) => string;
    asOf: string;
  }) {
    this.root = options.root;
    this.#snapshot = options.snapshot;
    this.#map = options.map;
    this.#rules = options.rules;
    this.#tables = new Set([...options.rules.parts.map(options.tableOf), ...options.rules.links]);
    this.#asOf = options.asOf;
  }

  /** The record's own row, to select from. */
  get record(): string {
    return `jsonb_populate_record(null::public.${this.#map.table}, ${this.#snapshot}->'record')`;
  }

  /** The rows of a table as they were; refused where the snapshot has none. */
  table(name: string): string {
    if (!this.#tables.has(name)) this.refuse();
    return `jsonb_populate_recordset(null::public.${name}, ${this.#snapshot}->'${name}')`;
  }

  isPart(type: string): boolean {
    return this.#rules.parts.includes(type);
  }

  /** Remembers what is being read; of another record only its id is known. */
  enter(type: string, field: string, row: Scope): void {
    this.#reading = `${type}.${field}`;
    const isBeyond =
      row === this.root ? this.#rules.beyond?.includes(field) : !this.isPart(type) && field !== 'id';
    if (isBeyond) this.refuse();
  }

  refuse(): never {
    const field = this.#reading;
    throw new InvalidValue({
      field,
      value: this.#asOf,
      rule: `asOf answers with the record and its own parts, and with the ids of others; ask for ${field} without asOf`,
    });
  }
}

/** Another record, of which only the id is known. */
export class Reference implements Scope {
  readonly #id: string;
  constructor(id: string) {
    this.#id = id;
  }
  col(column: string): string {
    if (column !== 'id') throw new Error(`a reference has an id and no ${column}`);
    return this.#id;
  }
}
