import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../errors/app-error.ts';
import { programEnvironment, type PostgresPrograms } from './postgres-programs.ts';

/** The embedded server's user, who owns everything in it. */
export const OWNER = 'backfile';
const NAME = 'postgres';
const UNFINISHED = `${NAME}.unfinished-`;

/** Where the embedded server keeps what it has. */
export interface Cluster {
  /** PGDATA. */
  files: string;
  serverLog: string;
  password: string;
}

/**
 * The database below `dataDir`, made when there is none. It is made in a sibling and renamed when whole, with the
 * owner's password in it, so a crash leaves all or nothing. Throws a StartError.
 */
export async function openCluster(dataDir: string, programs: PostgresPrograms): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true });
  // PostgreSQL names its folder without symbolic links; so must we to know it again.
  const folder = join(await realpath(dataDir), NAME);
  const passwordFile = join(folder, 'password');
  let password = await readFile(passwordFile, 'utf8').catch(absent);
  if (password === null) {
    await createCluster(folder, programs);
    password = await readFile(passwordFile, 'utf8');
  }
  return { files: join(folder, 'data'), serverLog: join(folder, 'server.log'), password: password.trim() };
}

/** Removes what starts that were killed have left. Only for who has the database: another's may be in the making. */
export async function removeUnfinished(dataDir: string): Promise<void> {
  const names = await readdir(dataDir);
  const left = names.filter((name) => name.startsWith(UNFINISHED));
  // A killed start's initdb may still be writing there; without its folder it ends.
  const options = { recursive: true, force: true, maxRetries: 20, retryDelay: 50 };
  await Promise.all(left.map((name) => rm(join(dataDir, name), options)));
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw new StartError(`The embedded database's password cannot be read: ${error.message}.`, error);
}

async function createCluster(folder: string, programs: PostgresPrograms): Promise<void> {
  const parent = join(folder, '..');
  const unfinished = await mkdtemp(join(parent, UNFINISHED));
  const passwordFile = join(unfinished, 'password');
  try {
    await writeFile(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flush: true });
    await chmod(unfinished, 0o700);
    const { uid, gid } = programs.runAs;
    if (uid !== undefined && gid !== undefined) {
      await Promise.all([unfinished, passwordFile].map((path) => chown(path, uid, gid)));
    }
    await initdb(programs, join(unfinished, 'data'), passwordFile);
    await rename(unfinished, folder);
    await sync(parent);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another start was faster, and what it made is as good.
    if (await readFile(join(folder, 'password'), 'utf8').catch(absent)) return;
    throw error;
  }
}

function initdb(programs: PostgresPrograms, files: string, passwordFile: string): Promise<void> {
  const options = {
    pgdata: files,
    username: OWNER,
    pwfile: passwordFile,
    auth: 'scram-sha-256',
    encoding: 'UTF8',
    // PostgreSQL's own collation: the system's would change with the system and break indexes.
    'locale-provider': 'builtin',
    'builtin-locale': 'C.UTF-8',
    locale: 'C',
  };
  const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const child = spawn(programs.initdb, [...flags, '--data-checksums', '--no-instructions'], {
    ...programs.runAs,
    cwd: '/',
    env: programEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      if (code === 0) return done();
      const reason = complaint.trim().split('\n').at(-1) ?? '';
      return failed(
        new StartError(
          `The embedded database cannot be made in ${join(files, '../..')}: ${reason}. Set DATA_DIR to a folder of yours.`,
        ),
      );
    });
  });
}

/** Makes a rename last: the folder's own list of names goes to disk. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
