import { getArgumentValues, isNonNullType, Kind, visit, type FieldNode, type GraphQLField } from 'graphql';
import { InvalidValue } from '../../errors/app-error.ts';
import type { RequestContext } from '../context.ts';
import type { AnyArgs, Bind, Scope } from './read-map.ts';

/**
 * The parameters of a statement in the making. Each remembers how to take its value from a request's variables, so
 * that the text is compiled once and the values are picked anew for every request.
 */
export class Parameters {
  readonly #sources: Source[] = [];
  readonly #picks: Pick[] = [];
  /** Which of the picks the finished text uses, in the order of its numbers. */
  #used: number[] = [];

  /** The arguments of one field: their values now, and `bind` for what shall be a parameter. */
  argumentsOf(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    variables: Record<string, unknown>,
    check?: (args: AnyArgs) => void,
  ): { args: AnyArgs; bind: Bind<AnyArgs> } {
    const args: AnyArgs = getArgumentValues(field, node, variables);
    check?.(args);
    const source: Source = {
      field,
      node,
      check,
      args,
      isConstant: !usesVariables(node),
      takesVariable: takesVariable(field, node),
    };
    this.#sources.push(source);
    const bind: Bind<AnyArgs> = (pick, type) => `$${this.#picks.push({ source, pick })}::${type}`;
    return { args, bind };
  }

  /** A parameter that is known from the request itself, such as who asks. */
  ofRequest(pick: (context: RequestContext) => unknown, type: string): string {
    return `$${this.#picks.push({ ofRequest: pick })}::${type}`;
  }

  /** The values for one request; throws InvalidValue where an argument is refused. */
  values(variables: Record<string, unknown>, context?: RequestContext): unknown[] {
    const args = new Map<Source, AnyArgs>();
    for (const source of this.#sources) {
      if (source.isConstant) continue;
      const given = argumentsOf(source, variables);
      source.check?.(given);
      args.set(source, given);
    }
    const picked = this.#picks.map((from) =>
      'ofRequest' in from
        ? from.ofRequest(context!)
        : storable(from.source, from.pick(args.get(from.source) ?? from.source.args)),
    );
    return this.#used.map((index) => picked[index]);
  }

  /** The text with the numbers of what it uses: a filter of a list that is not asked for may be in none of its parts. */
  finish(text: string): string {
    const numbers = new Map<number, number>();
    const finished = text.replaceAll(/\$(\d+)::/g, (_, digits: string) => {
      const index = Number(digits) - 1;
      if (!numbers.has(index)) numbers.set(index, numbers.size + 1);
      return `$${numbers.get(index)}::`;
    });
    this.#used = [...numbers.keys()];
    return finished;
  }
}

/** PostgreSQL's texts hold every character but one. */
function storable({ field }: Source, value: unknown): unknown {
  const texts = Array.isArray(value) ? value : [value];
  if (texts.some((text) => typeof text === 'string' && text.includes('\0'))) {
    throw new InvalidValue({ field: field.name, value: String(value), rule: 'no NUL character' });
  }
  return value;
}

type Pick =
  { source: Source; pick: (args: AnyArgs) => unknown } | { ofRequest: (context: RequestContext) => unknown };

interface Source {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  check?: (args: AnyArgs) => void;
  /** As they were when the statement was made: for good where no variable is among them. */
  args: AnyArgs;
  isConstant: boolean;
  /** The only argument is a variable, and nothing else is there without being given. */
  takesVariable: boolean;
}

/** An argument that is a variable takes its value as it was coerced; everything else is GraphQL's to put together. */
function argumentsOf(
  { field, node, takesVariable: isVariable }: Source,
  variables: Record<string, unknown>,
): AnyArgs {
  const argument = node.arguments?.[0];
  if (isVariable && argument?.value.kind === Kind.VARIABLE) {
    const value = variables[argument.value.name.value];
    if (value !== undefined) return { [argument.name.value]: value };
  }
  return getArgumentValues(field, node, variables);
}

function takesVariable(field: GraphQLField<unknown, unknown>, node: FieldNode): boolean {
  const [argument, ...more] = node.arguments ?? [];
  if (argument?.value.kind !== Kind.VARIABLE || more.length > 0) return false;
  return field.args.every(
    ({ name, defaultValue, type }) =>
      name === argument.name.value || (defaultValue === undefined && !isNonNullType(type)),
  );
}

function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) visit(argument, { Variable: () => void (found = true) });
  return found;
}

/** A row of a table under an alias. */
export class TableRow implements Scope {
  readonly alias: string;
  readonly redirectedFrom?: string;
  constructor(alias: string, redirectedFrom?: string) {
    this.alias = alias;
    this.redirectedFrom = redirectedFrom;
  }
  col(column: string): string {
    return `${this.alias}.${quoted(column)}`;
  }
}

/** A row of a subquery that carries only the columns somebody asked for. */
export class PageRow implements Scope {
  readonly alias: string;
  readonly link?: PageRow;
  readonly #prefix: string;
  readonly #columns = new Set<string>();
  constructor(alias: string, withLink = false, prefix = '') {
    this.alias = alias;
    this.#prefix = prefix;
    if (withLink) this.link = new PageRow(alias, false, 'link.');
  }
  col(column: string): string {
    this.#columns.add(column);
    return `${this.alias}.${quoted(this.#prefix + column)}`;
  }
  /** What the subquery has to select, from the tables behind it. */
  selectList(target: string, link = ''): string {
    const own = [...this.#columns].map(
      (name) => `${target}.${quoted(name)} as ${quoted(this.#prefix + name)}`,
    );
    return [...own, this.link?.selectList(link)].filter(Boolean).join(', ');
  }
}

const RESERVED = new Set(['end', 'start', 'text', 'user', 'position', 'language', 'name', 'value', 'at']);

function quoted(identifier: string): string {
  return /^[a-z_]+$/.test(identifier) && !RESERVED.has(identifier) ? identifier : `"${identifier}"`;
}

/** `{ key: SQL }` as JSON. A function takes at most 100 arguments, hence the pieces. */
export function jsonObject(pairs: ReadonlyMap<string, string>): string {
  const entries = [...pairs].map(([key, sql]) => `${literal(key)}, ${sql}`);
  if (entries.length <= 50) return `json_build_object(${entries.join(', ')})`;
  const pieces = [];
  for (let from = 0; from < entries.length; from += 50) {
    pieces.push(`jsonb_build_object(${entries.slice(from, from + 50).join(', ')})`);
  }
  return `(${pieces.join(' || ')})`;
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
