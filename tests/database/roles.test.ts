import { once } from 'node:events';
import { connect as connectTcp, createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Connection } from '../../src/database/connect.ts';
import { openPools } from '../../src/database/pools.ts';
import { openPrisma } from '../../src/database/prisma.ts';
import { Unavailable } from '../../src/errors/app-error.ts';
import { ensureRoles, type RoleUrls } from '../../src/database/roles.ts';
import { quiet } from '../support/postgres.ts';
import { startTestServer } from '../support/server.ts';

// Roles belong to a whole server: these tests have one of their own.
let server: Awaited<ReturnType<typeof startTestServer>>;
let database: RoleUrls & { url: string };
let owner: Connection;

beforeAll(async () => {
  server = await startTestServer();
  database = { url: server.url, ...(await ensureRoles({ ownerUrl: server.url })) };
  owner = connect(server.url, { max: 1 });
});
afterAll(async () => {
  await owner.end();
  await server.stop();
});

/** A login of its own for one test, with the password "x". */
async function createRole(name: string, attributes = ''): Promise<string> {
  await owner.unsafe(`create role ${name} login password 'x' ${attributes}`);
  return as(name);
}

function as(role: string, port?: number): string {
  const url = new URL(database.url);
  url.username = role;
  url.password = 'x';
  if (port) url.port = String(port);
  return url.href;
}

const pools = (readerUrl: string) => openPools({ readerUrl, editorUrl: database.editorUrl }, { size: 1 });

async function attempt(url: string, statement: string): Promise<string> {
  const sql = connect(url, { max: 1 });
  try {
    await sql.unsafe(statement);
    return 'allowed';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await sql.end();
  }
}

