import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameLikeness, SAME_NAME } from '../../src/text/name-likeness.ts';
import { hasShared, sharedPath } from '../support/shared.ts';

const same: [owner: 'PERSON' | 'COMPANY', one: string, other: string][] = [
  ['PERSON', 'Yin Qi', '印奇'],
  ['PERSON', 'Zeng Yi', '曾毅'],
  ['PERSON', 'Ouyang Jian', '欧阳健'],
  ['PERSON', 'Yin Qi', 'YINQI'],
  ['PERSON', 'Jörg Müller', 'Joerg Mueller'],
  ['PERSON', 'Jörg Müller', 'Jorg Muller'],
  ['PERSON', 'Merkt, Anna', 'Anna Merkt'],
  ['PERSON', 'Dr. Anna Merkt', 'Anna Merkt'],
  ['PERSON', 'A. L. Merkt', 'Anna Lena Merkt'],
  ['PERSON', 'Anna Lena Merkt', 'Anna Merkt'],
  ['PERSON', 'Andrej Karpenko', 'Андрей Карпенко'],
  ['PERSON', 'Giorgos Stavrou', 'Γιώργος Σταύρου'],
  ['PERSON', 'Samir Nasser', 'سمير ناصر'],
  ['PERSON', 'Sakura Tanaka', 'タナカ サクラ'],
  ['PERSON', 'Johann Krämer', 'Johan Kraemer'],
  ['COMPANY', 'Solarwerk GmbH', 'Solarwerk'],
  ['COMPANY', 'Solarwerk Aktiengesellschaft', 'Solarwerk AG'],
  ['COMPANY', 'The Lantern Company', 'Lantern Co.'],
  ['COMPANY', 'A.B.D. Systems', 'ABD Systems'],
  ['COMPANY', 'Hennig & Partner', 'Hennig und Partner'],
  ['COMPANY', 'Step Star', 'StepStar'],
  ['COMPANY', '旷视', '北京旷视科技有限公司'],
  ['COMPANY', 'Northwind Robotics Ltd.', 'Northwind Robotiks Limited'],
];
const others: typeof same = [
  ['PERSON', 'Yin Qi', 'Yin Li'],
  ['PERSON', '印奇', '印琦'],
  ['PERSON', 'Anna Merkt', 'Anne-Sophie Kurz'],
  ['PERSON', 'Thomas Berger', 'Thomas Lindner'],
  ['PERSON', 'Li Na', 'Li Nan'],
  ['PERSON', 'Robert Klein', 'Rainer Klein'],
  ['COMPANY', 'Qianli Technology', 'Qianli Zhijia'],
  ['COMPANY', 'Northwind Robotics', 'Northwind Capital'],
  ['COMPANY', 'Lantern Fund II', 'Lantern Fund'],
  ['COMPANY', 'Bank of Bergen', 'Bank of Boston'],
  ['COMPANY', 'Solarwerk', 'Wasserwerk'],
];

describe('names that are one', () => {
  test.each(same)('%s: %s, %s', (owner, one, other) => {
    expect(nameLikeness(one, other, owner).score).toBeGreaterThanOrEqual(SAME_NAME);
    expect(nameLikeness(other, one, owner).score).toBeGreaterThanOrEqual(SAME_NAME);
  });
});

describe('names that are two', () => {
  test.each(others)('%s: %s, %s', (owner, one, other) => {
    expect(nameLikeness(one, other, owner).score).toBeLessThan(SAME_NAME);
    expect(nameLikeness(other, one, owner).score).toBeLessThan(SAME_NAME);
  });
});

test('says what speaks against it', () => {
  expect(nameLikeness('Anna Merkt', 'Anna Kurz', 'PERSON').reasons).toEqual(['only merkt', 'only kurz']);
});

test('nothing is like a name without letters', () => {
  expect(nameLikeness('…', 'Anna', 'PERSON').score).toBe(0);
  expect(nameLikeness('', '', 'COMPANY').score).toBe(0);
});

// Not ours to ship: OpenSanctions' pairs lie beside the repository or not at all.
const pairs = 'yardsticks/name-bench/cases.csv';

test.skipIf(!hasShared(pairs))('finds the same names among the pairs of OpenSanctions: F1 above .85', () => {
  const rows = readFileSync(sharedPath(pairs), 'utf8').trim().split(/\r?\n/).slice(1).map(cellsOf);
  let [hits, found, wanted] = [0, 0, 0];
  for (const [, schema = '', one = '', other = '', isSame] of rows) {
    if (schema === 'Vessel') continue;
    const owner = schema === 'Person' ? 'PERSON' : 'COMPANY';
    const isFound = nameLikeness(one, other, owner).score >= SAME_NAME;
    hits += Number(isFound && isSame === 'true');
    found += Number(isFound);
    wanted += Number(isSame === 'true');
  }
  expect((2 * hits) / (found + wanted)).toBeGreaterThan(0.85);
});

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  );
}
