import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settledVisibility, type FactNode, type VisibilityGraph } from '../../src/history/visibility.ts';

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const [articles, persons, companies, rounds] = [ids('a', 4), ids('p', 4), ids('c', 3), ids('r', 2)];
const visibility = fc.constantFrom<'AUTO' | 'PUBLIC' | 'HIDDEN'>('AUTO', 'AUTO', 'AUTO', 'PUBLIC', 'HIDDEN');
const isDeleted = fc.integer({ min: 0, max: 7 }).map((number) => number === 0);
const some = (from: readonly string[]) => fc.subarray([...from], { maxLength: 2 });

const graph: fc.Arbitrary<VisibilityGraph> = fc.record({
  publishedArticles: some(articles).map((list) => new Set(list)),
  people: fc.tuple(
    ...persons.map((id) =>
      fc.record({
        id: fc.constant(id),
        visibility,
        isMerged: fc.boolean().map((flag) => flag && id === 'p3'),
        isDeleted,
      }),
    ),
  ),
  companies: fc.tuple(
    ...companies.map((id) =>
      fc.record({ id: fc.constant(id), visibility, isMerged: fc.constant(false), isDeleted }),
    ),
  ),
  rounds: fc.tuple(
    ...rounds.map((id) =>
      fc.record({ id: fc.constant(id), visibility, companyId: fc.constantFrom(...companies), isDeleted }),
    ),
  ),
  facts: fc.array(
    fc.record({
      kind: fc.constantFrom('claims', 'roles', 'quotes') as fc.Arbitrary<FactNode['kind']>,
      id: fc.uuid(),
      isAccepted: fc.boolean(),
      isDeleted,
      visibility,
      standsIn: some(articles),
      articleId: fc.option(fc.constantFrom(...articles)),
      people: some(persons),
      companies: some(companies),
      rounds: some(rounds),
    }),
    { maxLength: 10 },
  ),
  mentions: fc.array(
    fc.record({
      articleId: fc.constantFrom(...articles),
      personId: fc.constantFrom(...persons),
      companyId: fc.constant(null),
    }),
    { maxLength: 4 },
  ),
});

const everybody = ({
  people: one,
  companies: two,
  rounds: three,
  facts,
}: ReturnType<typeof settledVisibility>) => [...one, ...two, ...three, ...facts];

describe('who is public', () => {
  test('one more published article hides nothing', () => {
    fc.assert(
      fc.property(graph, fc.constantFrom(...articles), (before, article) => {
        const after = { ...before, publishedArticles: new Set([...before.publishedArticles, article]) };
        const shown = new Set(everybody(settledVisibility(after)));
        expect(everybody(settledVisibility(before)).filter((id) => !shown.has(id))).toEqual([]);
      }),
    );
  });

  test('no public fact points to anybody who is not', () => {
    fc.assert(
      fc.property(graph, (given) => {
        const settled = settledVisibility(given);
        for (const fact of given.facts.filter(({ id }) => settled.facts.has(id))) {
          expect(fact.people.every((id) => settled.people.has(id))).toBe(true);
          expect(fact.companies.every((id) => settled.companies.has(id))).toBe(true);
          expect(fact.rounds.every((id) => settled.rounds.has(id))).toBe(true);
        }
        for (const round of given.rounds) {
          if (settled.rounds.has(round.id)) expect(settled.companies.has(round.companyId)).toBe(true);
        }
      }),
    );
  });

  test('with nothing published only what is so by hand remains', () => {
    fc.assert(
      fc.property(graph, (given) => {
        const settled = settledVisibility({ ...given, publishedArticles: new Set() });
        const byHand = given.facts.some((fact) => fact.visibility === 'PUBLIC');
        const people = given.people.filter(({ id }) => settled.people.has(id));
        expect(byHand || people.every((person) => person.visibility === 'PUBLIC')).toBe(true);
      }),
    );
  });

  test('whoever is hidden by hand, or merged away, is nowhere', () => {
    fc.assert(
      fc.property(graph, (given) => {
        const settled = settledVisibility(given);
        const hidden = [...given.people, ...given.companies].filter(
          (party) => party.visibility === 'HIDDEN' || party.isMerged,
        );
        expect(hidden.filter(({ id }) => settled.people.has(id) || settled.companies.has(id))).toEqual([]);
      }),
    );
  });
});