/** A pooler gone wrong: it passes everything on, but once told to it logs everybody in as `other`. */
async function startPooler(
  role: string,
  other: string,
): Promise<{ listener: Server; port: number; goWrong(): void }> {
  const { hostname, port } = new URL(database.url);
  let isWrong = false;
  const listener = createServer((client) => {
    const upstream = connectTcp(Number(port), hostname);
    client.once('data', (startup) => {
      const text = startup.toString('latin1');
      upstream.write(isWrong ? text.replace(`user\0${role}\0`, `user\0${other}\0`) : text, 'latin1');
      client.pipe(upstream);
    });
    upstream.pipe(client);
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const goWrong = () => {
    isWrong = true;
  };
  return { listener, port: (listener.address() as AddressInfo).port, goWrong };
}

describe('the login roles', () => {
  test('are nobody special: no members, no inheritance, no privilege', async () => {
    const found = await owner`
      select rolname::text as name, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as special,
        rolinherit as inherits, exists (select from pg_auth_members where member = pg_roles.oid) as belongs
      from pg_roles where rolname in ('backfile_reader', 'backfile_editor') order by 1`;
    const plain = { special: false, inherits: false, belongs: false };
    expect([...found]).toEqual([
      { name: 'backfile_editor', ...plain },
      { name: 'backfile_reader', ...plain },
    ]);
  });

  test('cannot become anybody else', async () => {
    for (const url of [database.readerUrl, database.editorUrl]) {
      for (const statement of [
        'set role backfile',
        'set session authorization backfile',
        `select set_config('role', 'backfile', false)`,
      ]) {
        expect(await attempt(url, statement)).toMatch(/permission denied|must be/);
      }
    }
    expect(await attempt(database.readerUrl, 'set role backfile_editor')).toMatch(/permission denied/);
  });

  test('have the same passwords wherever they are made from the same owner', async () => {
    expect(await ensureRoles({ ownerUrl: database.url })).toEqual({
      readerUrl: database.readerUrl,
      editorUrl: database.editorUrl,
    });
  });

  test('are made by many processes at once without a quarrel, and mended when their password is another', async () => {
    await owner`alter role backfile_reader password 'other'`;
    expect(await attempt(database.readerUrl, 'select 1')).toMatch(/password/);
    await Promise.all(Array.from({ length: 8 }, () => ensureRoles({ ownerUrl: database.url })));
    expect(await attempt(database.readerUrl, 'select 1')).toBe('allowed');
  });

  test('must be named where the owner may not create them', async () => {
    const poor = await createRole('poor_owner');
    await expect(ensureRoles({ ownerUrl: poor })).rejects.toThrow(/name it in DATABASE_READER_URL/);
    const given = { readerUrl: database.readerUrl, editorUrl: database.editorUrl };
    expect(await ensureRoles({ ownerUrl: poor, ...given })).toEqual(given);
  });

  test('are two', async () => {
    const one = { readerUrl: database.editorUrl, editorUrl: database.editorUrl };
    await expect(ensureRoles({ ownerUrl: database.url, ...one })).rejects.toThrow(/name one role/);
  });
});

describe('the start refuses a pool logged in as', () => {
  test('the owner', async () => {
    await expect(pools(database.url)).rejects.toThrow(/superuser/);
  });

  test('a role that bypasses row-level security', async () => {
    await expect(pools(await createRole('bypasser', 'bypassrls'))).rejects.toThrow(
      /bypasses row-level security/,
    );
  });

  test('a role that owns a table, or may become one that does', async () => {
    const builder = await createRole('builder');
    await owner`create table built ()`;
    await owner`alter table built owner to builder`;
    await expect(pools(builder)).rejects.toThrow(/builder owns tables/);
    const friend = await createRole('builders_friend', 'noinherit in role builder');
    await expect(pools(friend)).rejects.toThrow(/builders_friend \(as builder\)|as builder/);
  });

  test('a role with another password', async () => {
    const url = new URL(database.readerUrl);
    url.password = 'wrong';
    await expect(pools(url.href)).rejects.toThrow(/backfile_reader cannot be used: password/);
  });

  test('somebody else than it asked for', async () => {
    await createRole('asked_for');
    await createRole('logged_in');
    const pooler = await startPooler('asked_for', 'logged_in');
    pooler.goWrong();
    await expect(pools(as('asked_for', pooler.port))).rejects.toThrow(/asked_for was logged in as logged_in/);
    pooler.listener.close();
  });
});

describe('a new connection logged in as somebody else', () => {
  test('runs nothing, in the pools as in Prisma', async () => {
    await createRole('rightful');
    await createRole('impostor');
    const pooler = await startPooler('rightful', 'impostor');
    const url = as('rightful', pooler.port);
    const { reader, close } = await pools(url);
    const prisma = openPrisma(url, quiet);
    // As every request does, it gives up: postgres.js may never answer a statement whose connection closes just then.
    const whoRuns = () =>
      reader.run('select session_user as name', [], { prepare: false, signal: AbortSignal.timeout(3_000) });
    const whoWrites = () => prisma.$queryRaw`select session_user::text as name`;
    expect([await whoRuns(), await whoWrites()]).toEqual([[{ name: 'rightful' }], [{ name: 'rightful' }]]);
    pooler.goWrong();
    await owner`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'rightful'`;
    // The first may still find its old connection closing; none may find another's open.
    const outcome = async () => {
      const [read] = await Promise.allSettled([whoRuns()]);
      if (read.status === 'fulfilled') return 'ran';
      const { cause } = read.reason as Unavailable;
      return read.reason instanceof Unavailable ? (cause as { code?: string }).code : read.reason;
    };
    const outcomes: unknown[] = [];
    for (let time = 0; time < 6; time += 1) outcomes.push(await outcome());
    expect(outcomes).not.toContain('ran');
    expect(outcomes.slice(3)).toEqual(['WRONG_LOGIN', 'WRONG_LOGIN', 'WRONG_LOGIN']);
    await expect.poll(() => whoWrites().catch(String)).toMatch(/logged in as impostor/);
    await expect(whoWrites()).rejects.toThrow(/logged in as impostor/);
    await Promise.all([close(), prisma.$disconnect()]);
    pooler.listener.close();
  });
});
