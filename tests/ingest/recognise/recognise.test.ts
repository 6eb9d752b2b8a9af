import { describe, expect, test } from 'vitest';
import type { KnownName } from '../../../src/ingest/recognise/found.ts';
import { recognise } from '../../../src/ingest/recognise/recognise.ts';
import { factsOf, paragraph } from './fact-text.ts';
import { workOf } from '../../support/time.ts';

const known: KnownName[] = [
  { id: 'company:1', party: 'COMPANY', name: 'Kelvora AG', nameKind: null },
  { id: 'company:1', party: 'COMPANY', name: 'Kelvora', nameKind: 'SHORT' },
  { id: 'company:2', party: 'COMPANY', name: 'Step', nameKind: null },
  { id: 'person:1', party: 'PERSON', name: 'Wang Haitao', nameKind: null },
];

describe("the archive's own names", () => {
  test('are found wherever they stand, in compounds and genitives too', () => {
    const { parties } = recognise(paragraph('Kelvoras Umsatz stieg. Der Kelvora-Kurs auch.', 'de'), known);
    expect(parties).toHaveLength(1);
    expect(parties[0]).toMatchObject({ name: 'Kelvora', rule: 'name-known' });
    expect(parties[0]!.mentions.map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [27, 34],
    ]);
    expect(parties[0]!.known[0]).toMatchObject({ id: 'company:1', score: 1 });
  });

  test('are no part of another word', () => {
    const { parties } = recognise(
      paragraph('Stepan went up a Stepstone, and Kelvorama closed.', 'en'),
      known,
    );
    expect(parties.flatMap((party) => party.known)).toEqual([]);
  });

  test('are not seen in a longer name that is another one', () => {
    const { parties } = recognise(paragraph('Gründer von Step Star ist niemand. Step wächst.', 'de'), known);
    expect(parties.map(({ name, known: links }) => [name, links.length])).toEqual([
      ['Step Star', 0],
      ['Step', 1],
    ]);
  });

  test('are one party for all their forms', () => {
    const { parties } = recognise(paragraph('Die Kelvora AG wächst. Kelvora stellt ein.', 'de'), known);
    expect(parties.map(({ name }) => name)).toEqual(['Kelvora AG']);
    expect(parties[0]!.names).toMatchObject([{ value: 'Kelvora', nameKind: 'SHORT' }]);
  });

  test('stay two where one is the beginning of the other', () => {
    const both = ['Ostfeld', 'Ostfeld Auto Group'].map((name, index): KnownName => ({
      id: `company:${index}`,
      party: 'COMPANY',
      name,
      nameKind: null,
    }));
    const { parties } = recognise(paragraph('Die Ostfeld Auto Group wächst. Ostfeld auch.', 'de'), both);
    expect(parties.map(({ name }) => name)).toEqual(['Ostfeld Auto Group', 'Ostfeld']);
  });

  test('are asked for when a new name is like them', () => {
    const { parties } = recognise(paragraph('云岭科技创始人王海涛表示满意。', 'zh'), known);
    expect(parties.find(({ party }) => party === 'PERSON')!.known).toMatchObject([{ id: 'person:1' }]);
  });
});

describe('who is meant', () => {
  test.each([
    [
      'de',
      'Anna Berg kam 2019. Sie leitet die Norvatec GmbH.',
      'Anna Berg, Leitung (EXECUTIVE) of Norvatec GmbH, current',
    ],
    [
      'de',
      'Anna Berg traf Paul Winter. Sie leitet die Norvatec GmbH.',
      'Anna Berg, Leitung (EXECUTIVE) of Norvatec GmbH, current',
    ],
    [
      'de',
      'Die Norvatec GmbH wächst. Chefin des Unternehmens ist Anna Berg.',
      'Anna Berg, Chefin (EXECUTIVE) of Norvatec GmbH, current',
    ],
    [
      'en',
      'Mark Ellison spoke first. He founded Bluefin Software in 2016.',
      'Mark Ellison, founder (FOUNDER) of Bluefin Software from 2016',
    ],
    [
      'en',
      'Bluefin Software grew fast. Its chief executive Rachel Moss is proud.',
      'Rachel Moss, chief executive (EXECUTIVE) of Bluefin Software, current',
    ],
  ])('%s: %s', (language, text, role) => {
    expect(factsOf(recognise(paragraph(text, language), [])).roles).toEqual([role]);
  });

  test('what a pronoun stands for is less sure than a name', () => {
    const [named] = recognise(paragraph('Anna Berg leitet die Norvatec GmbH.', 'de'), []).proposals;
    const [meant] = recognise(paragraph('Anna Berg kam. Sie leitet die Norvatec GmbH.', 'de'), []).proposals;
    expect(meant!.confidence).toBeLessThan(named!.confidence);
  });

  test('a word for it in another paragraph but one means nobody', () => {
    const text = 'Anna Berg kam.\nEs regnete.\nSie leitet die Norvatec GmbH.';
    const starts = [0, 15, 27];
    const blocks = starts.map((start, index) => ({
      start,
      end: index < 2 ? starts[index + 1]! - 1 : text.length,
      language: 'de',
      blockKind: 'PARAGRAPH' as const,
    }));
    expect(factsOf(recognise({ ...paragraph(text, 'de'), blocks }, [])).roles).toEqual([]);
  });
});

