import { expect, test } from 'vitest';
import { latestOf } from '../../admin/src/home/latest.rules.ts';

const saved = (id: string, updatedAt: string | null) => ({ id, updatedAt });

test('the latest of several lists come first, whichever list they are in', () => {
  const people = [saved('per_1', '2026-11-24T09:41:00.000Z'), saved('per_2', '2026-11-20T09:00:00.000Z')];
  const rounds = [saved('rnd_1', '2026-11-24T09:41:00.500Z'), saved('rnd_2', '2026-11-23T09:00:00.000Z')];
  expect(latestOf([people, rounds], 3).map(({ id }) => id)).toEqual(['rnd_1', 'per_1', 'rnd_2']);
});

test('what nobody may know the time of is left out, and equal times keep the order of the lists', () => {
  const same = '2026-11-24T09:41:00.000Z';
  const lists = [[saved('a', same), saved('b', null)], [], [saved('c', same)]];
  expect(latestOf(lists, 9).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(latestOf(lists, 0)).toEqual([]);
});
