import { createHmac } from 'node:crypto';
import { StartError } from '../errors/app-error.ts';
import { connect, quoted, withOwner, type Connection } from './connect.ts';
import { scramVerifier } from './scram-verifier.ts';
import { codeOf } from './statement-errors.ts';

export interface RoleUrls {
  readerUrl: string;
  editorUrl: string;
}

/**
 * The two login roles' addresses. What is given is taken as it is; what is not is made, with a password that every node
 * derives from the owner's, so that nothing has to be kept or passed on. Roles belong to the whole cluster: any number
 * of processes and databases may do this at once.
 */
export async function ensureRoles(options: {
  ownerUrl: string;
  readerUrl?: string;
  editorUrl?: string;
}): Promise<RoleUrls> {
  const { ownerUrl } = options;
  const ensured = (name: string, variable: string, mayBecome: string) =>
    withOwner(ownerUrl, (sql) => ensureRole(sql, ownerUrl, { name, variable, mayBecome }));
  const readerUrl = options.readerUrl ?? (await ensured('backfile_reader', 'DATABASE_READER_URL', ''));
  const editorUrl =
    options.editorUrl ?? (await ensured('backfile_editor', 'DATABASE_EDITOR_URL', roleOf(readerUrl)));
  if (roleOf(readerUrl) === roleOf(editorUrl)) {
    throw new StartError(
      'DATABASE_READER_URL and DATABASE_EDITOR_URL name one role: the reader must be one that sees less.',
    );
  }
  return { readerUrl, editorUrl };
}

/** Whom an address logs in. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

/** `mayBecome`: the one role it may belong to. A preview reads as the reader in a transaction of the editor's. */
async function ensureRole(
  sql: Connection,
  ownerUrl: string,
  { name, variable, mayBecome }: { name: string; variable: string; mayBecome: string },
): Promise<string> {
  const url = addressOf(ownerUrl, name);
  // Signing in as it says more than the catalogue: it exists, may log in, and has this password.
  if (!(await isAdmitted(url))) await writeRole(sql, name, new URL(url).password, variable);
  const [groups] = await sql<[{ names: string | null }]>`
    select string_agg(held.rolname, ', ') as names from pg_auth_members
      join pg_roles held on held.oid = roleid join pg_roles holder on holder.oid = member
    where holder.rolname = ${name} and held.rolname <> ${mayBecome}`;
  if (groups.names !== null) {
    throw new StartError(
      `The role ${name} belongs to ${groups.names}: revoke that, it must belong to nothing.`,
    );
  }
  return url;
}

function addressOf(ownerUrl: string, role: string): string {
  const url = new URL(ownerUrl);
  const secret = decodeURIComponent(url.password);
  url.username = role;
  // An owner who needs no password (peer, trust, certificate) has roles that need none.
  url.password = secret === '' ? '' : createHmac('sha256', secret).update(role).digest('hex');
  return url.href;
}

async function isAdmitted(url: string): Promise<boolean> {
  const sql = connect(url, { max: 1, connect_timeout: 5 });
  try {
    await sql`select`;
    return true;
  } catch (error) {
    if (codeOf(error).startsWith('28')) return false;
    throw error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const DUPLICATE = new Set(['42710', '23505']);
const NOT_ALLOWED = '42501';
const CHANGED_AT_ONCE = 'XX000';

async function writeRole(sql: Connection, name: string, password: string, variable: string): Promise<void> {
  // Hashed here, so that the password itself stands in no server's log of statements.
  const login = password === '' ? 'login' : `login password '${scramVerifier(password)}'`;
  try {
    await sql
      .unsafe(
        `create role ${quoted(name)} ${login} noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls`,
      )
      .catch(async (error: unknown) => {
        if (!DUPLICATE.has(codeOf(error))) throw error;
        await sql.unsafe(`alter role ${quoted(name)} noinherit ${login}`);
      });
  } catch (error) {
    // Another process wrote the same password at the same moment.
    if (codeOf(error) === CHANGED_AT_ONCE) return;
    if (codeOf(error) !== NOT_ALLOWED) throw error;
    throw new StartError(
      `The role of DATABASE_URL may not create or change the login role ${name}: create one and name it in ${variable}.`,
      error,
    );
  }
}
