/** The house rules of the panel as code: imports point down, and no screen leans on another's. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** From below; folders that are not named hold screens, between those and `app`. */
const floors = [
  ['theme', 'generated'],
  ['api', 'i18n'],
  ['ui', 'charts'],
  ['layout'],
  ['forms', 'lists', 'records', 'bring-in'],
];
const SCREENS = floors.length;
const sources = 'admin/src';

/** The registry of words is made of every part's own. */
const isWords = (file: string): boolean => file.endsWith('words.ts');

function floorOf(folder: string): number {
  if (folder === 'app' || folder === 'main.tsx') return SCREENS + 1;
  const found = floors.findIndex((names) => names.includes(folder));
  return found === -1 ? SCREENS : found;
}

interface Import {
  from: string;
  to: string;
}

function imports(): Import[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated'))
    .flatMap((file) =>
      [...readFileSync(join(sources, file), 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(
        ([, target]) => ({ from: file, to: relative(sources, join(sources, dirname(file), target!)) }),
      ),
    );
}

const folderOf = (file: string): string => file.split('/')[0]!;

test('imports point down, and screens meet on the floors below alone', () => {
  const found = imports();
  expect(found.length).toBeGreaterThan(1_000);
  const wrong = found.filter(({ from, to }) => {
    const [here, there] = [folderOf(from), folderOf(to)];
    if (here === there || (from === 'i18n/words.ts' && isWords(to))) return false;
    const [above, below] = [floorOf(here), floorOf(there)];
    return below > above || (above === SCREENS && below === SCREENS);
  });
  expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});
