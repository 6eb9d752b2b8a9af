/**
 * Statements of our own within an act go to the connection of its transaction, not through Prisma's engine: that costs
 * several times what the driver needs, and most of an act is such statements. Prisma begins and ends the transaction.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PrismaPg } from '@prisma/adapter-pg';
import pg, { type PoolClient } from 'pg';
import { Prisma } from './generated/client.ts';
import type { Tx } from './transaction.ts';

/** The connection of a transaction from its beginning until Prisma begins to end it. */
export interface Lane {
  connection?: PoolClient;
  nameOf?: NameOf;
}

/** The name under which a statement is prepared. */
type NameOf = (statement: { sql: string }) => string;

const beginning = new AsyncLocalStorage<Lane>();

/** Runs what begins a transaction and gives its connection to the lane. */
export function onLane<Result>(lane: Lane, begin: () => Result): Result {
  return beginning.run(lane, begin);
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/** Makes the adapter hand over the connections of transactions begun on a lane. */
export function withLanes(factory: PrismaPg, nameOf: NameOf): PrismaPg {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (level) => {
      const transaction = await start(level);
      const lane = beginning.getStore();
      if (lane) {
        lane.nameOf = nameOf;
        handOver(transaction, lane);
      }
      return transaction;
    };
    return adapter;
  };
  return factory;
}

function handOver(transaction: Awaited<ReturnType<Adapter['startTransaction']>>, lane: Lane): void {
  lane.connection = (transaction as unknown as { client: PoolClient }).client;
  const execute = transaction.executeRaw.bind(transaction);
  transaction.executeRaw = (query) => {
    // From here on a statement would run outside the transaction, or in somebody else's.
    if (/^(commit|rollback)$/i.test(query.sql)) lane.connection = undefined;
    return execute(query);
  };
}

/** The transaction, with its raw statements on the lane. */
export function direct(tx: Tx, lane: Lane): Tx {
  const run = async (text: string, values: readonly unknown[]) => {
    if (!lane.connection) throw new Error('the transaction is over');
    const name = lane.nameOf?.({ sql: text });
    return lane.connection.query<object>({ name, text, values: values.map(asSent), types });
  };
  const raw = {
    $queryRawUnsafe: async (text: string, ...values: unknown[]) => (await run(text, values)).rows,
    $executeRawUnsafe: async (text: string, ...values: unknown[]) => (await run(text, values)).rowCount ?? 0,
    $queryRaw: async (...template: Template) => {
      const { text, values } = statementOf(template);
      return (await run(text, values)).rows;
    },
    $executeRaw: async (...template: Template) => {
      const { text, values } = statementOf(template);
      return (await run(text, values)).rowCount ?? 0;
    },
  };
  return new Proxy(tx, {
    get: (target, name) =>
      Object.hasOwn(raw, name) ? raw[name as keyof typeof raw] : (target[name as keyof Tx] as unknown),
  });
}

type Template = [strings: TemplateStringsArray | Prisma.Sql, ...values: unknown[]];

function statementOf([strings, ...values]: Template): Prisma.Sql {
  return Array.isArray(strings) ? Prisma.sql(strings, ...values) : (strings as Prisma.Sql);
}

/** An instant without the zone of this machine. */
const asSent = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** What Prisma makes of these types, the driver does not. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.INT8]: BigInt,
  [pg.types.builtins.NUMERIC]: (text) => new Prisma.Decimal(text),
  [pg.types.builtins.DATE]: (text) => new Date(`${text}T00:00:00Z`),
};
type Oid = Parameters<typeof pg.types.getTypeParser>[0];
const types = {
  getTypeParser: ((oid: Oid, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) ||
    pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};
