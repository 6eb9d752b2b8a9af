// What the two commands need before they do their job, on a fresh clone with Node and npm alone: packages, the Prisma
// client and, with --build, the compiled server, the panel and the playground. Each step leaves the hash of what it was made
// from; when all hashes hold, this costs a few milliseconds.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Backfile needs Node 20.19 or newer; this is ${process.version}.\n`);
  process.exit(1);
}

/** Files below the paths, without what other steps generate. */
function filesBelow(paths) {
  return paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    if (!statSync(path).isDirectory()) return [path];
    const inside = readdirSync(path).filter((name) => name !== 'generated');
    return filesBelow(inside.toSorted().map((name) => join(path, name)));
  });
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of filesBelow(paths)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function run(command, args, env = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', failed);
    child.once('exit', (code) =>
      code === 0 ? done() : failed(new Error(`${command} ${args.join(' ')} ended with ${code}`)),
    );
  });
}

const bin = (name) => join('node_modules', '.bin', name);
// Tools start with `#!/usr/bin/env node`: let that be the Node that the packages brought.
const withOwnNode = { PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` };

async function step(stamp, sources, title, act) {
  const hash = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  process.stderr.write(`Backfile: ${title} …\n`);
  await act();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}

const npm = process.env.npm_execpath
  ? (args) => run(process.execPath, [process.env.npm_execpath, ...args])
  : (args) => run('npm', args);

const buildPage = (config) =>
  run(bin('vite'), ['build', '--config', config, '--logLevel', 'error'], withOwnNode);

const panelSources = [
  'admin/src',
  'admin/index.html',
  'admin/vite.config.ts',
  'src/schema.graphql',
  'package-lock.json',
];

try {
  await step('node_modules/.backfile-installed', ['package-lock.json'], 'installing packages', () =>
    npm(['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error']),
  );
  await step(
    'src/database/generated/.made-from',
    ['prisma/schema', 'prisma.config.ts'],
    'generating the Prisma client',
    () =>
      run(bin('prisma'), ['generate', '--no-hints'], { ...withOwnNode, PRISMA_HIDE_UPDATE_MESSAGE: 'true' }),
  );
  if (process.argv.includes('--build')) {
    // Both the panel and what is compiled beside the server, its tests, import what this writes.
    await step(
      'admin/src/generated/.made-from',
      ['admin/src', 'admin/write-operations.ts', 'src/schema.graphql', 'package-lock.json'],
      "typing the panel's operations",
      () => run(bin('node'), ['admin/write-operations.ts'], withOwnNode),
    );
    await Promise.all([
      step(
        'dist/.server-made-from',
        ['src', 'seeds', 'tests', 'prisma/schema', 'tsconfig.json', 'package-lock.json'],
        'compiling the server',
        () => run(bin('tsc'), ['-p', '.'], withOwnNode),
      ),
      step(
        'dist/.playground-made-from',
        ['admin/playground', 'package-lock.json'],
        'building the playground',
        () => buildPage('admin/playground/vite.config.ts'),
      ),
      step('dist/.admin-made-from', panelSources, 'building the panel', () =>
        buildPage('admin/vite.config.ts'),
      ),
    ]);
  }
} catch (error) {
  process.stderr.write(`Backfile: ${error.message}\n`);
  process.exit(1);
}
