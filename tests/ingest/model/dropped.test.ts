/** Nothing of what a model says is taken that the text does not bear out, or that is known already. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { completion, json } from '../../support/model-server.ts';
import {
  answer,
  brandt,
  KETTLE,
  knownRound,
  milestone,
  quote,
  RAISED,
  REINS,
  relation,
  role,
  round,
  SINCE,
  TWICE,
  VALUE,
} from './brandt.ts';
import { openReader } from './reader.ts';

let reader: Awaited<ReturnType<typeof openReader>>;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

describe('of what a model finds is dropped', () => {
  test.each<[string, string, object]>([
    [
      'sentence',
      'a sentence that the text does not have',
      { roles: [{ ...role, sentences: [`${REINS} Really.`] }] },
    ],
    [
      'sentence',
      'a sentence with a word changed',
      { roles: [{ ...role, sentences: [REINS.replace('2021', '2020')] }] },
    ],
    ['sentence', 'a fact without a sentence', { roles: [{ ...role, sentences: [] }] }],
    ['name', 'a sentence that does not name them', { roles: [{ ...role, sentences: [KETTLE] }] }],
    ['name', 'a name that nobody has', { parties: [{ name: 'Nils Moor', kind: 'PERSON' }] }],
    ['name', 'a role of somebody who is not in the text', { roles: [{ ...role, person: 'Nils Moor' }] }],
    [
      'name',
      'a company in the place of a person',
      { roles: [{ ...role, person: 'Nordlicht Robotics GmbH' }] },
    ],
    ['name', 'a word that is no name', { parties: [{ name: 'reins', kind: 'COMPANY' }] }],
    ['name', 'a person that the rules take for a company', { parties: [{ name: 'Elbe', kind: 'PERSON' }] }],
    ['value', 'a title that stands elsewhere', { roles: [{ ...role, title: 'head of research' }] }],
    ['value', 'half a word for a title', { roles: [{ ...role, title: 'chief exec' }] }],
    ['value', 'a day of another sentence', { roles: [{ ...role, started: 'May 2024' }] }],
    ['value', 'a day that is no date', { roles: [{ ...role, started: 'the reins' }] }],
    [
      'value',
      'an end that is open',
      { roles: [{ ...role, sentences: [SINCE], title: 'board', ended: 'since 2019', started: null }] },
    ],
    [
      'value',
      'two days for one',
      { roles: [{ ...role, sentences: [TWICE], title: 'adviser', started: 'in May 2019 and in June 2020' }] },
    ],
    [
      'value',
      'a sum that the sentence does not have',
      { rounds: [{ ...round, amount: '40 million euros' }] },
    ],
    ['value', 'a sum of another sentence', { rounds: [{ ...round, amount: '200 million euros' }] }],
    ['value', 'a sum that is none', { rounds: [{ ...round, amount: 'the table' }] }],
    ['value', 'a round of nothing', { rounds: [{ ...round, amount: null }] }],
    ['value', 'a series that is none', { rounds: [{ ...round, series: 'a fund from Bath' }] }],
    [
      'name',
      'an investor who is not named there',
      { rounds: [{ ...round, investors: [{ name: 'Elbe Capital', isLead: true }] }] },
    ],
    ['value', 'a company that belongs to itself', { relations: [{ ...relation, object: 'Seewerk GmbH' }] }],
    ['name', 'a milestone of nobody', { milestones: [{ ...milestone, participants: [] }] }],
    ['sentence', 'a quote that nobody said', { quotes: [{ ...quote, words: ['We sell what we like'] }] }],
    ['value', 'a direct quote without marks', { quotes: [{ ...quote, quoteKind: 'DIRECT' }] }],
    ['name', 'a quote of nobody there', { quotes: [{ ...quote, speaker: 'Elbe Capital' }] }],
    ['shape', 'a quote without words', { quotes: [{ ...quote, words: [] }] }],
  ])('for its %s: %s', async (fault, _, given) => {
    const { facts, added, missed } = await reader.look(answer(given));
    expect(facts).toEqual([]);
    // Whom the others name stays.
    expect(added.filter(({ name }) => name !== 'Tilde Brandt')).toEqual([]);
    expect(missed).toBeUndefined();
    expect(reader.told().dropped).toEqual({ [fault]: 1 });
  });

  test('what has not the shape that was asked for, each by itself', async () => {
    const bent = [{ ...role, roleKind: 'KING' }, { ...role, id: 1 }, 'role', null, role];
    const { facts } = await reader.look((response) => {
      json(response, 200, completion({ parties: [brandt], roles: bent, quotes: {}, rounds: [{}] }));
    });
    expect(facts.map(({ kind }) => kind)).toEqual(['ROLE']);
    // Four roles, a round, and three lists that are none.
    expect(reader.told().dropped).toEqual({ shape: 8 });
  });

  test('what the rules found already, by any of its sentences, and what is said twice', async () => {
    const { facts } = await reader.look(
      answer({
        rounds: [
          { ...knownRound, sentences: [RAISED, VALUE], series: null, amount: '200 million euros' },
          knownRound,
          { ...knownRound, sentences: [RAISED, VALUE], valuation: '200 million euros' },
        ],
        quotes: [{ ...quote, quoteKind: 'DIRECT', words: ['what we have not built'] }],
        roles: [role, { ...role, title: 'chief executive' }],
      }),
    );
    expect(facts.map(({ kind }) => kind)).toEqual(['ROLE']);
    expect(reader.told()).toMatchObject({ added: 2, known: 5, dropped: {} });
  });
});
