/** The house rules of DESIGN 9 as code: imports point down, domains meet through types and reads, nothing turns in a circle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const floors = [
  ['config', 'errors', 'logging', 'text'],
  ['database'],
  ['auth', 'jobs'],
  ['evidence', 'graphql', 'history'],
  // What several domains are made of.
  ['claims', 'documents', 'parties'],
  [
    'articles',
    'companies',
    'corrections',
    'funding',
    'milestones',
    'people',
    'quotes',
    'roles',
    'topics',
    'users',
    'views',
  ],
  ['editorial', 'ingest', 'feeds', 'search'],
  ['http'],
] as const;
const DOMAINS = 5;
const TOP = floors.length;

/** Within a domain a file may import files of its own kind and of kinds further left. */
const kinds = ['type', 'rules', 'list', 'reads', 'verb', 'input', 'resolver'] as const;
/** What a domain shows to the others. */
const shown = new Set(['type', 'list', 'reads']);

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : filesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'(\.[^']+)'/gms;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, target]) => ({
    from: relative('src', file),
    to: relative('src', join(dirname(file), target!)),
    typeOnly: type !== undefined,
  }));
}

function floorOf(file: string): number {
  const folder = file.split('/')[0]!;
  if (folder.endsWith('.ts')) return TOP;
  return floors.findIndex((names) => (names as readonly string[]).includes(folder));
}

function kindOf(file: string): (typeof kinds)[number] {
  const kind = /\.(type|rules|list|reads|policy|input|resolver)\.ts$/.exec(file)?.[1] ?? 'verb';
  return kind === 'policy' ? 'verb' : (kind as (typeof kinds)[number]);
}

/** What is wrong with an import, or null. */
function fault({ from, to }: Import): string | null {
  if (to.startsWith('..')) {
    return from === 'main.ts' || from === 'cli.ts' ? null : `${from} reaches out of src: ${to}`;
  }
  if (to.startsWith('database/generated/')) {
    return floorOf(from) >= 1 ? null : `${from} stands below the database`;
  }
  const [above, below] = [floorOf(from), floorOf(to)];
  if (above < below) return `${from} (floor ${above}) imports upward: ${to} (floor ${below})`;
  if (above !== DOMAINS || below !== DOMAINS) return null;
  const sameDomain = from.split('/')[0] === to.split('/')[0];
  if (!sameDomain && !shown.has(kindOf(to))) {
    return `${from} sees more of another domain than types and reads: ${to}`;
  }
  return kinds.indexOf(kindOf(from)) < kinds.indexOf(kindOf(to))
    ? `${from} imports a kind above its own: ${to}`
    : null;
}

const imports = filesBelow('src').flatMap(importsOf);

describe('the house', () => {
  test('every folder of src has a floor', () => {
    const strangers = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && floorOf(`${entry.name}/x.ts`) < 0)
      .map((entry) => entry.name);
    expect(strangers).toEqual([]);
  });

  test('every import leads to a file', () => {
    const lost = imports.filter(
      ({ to }) => !to.startsWith('database/generated/') && !existsSync(join('src', to)),
    );
    expect(lost).toEqual([]);
  });

  test('imports point down, and domains meet through types and reads', () => {
    expect(imports.map(fault).filter((found) => found !== null)).toEqual([]);
  });

  test('an upward import, a foreign verb and a kind too high are faults', () => {
    const from = (file: string, to: string) => fault({ from: file, to, typeOnly: false });
    expect(from('articles/create-article.ts', 'http/server.ts')).toContain('imports upward');
    expect(from('articles/create-article.ts', 'people/create-person.ts')).toContain('another domain');
    expect(from('articles/article.reads.ts', 'articles/create-article.ts')).toContain('a kind above');
    expect(from('articles/article.resolver.ts', 'people/person.type.ts')).toBeNull();
  });

  test('no chain of imports comes back to where it began', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of imports) {
      if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (path.includes(file) || done.has(file)) return;
      for (const target of next.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('only the start reads the environment', () => {
    const readers = filesBelow('src').filter((file) => readFileSync(file, 'utf8').includes('process.env'));
    expect(readers.map((file) => relative('src', file)).toSorted()).toEqual(['cli.ts', 'main.ts']);
  });

  test('no folder is named for what it is not', () => {
    const vague = filesBelow('src').filter((file) =>
      /(^|\/)(utils?|helpers?|common|shared|misc|index\.ts)(\/|$)/.test(file),
    );
    expect(vague).toEqual([]);
  });
});
