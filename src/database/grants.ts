import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { StartError } from '../errors/app-error.ts';
import { quoted, withOwner } from './connect.ts';
import { codeOf } from './statement-errors.ts';

const GRANTS_LOCK = 72_707_370;

/**
 * Runs the file of grants, `:reader` and `:editor` standing for the two roles' quoted names, in one transaction. Skipped
 * while file, roles and migrations are those of the last time.
 */
export async function applyGrants(options: {
  ownerUrl: string;
  file: string;
  reader: string;
  editor: string;
}): Promise<void> {
  const { file, reader, editor } = options;
  const text = readFileSync(file, 'utf8').replaceAll(/(?<!:):(reader|editor)\b/g, (_, role: string) =>
    quoted(role === 'reader' ? reader : editor),
  );
  try {
    await withOwner(options.ownerUrl, (sql) =>
      sql.begin(async (tx) => {
        await tx`select pg_advisory_xact_lock(${GRANTS_LOCK})`;
        await tx`create table if not exists backfile_grants (hash text primary key)`;
        // A role that was dropped and made again has its old name but no rights: its number tells.
        const [{ state }] = await tx<[{ state: string | null }]>`
          select concat(
            (select string_agg(checksum, ' ' order by migration_name) from _prisma_migrations
              where rolled_back_at is null),
            (select string_agg(oid::text, ' ' order by oid) from pg_roles where rolname in (${reader}, ${editor}))
          ) as state`;
        const hash = createHash('sha256')
          .update(`${text}\n${state ?? ''}`)
          .digest('hex');
        const [granted] = await tx`select from backfile_grants where hash = ${hash}`;
        if (granted) return;
        await tx.unsafe(text).simple();
        await tx`delete from backfile_grants`;
        await tx`insert into backfile_grants values (${hash})`;
      }),
    );
  } catch (error) {
    if (codeOf(error) === '') throw error;
    throw new StartError(`The login roles' rights cannot be written: ${(error as Error).message}.`, error);
  }
}
