/** An archive of N articles in an embedded server of its own, loaded by COPY once and kept for the next run. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/config/project-folder.ts';
import { connect, quoted, withOwner, type Connection } from '../../src/database/connect.ts';
import { prepareDatabase } from '../../src/database/database.ts';
import { startEmbeddedServer } from '../../src/database/embedded-server.ts';
import type { RoleUrls } from '../../src/database/roles.ts';
import { createLogger } from '../../src/logging/logger.ts';
import { tables, type Row, type Size } from './rows.ts';

export interface Archive extends RoleUrls {
  ownerUrl: string;
  owner: Connection;
  close(this: void): Promise<void>;
}

/** Starts the server of this size's archive; loads it when it is not there, or was made by other tables or rows. */
export async function openArchive(size: Size, say: (line: string) => void): Promise<Archive> {
  const folder = join(projectFolder(), '.data', `bench-${size.articles}`);
  mkdirSync(folder, { recursive: true });
  const log = createLogger('warn');
  const server = await startEmbeddedServer({ dataDir: join(folder, 'database'), log });
  try {
    const stamp = join(folder, 'loaded');
    const version = versionOfArchives();
    const isLoaded = existsSync(stamp) && readFileSync(stamp, 'utf8') === version;
    if (!isLoaded) {
      rmSync(stamp, { force: true });
      await emptyDatabase(server.url);
    }
    const urls = await prepareDatabase(server.url, log);
    const owner = connect(server.url, { max: 1 });
    await owner`create extension if not exists pg_stat_statements`;
    if (!isLoaded) {
      say(`Loading ${size.articles} articles, ${size.people} people, ${size.companies} companies …`);
      await load(owner, size, say);
      writeFileSync(stamp, version);
    }
    const close = async () => {
      await owner.end();
      await server.stop();
    };
    return { ...urls, ownerUrl: server.url, owner, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function versionOfArchives(): string {
  const sources = ['prisma/migrations/*/migration.sql', 'tests/bench/rows.ts'];
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: projectFolder() }).toSorted()) {
    hash.update(readFileSync(join(projectFolder(), file)));
  }
  return hash.digest('hex');
}

/** What an earlier version, or a load that was broken off, left is of no use. */
async function emptyDatabase(url: string): Promise<void> {
  const maintenance = new URL(url);
  const database = quoted(maintenance.pathname.slice(1));
  maintenance.pathname = '/postgres';
  await withOwner(maintenance.href, async (sql) => {
    await sql.unsafe(`drop database ${database} with (force)`);
    await sql.unsafe(`create database ${database}`);
  });
}

/** Foreign keys hold by construction and are not checked row by row. */
async function load(sql: Connection, size: Size, say: (line: string) => void): Promise<void> {
  await sql`set session_replication_role = replica`;
  for (const [target, rows] of tables(size)) {
    const began = Date.now();
    let count = 0;
    const stream = await sql.unsafe(`copy ${target} from stdin`).writable();
    let lines: string[] = [];
    for (const row of rows()) {
      lines.push(row.map(copied).join('\t'));
      count += 1;
      if (lines.length === 1_000) {
        if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
        lines = [];
      }
    }
    const done = once(stream, 'finish');
    stream.end(lines.length > 0 ? `${lines.join('\n')}\n` : '');
    await done;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const table = target.slice(0, target.indexOf(' '));
    say(`${table.padEnd(16)}${String(count).padStart(9)} rows  ${seconds} s`);
  }
  await sql`set session_replication_role = origin`;
  await sql`update archive_state set seeded_at = now()`;
  say('vacuum and analyze …');
  await sql.unsafe('vacuum (analyze)');
}

function copied(value: Row[number]): string {
  if (value === null) return String.raw`\N`;
  return String(value)
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`);
}