describe('who is quoted', () => {
  test.each([
    ['„Wir haben lange an dieser Maschine gebaut“, sagte Anna Berg am Montag.', 'Anna Berg'],
    [
      'Anna Berg leitet die Norvatec GmbH. „Wir haben lange an dieser Maschine gebaut“, sagte sie.',
      'Anna Berg',
    ],
    ['Anna Berg kam aus Kiel. „Wir haben lange an dieser Maschine gebaut“, sagte Berg.', 'Anna Berg'],
    ['„Wir haben lange an dieser Maschine gebaut“, teilte die Norvatec GmbH mit.', 'Norvatec GmbH'],
    ['„Wir haben lange an dieser Maschine gebaut“, sagte ein Passant.', undefined],
  ])('%s', (text, speaker) => {
    const { parties, proposals } = recognise(paragraph(text, 'de'), []);
    const [quote] = proposals.filter((fact) => fact.kind === 'QUOTE');
    expect(parties.find(({ key }) => key === quote?.speaker)?.name).toBe(speaker);
    expect(quote?.parts).toHaveLength(1);
  });
});

describe('rounds told several times', () => {
  test('become one, with the sentences of all', () => {
    const text =
      'Solarwerk GmbH bekommt 40 Millionen Euro von Investoren. Es ist die Serie-B-Runde. ' +
      'In der Serie-B-Runde erhielt die Solarwerk GmbH 40 Millionen Euro von Nordstern Capital.';
    const rounds = recognise(paragraph(text, 'de'), []).proposals.filter(
      (fact) => fact.kind === 'FUNDING_ROUND',
    );
    expect(rounds).toHaveLength(1);
    expect(rounds[0]!.investors).toHaveLength(1);
  });

  test('keep both sums where the text says two', () => {
    const text =
      'Bevor die Solarwerk GmbH die Finanzierung von 40 Millionen Euro verkündete, ging es ihr schlecht. ' +
      '2021 schloss die Solarwerk GmbH eine Serie-B-Finanzierung von über 40 Millionen Euro ab.';
    const { proposals, sentences } = recognise(paragraph(text, 'de'), []);
    const rounds = proposals.filter((fact) => fact.kind === 'FUNDING_ROUND');
    expect(rounds).toMatchObject([
      {
        amount: { min: '40000000', max: null },
        evidence: [sentences[1]],
        otherAmounts: [{ amount: { min: '40000000', max: '40000000' }, evidence: [sentences[0]] }],
      },
    ]);
  });

  test('stay two when their series differ', () => {
    const text =
      'Solarwerk GmbH erhielt in der Serie A 5 Millionen Euro von Hafen Ventures. ' +
      'In der Serie B erhielt die Solarwerk GmbH 40 Millionen Euro von Nordstern Capital.';
    const rounds = recognise(paragraph(text, 'de'), []).proposals.filter(
      (fact) => fact.kind === 'FUNDING_ROUND',
    );
    expect(rounds.map((round) => round.kind === 'FUNDING_ROUND' && round.series)).toEqual(['A', 'B']);
  });
});

describe('hostile texts', () => {
  const pieces = [
    'Aa ',
    'Anna Berg, ',
    'GmbH ',
    'a',
    'Serie-',
    'von X, Y und ',
    'Gründer und CEO ',
    '(',
    '旷视',
    '王，',
    '„',
    '\uE001\uE100',
    '1 Million Euro ',
    'die die ',
    "O'",
    'A.',
    ' and',
  ];
  test.each(pieces)(
    'a line of 200,000 characters of %j takes seconds, not hours',
    (piece) => {
      const run = (size: number) => {
        const text = piece.repeat(Math.ceil(size / piece.length));
        return workOf(() =>
          recognise(paragraph(text, piece === '旷视' || piece === '王，' ? 'zh' : 'de'), []),
        ).took;
      };
      run(5_000);
      // Were time to grow with the square, the slowest would take minutes.
      expect(run(200_000)).toBeLessThan(20_000);
    },
    60_000,
  );

  test('signs of ours in a text are not read as items', () => {
    const { proposals } = recognise(paragraph('\uE001\uE100 gründete \uE002\uE101.', 'de'), []);
    expect(proposals).toEqual([]);
  });

  test('nothing is found in nothing', () => {
    expect(recognise({ title: '', text: '', language: 'de', publishedOn: null, blocks: [] }, known)).toEqual({
      sentences: [],
      money: [],
      dates: [],
      parties: [],
      proposals: [],
    });
  });
});
