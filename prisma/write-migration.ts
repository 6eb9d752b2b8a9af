import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaDiff, type SchemaFiles } from './schema-diff.ts';

const folder = 'prisma/schema';

/** The schema as the last commit has it; nothing before the first commit. */
function committedSchema(): SchemaFiles {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const names = git('ls-tree', '--name-only', 'HEAD', `${folder}/`).trim().split('\n').filter(Boolean);
    return Object.fromEntries(names.map((name) => [name, git('show', `HEAD:${name}`)]));
  } catch {
    return {};
  }
}

const editedSchema = Object.fromEntries(
  readdirSync(folder).map((name) => [`${folder}/${name}`, readFileSync(join(folder, name), 'utf8')]),
);

const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write('npm run migration -- <name>: a name of lower-case letters, digits and _ is needed\n');
  process.exit(1);
}
const sql = await schemaDiff(committedSchema(), editedSchema);
if (sql === '') {
  process.stdout.write(`${folder} says nothing that the last commit did not say; no migration written\n`);
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = join('prisma/migrations', `${stamp}_${name}`, 'migration.sql');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${sql}\n`);
  process.stdout.write(`${file} written: add what Prisma cannot say, then commit it with the schema\n`);
}
