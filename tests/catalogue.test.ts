/** The tests of the catalogue of known attacks that concern accounts, rights and acts: each is here, or says why not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What cannot happen here, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  T22: "there are no fields or roles of one's own to take away and make again",
  T38: 'a right is an act, a role and a scope; none depends on a field or on whose record it is, so none can be added up',
};

function titles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return titles(path);
    if (!path.endsWith('.test.ts') || path === 'tests/catalogue.test.ts') return [];
    return [
      ...readFileSync(path, 'utf8').matchAll(/(?:describe|test)(?:\.each\([^]*?\))?\(\s*(['"`])([^]*?)\1/g),
    ].map(([, , title]) => title!);
  });
}

test('T12 to T43 are each carried by a test, or named here with the reason', () => {
  const carried = new Set(titles('tests').flatMap((title) => title.match(/\bT\d+\b/g) ?? []));
  const numbers = Array.from({ length: 32 }, (_, index) => `T${index + 12}`);
  expect(numbers.filter((number) => !carried.has(number) && !(number in elsewhere))).toEqual([]);
});
