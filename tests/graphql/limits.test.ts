import { getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { brokenLimit, costOf, limits, sourceJudge } from '../../src/graphql/limits/limits-plugin.ts';
import { sizeOf } from '../../src/graphql/limits/operation-size.ts';
import { smallSchema } from '../http/small-schema.ts';
import { workOf } from '../support/time.ts';

const size = (source: string, variables = {}) => sizeOf(smallSchema, parse(source), variables);
const codeOf = (source: string, variables = {}) => brokenLimit(size(source, variables))?.extensions.code;
const judge = sourceJudge(smallSchema);

/** The judgement of a text and the milliseconds of work it took. */
function judged(source: string) {
  const { result: error, took } = workOf(() => judge(source));
  return { code: error?.extensions.code, took };
}

/** Fields that each need comparing with their like: arguments, and fields within. */
const manyToCompare =
  'people(first: 5) { nodes { id } } next { next { id } lead { url } } headline id '.repeat(2);

/** `levels` records within records, in a circle. */
const nested = (levels: number): string => (levels === 0 ? 'id' : `next { ${nested(levels - 1)} }`);

describe('depth', () => {
  test('counts records within records and the field that ends them', () => {
    expect(size('{ article(id: 1) { related { headline } } }').depth).toBe(3);
  });

  test('leaves out the wrappers of connections', () => {
    const plain = size('{ articles { nodes { headline } } }').depth;
    const wrapped = size('{ articles { edges { node { headline } } pageInfo { hasNextPage } } }').depth;
    expect([plain, wrapped]).toEqual([2, 2]);
  });

  test('counts a field called node that wraps nothing', () => {
    expect(size('{ node(id: 1) { id } }').depth).toBe(2);
  });

  test('12 levels pass, 13 are refused with limit and finding', () => {
    expect(codeOf(`{ article(id: 1) { ${nested(10)} } }`)).toBeUndefined();
    const error = brokenLimit(size(`{ article(id: 1) { ${nested(11)} } }`));
    expect(error?.extensions).toEqual({ code: 'DEPTH_LIMIT', limit: 12, found: 13 });
    expect(error?.message).toBe('The operation is too deep: 13, the limit is 12.');
  });

  test('a circle through fragments is as deep as one written out', () => {
    const links = Array.from(
      { length: 50 },
      (_, i) => `fragment f${i} on Article { related { ...f${i + 1} } }`,
    );
    const source = `{ article(id: 1) { ...f0 } } ${links.join(' ')} fragment f50 on Article { id }`;
    expect(size(source).depth).toBe(52);
    expect(judged(source).code).toBe('DEPTH_LIMIT');
  });

  test.each(['__schema', '__type'])('a fragment and an operation named %s hide no depth', (name) => {
    const source = `query ${name} { article(id: 1) { ...${name} } } fragment ${name} on Article { ${nested(50)} }`;
    expect(codeOf(source)).toBe('DEPTH_LIMIT');
  });

  test.each(['__schema', '__type'])('an alias named %s hides no depth', (name) => {
    expect(codeOf(`{ ${name}: article(id: 1) { ${nested(50)} } }`)).toBe('DEPTH_LIMIT');
  });
});

describe('questions about the schema', () => {
  test('the one that GraphiQL asks passes', () => {
    const asked = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    expect(brokenLimit(size(asked))).toBeNull();
    expect(judged(asked).code).toBeUndefined();
  });

  test('a circle is refused', () => {
    const circle = (levels: number): string =>
      levels === 0 ? 'name' : `fields { type { ${circle(levels - 1)} } }`;
    expect(codeOf(`{ __schema { types { ${circle(10)} } } }`)).toBe('DEPTH_LIMIT');
    expect(codeOf(`{ s: __schema { types { ${circle(10)} } } }`)).toBe('DEPTH_LIMIT');
    expect(codeOf(`{ __type(name: "Article") { ...f } } fragment f on __Type { ${circle(10)} }`)).toBe(
      'DEPTH_LIMIT',
    );
  });
});

describe('selections', () => {
  test('are counted as often as a fragment is spread', () => {
    const source =
      '{ a: article(id: 1) { ...f } b: article(id: 2) { ...f } } fragment f on Article { id headline }';
    expect(size(source).selections).toBe(8);
  });

  test('fragments that double 25 times are refused without being unfolded', () => {
    const doubling = Array.from(
      { length: 25 },
      (_, i) => `fragment f${i} on Article { ...f${i + 1} ...f${i + 1} }`,
    );
    const source = `{ article(id: 1) { ...f0 } } ${doubling.join(' ')} fragment f25 on Article { id }`;
    expect(size(source).selections).toBeGreaterThan(2 ** 25);
    const { code, took } = judged(source);
    expect(code).toBe('SELECTION_LIMIT');
    expect(took).toBeLessThan(100);
  });

  test('fragments in a circle come to an end', () => {
    const source =
      '{ article(id: 1) { ...a } } fragment a on Article { id ...b } fragment b on Article { ...a }';
    expect(size(source).selections).toBeGreaterThan(0);
  });

  test.each([500, 5_000])('%i equal fields are refused', (count) => {
    const { code, took } = judged(`{ article(id: 1) { ${'headline '.repeat(count)} } }`);
    expect(code).toBe(count === 500 ? 'REPEAT_LIMIT' : 'TOKEN_LIMIT');
    expect(took).toBeLessThan(100);
  });

  test('1,000 fields of one name with different arguments are refused', () => {
    const fields = Array.from({ length: 1_000 }, (_, i) => `articles(first: ${i}) { totalCount }`);
    const { code, took } = judged(`{ ${fields.join(' ')} }`);
    expect(code).toBe('TOKEN_LIMIT');
    expect(took).toBeLessThan(100);
  });

  test('30 fields of one name in one place pass, 31 do not, however they come there', () => {
    const id = (count: number) => 'id '.repeat(count);
    const ways = [
      (count: number) => `{ article(id: 1) { ${id(count)} } }`,
      (count: number) => `{ article(id: 1) { ...f } } fragment f on Article { ${id(count)} }`,
      (count: number) => `{ article(id: 1) { ${'... { id } '.repeat(count)} } }`,
      (count: number) => `{ article(id: 1) { ...f ${id(count - 15)} } } fragment f on Article { ${id(15)} }`,
      (count: number) => `{ ${'article(id: 1) { id } '.repeat(count)} }`,
      (count: number) => `{ article(id: 1) { ${'next { id } '.repeat(count - 20)} next { ${id(20)} } } }`,
      (count: number) => `{ article(id: 1) { id: headline id: lead { url } ${id(count - 2)} } }`,
    ];
    expect(ways.map((way) => codeOf(way(30)))).toEqual(ways.map(() => undefined));
    expect(ways.map((way) => codeOf(way(31)))).toEqual(ways.map(() => 'REPEAT_LIMIT'));
  });

  test('fields that would meet within fields that meet are counted together', () => {
    const source = `{ ${`article(id: 1) { ${'next { id } '.repeat(19)} } `.repeat(20)} }`;
    expect(size(source).meeting).toBe(20 * 19);
    expect(judged(source).code).toBe('REPEAT_LIMIT');
  });

  test('what passes is validated by GraphQL in no more than 100 ms', () => {
    const fragments = Array.from({ length: 14 }, (_, i) => `fragment f${i} on Article { ${manyToCompare} }`);
    const source = `{ article(id: 1) { ${fragments.map((_, i) => `...f${i}`).join(' ')} } } ${fragments.join(' ')}`;
    expect(judged(source).code).toBeUndefined();
    const { result, took } = workOf(() => validate(smallSchema, parse(source)));
    expect(result).toEqual([]);
    expect(took).toBeLessThan(100);
  });
});

describe('aliases and directives', () => {
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: article(id: ${i}) { id }`).join(' ')} }`;

  test('30 aliases pass, 31 and 101 are refused', () => {
    expect([30, 31, 101].map((count) => codeOf(aliases(count)))).toEqual([
      undefined,
      'ALIAS_LIMIT',
      'ALIAS_LIMIT',
    ]);
  });

  test('aliases within a fragment count each time', () => {
    const inner = Array.from({ length: 8 }, (_, i) => `a${i}: id`).join(' ');
    const source = `{ ${['a', 'b', 'c', 'd'].map((a) => `${a}: article(id: 1) { ...f } `).join('')} } fragment f on Article { ${inner} }`;
    expect(size(source).aliases).toBe(36);
  });

  test('1,000 and 10,000 aliases are refused before they are read to the end', () => {
    for (const count of [1_000, 10_000]) {
      const { code, took } = judged(aliases(count));
      expect(code).toMatch(/TOKEN_LIMIT|LENGTH_LIMIT/);
      expect(took).toBeLessThan(50);
    }
  });

  test('five directives in one place pass, six do not', () => {
    const on = (count: number) => `{ article(id: 1) { id ${'@include(if: true) '.repeat(count)} } }`;
    expect([5, 6].map((count) => codeOf(on(count)))).toEqual([undefined, 'DIRECTIVE_LIMIT']);
    expect(codeOf(`query ${'@a '.repeat(6)} { article(id: 1) { id } }`)).toBe('DIRECTIVE_LIMIT');
    expect(codeOf(`{ ... ${'@a '.repeat(6)} { article(id: 1) { id } } }`)).toBe('DIRECTIVE_LIMIT');
  });

  test('50 directives in all pass, 51 do not', () => {
    const fields = (count: number) =>
      Array.from({ length: count }, (_, i) => `... on Query @include(if: true) { article(id: ${i}) { id } }`);
    const source = (count: number) =>
      `{ ${['ab', 'cd', 'ef'].map((name, i) => `${name}: node(id: 1) { ...f${i} }`).join(' ')} ${fields(count - 48).join(' ')} }` +
      [0, 1, 2].map((i) => ` fragment f${i} on Node { ${'... @a @b @c @d { id } '.repeat(4)} }`).join('');
    expect([50, 51].map((count) => codeOf(source(count)))).toEqual([undefined, 'DIRECTIVE_LIMIT']);
  });
});

describe('records', () => {
  test('are the product of the pages, with 20 where none is given', () => {
    expect(size('{ articles(first: 50) { nodes { people { nodes { id } } } } }').nodes).toBe(50 + 50 * 20);
  });

  test('a plain list of records counts as ten, a list of ids as long as it is', () => {
    expect(size('{ article(id: 1) { related { id } } }').nodes).toBe(1 + 10);
    expect(size('{ nodes(ids: ["a", "b", "c"]) { id } }').nodes).toBe(3);
    expect(size('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }).nodes).toBe(2);
  });

  test('a short list of values gives what each of them leads to, as often as it was asked for', () => {
    const hints = (first: string) =>
      `{ hints${first} { text of { ... on Article { people { nodes { id } } } } } }`;
    expect(size(hints('')).nodes).toBe(10 * (1 + 20));
    expect(size(hints('(first: 50)')).nodes).toBe(50 * (1 + 20));
  });

  test('values of a record and bare counts are no records of their own', () => {
    expect(size('{ article(id: 1) { lead { url } } }').nodes).toBe(1);
  });

  const deep = (first: string) =>
    `{ articles(first: ${first}) { nodes { people(first: ${first}) { nodes { articles(first: ${first}) { nodes { id } } } } } } }`;

  test('too many by written pages are refused', () => {
    const error = brokenLimit(size(deep('100')));
    expect(error?.extensions).toEqual({ code: 'NODE_LIMIT', limit: limits.nodes, found: 1_010_100 });
    expect(codeOf(deep('50'))).toBeUndefined();
  });

  test('too many by variables are refused, also by their defaults', () => {
    expect(codeOf(`query($n: Int) ${deep('$n')}`, { n: 100 })).toBe('NODE_LIMIT');
    expect(codeOf(`query($n: Int) ${deep('$n')}`, { n: 10 })).toBeUndefined();
    expect(codeOf(`query($n: Int = 100) ${deep('$n')}`)).toBe('NODE_LIMIT');
    expect(codeOf(`query($n: Int = 100) ${deep('$n')}`, { n: 10 })).toBeUndefined();
  });

  test('a default of one operation says nothing of another', () => {
    const spread = '{ articles(first: $n) { nodes { ...f } } } ';
    const fragment =
      'fragment f on Article { people(first: $n) { nodes { articles(first: $n) { nodes { id } } } } }';
    expect(codeOf(`query A($n: Int = 1) ${spread} query B($n: Int = 100) ${spread} ${fragment}`)).toBe(
      'NODE_LIMIT',
    );
    expect(
      codeOf(`query B($n: Int = 2) ${spread} query A($n: Int = 1) ${spread} ${fragment}`),
    ).toBeUndefined();
  });

  test('cost one point a hundred, and at least one', () => {
    expect(costOf(size('{ article(id: 1) { id } }'))).toEqual({ requested: 1, nodes: 1, limit: 5_000 });
    expect(costOf(size('{ articles(first: 100) { nodes { related { id } } } }')).requested).toBe(11);
  });
});

describe('the text itself', () => {
  test('2,000 tokens are read, one more is refused', () => {
    const source = (count: number) => `{ ${'id '.repeat(count)} }`;
    expect(judged(source(1_998)).code).toBe('SELECTION_LIMIT');
    expect(judged(source(1_999)).code).toBe('TOKEN_LIMIT');
  });

  test.each([
    ['100,000 braces', '{'.repeat(100_000)],
    ['100,000 brackets', `{ a(b: ${'['.repeat(100_000)}`],
    ['a megabyte of comments', `${'#'.repeat(1_000_000)}\n{ article(id: 1) { id } }`],
    ['a name of 64 kB', `{ ${'a'.repeat(65_536)} }`],
    [
      '5,000 unused fragments',
      Array.from({ length: 5_000 }, (_, i) => `fragment f${i} on Article { id }`).join(' '),
    ],
  ])('%s are refused at once', (_what, source) => {
    const { code, took } = judged(source);
    expect(code).toMatch(/TOKEN_LIMIT|LENGTH_LIMIT/);
    expect(took).toBeLessThan(100);
  });

  test('what GraphQL cannot read is left to GraphQL to explain', () => {
    expect(judge('{ article(')).toBeNull();
    expect(judge('')).toBeNull();
  });

  test('a text that passed passes again', () => {
    const source = '{ articles { nodes { id } } }';
    expect([judge(source), judge(source)]).toEqual([null, null]);
  });
});
