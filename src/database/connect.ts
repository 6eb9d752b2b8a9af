import postgres, { type Options, type ParameterOrJSON, type PostgresType, type Sql } from 'postgres';

/** Sql of ours: no type of its own beside PostgreSQL's. */
export type Connection = Sql;

/**
 * Dates go in and come out as texts: a Date would lose microseconds and the years before Christ. Arrays are written
 * here because postgres.js would first have to ask each connection for the types there are.
 */
const types: Record<string, PostgresType> = {
  date: { to: 1184, from: [1082, 1114, 1184], serialize: String, parse: String },
};

/** A connection, or a pool of `max`, to a server; opened when first used. Nothing is sent but what the caller asks. */
export function connect(url: string, options: Options<Record<string, PostgresType>>): Connection {
  return postgres(url, {
    fetch_types: false,
    onnotice: () => {},
    types,
    ...options,
    connection: { application_name: 'backfile', ...options.connection },
  }) as Connection;
}

/** A connection for one piece of the start's work as the owner: no statement limit, ended by `work`'s end. */
export async function withOwner<Result>(
  ownerUrl: string,
  work: (sql: Connection) => Promise<Result>,
): Promise<Result> {
  const sql = connect(ownerUrl, {
    max: 1,
    connect_timeout: 10,
    // A migration may run long; a client that was killed is noticed within two seconds, and what it locked is free.
    connection: {
      application_name: 'backfile start',
      statement_timeout: 0,
      client_connection_check_interval: 2000,
    },
  });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** A name as SQL writes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A value as a parameter; an array as PostgreSQL writes arrays. */
export function parameter(value: unknown): ParameterOrJSON<never> {
  if (!Array.isArray(value)) return value as ParameterOrJSON<never>;
  const items = value.map((item) =>
    item === null ? 'NULL' : `"${String(item).replaceAll(/["\\]/g, String.raw`\$&`)}"`,
  );
  return `{${items.join(',')}}`;
}
