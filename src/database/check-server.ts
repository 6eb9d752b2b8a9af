import { StartError } from '../errors/app-error.ts';
import { connect } from './connect.ts';
import { codeOf } from './statement-errors.ts';

const OLDEST = 15;

interface ServerFacts {
  version: number;
  fsync: string;
  full_page_writes: string;
  encoding: string;
  is_standby: boolean;
}

/** Throws a StartError when the server cannot be reached within `seconds`, or may lose what was written to it. */
export async function checkServer(url: string, seconds = 8): Promise<void> {
  const { fsync, full_page_writes, version, encoding, is_standby } = await serverFacts(url, seconds);
  const where = shownServer(url);
  if (version < OLDEST) {
    throw new StartError(`PostgreSQL at ${where} is version ${version}; Backfile needs ${OLDEST} or newer.`);
  }
  for (const [name, setting] of Object.entries({ fsync, full_page_writes })) {
    if (setting === 'on') continue;
    throw new StartError(
      `PostgreSQL at ${where} runs with ${name} ${setting} and can lose data: set ${name} = on and reload it.`,
    );
  }
  if (is_standby) {
    throw new StartError(`PostgreSQL at ${where} is a standby: let DATABASE_URL name its primary.`);
  }
  if (encoding !== 'UTF8') {
    throw new StartError(`The database at ${where} is encoded in ${encoding}: create one with UTF8.`);
  }
}

async function serverFacts(url: string, seconds: number): Promise<ServerFacts> {
  const sql = connect(url, { max: 1, connect_timeout: seconds });
  const ask = sql<[ServerFacts]>`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('fsync') as fsync,
      current_setting('full_page_writes') as full_page_writes, current_setting('server_encoding') as encoding,
      pg_is_in_recovery() as is_standby`;
  let timer: NodeJS.Timeout | undefined;
  // The library's own limit does not hold where a listener accepts and hangs up again and again.
  const tooLate = new Promise<never>((_, refuse) => {
    timer = setTimeout(
      () => refuse(Object.assign(new Error('no answer'), { code: 'CONNECT_TIMEOUT' })),
      seconds * 1000,
    );
  });
  try {
    const [facts] = await Promise.race([ask, tooLate]);
    return facts;
  } catch (error) {
    throw new StartError(`${shownServer(url)}: ${reason(error, url, seconds)}`, error);
  } finally {
    clearTimeout(timer);
    ask.catch(() => {});
    await sql.end({ timeout: 0 });
  }
}

function reason(error: unknown, url: string, seconds: number): string {
  const code = codeOf(error);
  const { username, pathname } = new URL(url);
  if (code === 'CONNECT_TIMEOUT') {
    return `no PostgreSQL answers within ${seconds} s. Start it, or mend DATABASE_URL.`;
  }
  if (code === 'ECONNREFUSED') return 'no PostgreSQL listens there. Start it, or mend DATABASE_URL.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host. Mend DATABASE_URL.';
  if (code.startsWith('28')) {
    return `PostgreSQL refuses the login of ${username || 'this user'}. Mend user or password in DATABASE_URL.`;
  }
  if (code === '3D000') return `there is no database ${pathname.slice(1)}. Create it, or mend DATABASE_URL.`;
  return `PostgreSQL cannot be used: ${error instanceof Error ? error.message : String(error)}`;
}

/** Host, port and database of an address, without who logs in. */
export function shownServer(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}
