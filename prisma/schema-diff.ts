import { readFileSync } from 'node:fs';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/** File name to Prisma schema text; an empty object stands for an empty database. */
export type SchemaFiles = Record<string, string>;

/** The engine opens a connection before it compares two files; this one answers nothing. */
const connection = {
  provider: 'postgres',
  adapterName: 'none',
  queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: async () => Promise.reject(new Error('no database here')),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => {},
} as const;
const noDatabase = {
  provider: 'postgres',
  adapterName: 'none',
  connect: async () => connection,
  connectToShadowDb: async () => connection,
} as const;

const target = (files: SchemaFiles) =>
  Object.keys(files).length === 0
    ? ({ tag: 'empty' } as const)
    : ({
        tag: 'schemaDatamodel',
        files: Object.entries(files).map(([path, content]) => ({ path, content })),
      } as const);

let loaded: Promise<void> | undefined;

/** The engine keeps its state in its module: it can be started once. */
async function loadEngine(): Promise<void> {
  const wasm = readFileSync(
    new URL('schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
  );
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/**
 * The SQL that leads from one Prisma schema to another, by Prisma's own schema engine compiled to WebAssembly.
 * No database is asked. An empty difference is an empty string.
 */
export async function schemaDiff(from: SchemaFiles, to: SchemaFiles): Promise<string> {
  await (loaded ??= loadEngine());
  const adapter = bindMigrationAwareSqlAdapterFactory(noDatabase);
  const files = Object.entries(to).map(([path, content]) => [path, content] as [string, string]);
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: files }, () => {}, adapter);
  const filters = { externalTables: [], externalEnums: [] };
  const result = await schemaEngine.diff({
    from: target(from),
    to: target(to),
    script: true,
    exitCode: null,
    filters,
  });
  const sql = (result.stdout ?? '').trim();
  return sql === '-- This is an empty migration.' ? '' : sql;
}
