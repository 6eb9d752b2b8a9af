/** Fields of Query that are a short list without pages. */
import type { FieldNode, GraphQLField } from 'graphql';
import type { Compiler } from './compile.ts';
import type { AnyArgs, Bind, Scope } from './read-map.ts';
import { PageRow, TableRow } from './statement.ts';

export interface RootRows {
  kind: 'rows';
  type: string;
  /** Refuses arguments that GraphQL's types cannot: throws InvalidValue. */
  check?(args: AnyArgs): void;
  /** The rows in SQL, as they stand behind `from`: no more than may be answered. */
  from(args: AnyArgs, bind: Bind<AnyArgs>, seesEverything: boolean): string;
  orderBy(row: Scope): string;
}

export function rootRowsSql(
  compiler: Compiler,
  read: RootRows,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): string {
  const { variables, seesEverything } = compiler.request;
  const { args, bind } = compiler.parameters.argumentsOf(field, nodes[0]!, variables, read.check);
  const target = new TableRow(compiler.alias());
  const page = new PageRow(compiler.alias());
  const record = compiler.record(read.type, page, nodes);
  const rows = `select ${page.selectList(target.alias) || '1'} from ${read.from(args, bind, seesEverything)} ${target.alias}`;
  return `coalesce((select json_agg(${record}) from (${rows} order by ${read.orderBy(target)}) ${page.alias}), '[]'::json)`;
}
