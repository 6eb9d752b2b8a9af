/** What the panel says, it says in both languages, and it says all of it somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../admin/src/i18n/words.ts';

/** Texts by their whole key, such as `people.list.title`. */
function textsOf(words: object, path = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([name, each]: [string, string | object]) =>
    typeof each === 'string' ? [[`${path}${name}`, each] as const] : textsOf(each, `${path}${name}.`),
  ) as [string, string][];
}
const english = new Map(textsOf(wordsIn('en')));
const german = new Map(textsOf(wordsIn('de')));

const placesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name!))].toSorted();
const formsOf = (text: string): string[] => text.split('||||').map((form) => form.trim());

describe('both languages', () => {
  test('have the same words', () => {
    expect([...german.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('have the same places in each', () => {
    const places = (words: Map<string, string>) =>
      Object.fromEntries([...words].map(([key, text]) => [key, placesOf(text)]));
    expect(places(german)).toEqual(places(english));
  });

  test('have one and many of the same, and no form is empty', () => {
    for (const [key, text] of english) {
      const [one, other] = [formsOf(text), formsOf(german.get(key)!)];
      expect([key, other.length]).toEqual([key, one.length]);
      expect([key, one.length <= 2, [...one, ...other].includes('')]).toEqual([key, true, false]);
    }
  });

  test('say it in their own words, but for those that both have', () => {
    const shared = new Set([
      'Export',
      'Format',
      'Investor',
      'Link',
      'Live',
      'Name',
      'Normal',
      'Person',
      'Plan',
      'Revision %{revision}',
      'Seed',
      'Text',
      'Token %{label}',
      'Tokens',
      'Version %{version}',
      'Website',
      'Zone',
    ]);
    const same = [...english].filter(
      ([key, text]) => german.get(key) === text && /\p{L}/u.test(text.replaceAll(/%\{\w+\}/g, '')),
    );
    expect(same.map(([, text]) => text).filter((text) => !shared.has(text))).toEqual([]);
    // None is listed that is not needed.
    expect([...shared].filter((text) => !same.some(([, each]) => each === text))).toEqual([]);
  });
});

describe('the code of the panel', () => {
  const folder = 'admin/src';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated/'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    // The words themselves use nothing.
    .filter((text) => !text.includes('= defineWords('));
  const literals = new Set(
    sources.flatMap((text) => [...text.matchAll(/'([\w.]+)'/g)].map(([, key]) => key!)),
  );
  /** Such as `enums.${name}.${value}`: it uses every word that it can become. */
  const templates = new Set(
    sources.flatMap((text) => [...text.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/g)].map(([, key]) => key!)),
  );
  const patterns = [...templates].map(
    (template) =>
      new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/g, '[\\w.]+').replaceAll(/\.(?!\])/g, '\\.')}$`),
  );

  test('says only words that there are', () => {
    const said = sources.flatMap((text) => [...text.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, key]) => key!));
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((key) => !english.has(key))).toEqual([]);
    const parts = new Set([...english.keys()].map((key) => key.split('.')[0]!));
    const madeUp = [...templates].filter(
      (template, index) =>
        parts.has(template.split('.')[0]!) && ![...english.keys()].some((key) => patterns[index]!.test(key)),
    );
    expect(madeUp).toEqual([]);
  });

  test('says every word that there is', () => {
    const unsaid = [...english.keys()].filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unsaid).toEqual([]);
  });
});
