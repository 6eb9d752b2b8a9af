import type { Compiler } from './compile.ts';
import type { Through } from './read-map.ts';
import { PageRow, TableRow } from './statement.ts';

/** The rows of a list: the target's table, perhaps reached through a link, as a subquery of just what is needed. */
export class PagedRows {
  readonly target: TableRow;
  readonly link: TableRow | undefined;
  readonly page: PageRow;
  readonly #from: string;
  readonly #alive: readonly string[];

  constructor(compiler: Compiler, type: string, through: Through | undefined) {
    const isKnown = compiler.isKnown(type);
    this.target = new TableRow(compiler.alias());
    this.link = through && new TableRow(compiler.alias());
    this.#alive = compiler.alive(type, this.target);
    this.page = new PageRow(compiler.alias(), this.link !== undefined);
    const table = isKnown || !through ? compiler.table(compiler.map(type).table) : '';
    if (!through || !this.link) this.#from = `${table} ${this.target.alias}`;
    else {
      const link = `${compiler.table(through.table)} ${this.link.alias}`;
      const id = this.link.col(through.target);
      this.#from = isKnown
        ? `${link} join ${table} ${this.target.alias} on ${this.target.col('id')} = ${id}`
        : `${link} cross join lateral (select ${id} as id) ${this.target.alias}`;
    }
  }

  /** Call it last: by then the page knows which columns somebody wants. */
  select(conditions: readonly string[], tail: string): string {
    const columns = this.page.selectList(this.target.alias, this.link?.alias) || '1';
    return `select ${columns} ${this.fromWhere(conditions)} ${tail}`;
  }

  count(conditions: readonly string[]): string {
    return `(select count(*) ${this.fromWhere(conditions)})`;
  }

  fromWhere(conditions: readonly string[]): string {
    const all = [...conditions, ...this.#alive];
    return `from ${this.#from}${all.length > 0 ? ` where ${all.join(' and ')}` : ''}`;
  }
}
