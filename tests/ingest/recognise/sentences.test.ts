import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/ingest/recognise/sentences.ts';
import { workOf } from '../../support/time.ts';

/** Every case is a text as its sentences are, joined by one space. */
const german: [what: string, sentences: string[]][] = [
  ['plain sentences', ['Die Werft baut um.', 'Im Herbst zieht sie aus.']],
  ['a day before a month', ['Am 20. Oktober beginnt die Messe.', 'Sie endet am 3. November 2019.']],
  ['a counted noun', ['Der 2. Weltkrieg endete 1945.', 'Das 19. Jahrhundert war länger.']],
  ['a club', ['Der Verein spielt gegen den 1. FC Ahrental.']],
  ['a year that begins a sentence', ['Sie stammt aus Lüneburg.', '2006 zog sie nach Kiel.']],
  ['a number after a closing mark', ['Er nannte es „ein Wagnis“.', '48 Leute sahen zu.']],
  ['a year after a short month', ['Seit Sept. 2019 ruht der Betrieb.']],
  ['a number after a shortened word', ['Nach Art. 5 und Nr. 12 gilt ca. 2000 als Grenze.']],
  ['an ellipsis and a capital', ['Titel, Preise, Reden …', 'Mit all dem kam er nicht weit.']],
  ['an ellipsis that goes on', ['Er wollte noch … aber dann ging er.']],
  ['a stop inside marks', ['„Das war es.“', 'Dann ging sie.']],
  ['a question inside a sentence', ['„Wirklich?“ fragte sie.', '„Ja!“, rief er.']],
  ['titles and initials', ['Prof. Dr. Anna K. Lehmann sprach mit Hr. Weiß.', 'Er schwieg.']],
  ['two-part abbreviations', ['Das gilt z. B. Montag und u. a. Freitag.', 'Danach nicht.']],
  ['an abbreviation in the middle', ['Rund 3 Mio. Euro bzw. Dollar fehlen.', 'Mehr nicht.']],
  ['a firm that ends a sentence', ['Sie arbeitet bei der Nordlicht Inc.', 'Der Kurs fiel.']],
];
const english: typeof german = [
  ['a title', ['Dr. Brown met Mr. Hale.', 'They left.']],
  ['a country', ['The U.S. Senate voted.', 'Nobody left the U.S.', 'The debate went on.']],
  ['a firm with a verb', ['Acme Corp. Chairman Lee resigned.', 'Shares fell.']],
  ['initials', ['J. R. Wood and K. Hill wrote it.']],
  ['a question in marks', ['“Is it done?” she asked.', '“No.”', 'He sat down.']],
];
const chinese: typeof german = [
  ['stops without spaces', ['他来了。', '我走了！', '你呢？']],
  ['a stop inside marks', ['他说：“好。”', '然后走了。']],
];

function sentences(text: string, language: string): string[] {
  const block = { start: 0, end: text.length, blockKind: 'PARAGRAPH' as const, language };
  return sentencesOf(text, block).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each(german)('German: %s', (_, expected) => {
    expect(sentences(expected.join(' '), 'de')).toEqual(expected);
  });

  it.each(english)('English: %s', (_, expected) => {
    expect(sentences(expected.join(' '), 'en')).toEqual(expected);
  });

  it.each(chinese)('Chinese: %s', (_, expected) => {
    expect(sentences(expected.join(''), 'zh-Hans')).toEqual(expected);
  });

  it('are spans into the whole text, without the space around them', () => {
    const text = 'Titel\n\n  Eins ist da.  Zwei fehlt.\n';
    const block = { start: 7, end: text.length, blockKind: 'PARAGRAPH' as const, language: 'de' };
    expect(sentencesOf(text, block).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Eins ist da.',
      'Zwei fehlt.',
    ]);
  });

  it('end where the space after them was forgotten, but not within a name', () => {
    expect(
      sentences('Das reiche nicht, sagte sie.Danach ging sie zu Nordlicht.de und z.B. ver.di.', 'de'),
    ).toEqual(['Das reiche nicht, sagte sie.', 'Danach ging sie zu Nordlicht.de und z.B. ver.di.']);
  });

  it('go over a line that was broken for width', () => {
    expect(sentences('Eine Zeile, die\nweitergeht. Ende.', 'de')).toEqual([
      'Eine Zeile, die\nweitergeht.',
      'Ende.',
    ]);
  });

  it.each(['', '   ', '\n'])('of nothing are none: %j', (text) => {
    expect(sentences(text, 'de')).toEqual([]);
  });

  it.each(['a', ' ', '„', '. ', '1. Mai ', 'Wort. 12 ', '… A'])(
    'take a megabyte of %j in a second',
    (piece) => {
      const { took } = workOf(() => sentences(piece.repeat(1_000_000 / piece.length), 'de'));
      expect(took).toBeLessThan(1_000);
    },
  );
});

const seed = new URL('../../../../shared/seed-document/', import.meta.url);

describe.skipIf(!existsSync(seed))('the sentences of the seed document (skipped without ../shared)', () => {
  it('are those of its annotation', () => {
    interface Gold {
      blocks: { index: number; start: number; end: number; language: string }[];
      sentences: { block: number; start: number; end: number }[];
    }
    const text = readFileSync(new URL('yin-qi.txt', seed), 'utf8');
    const gold = JSON.parse(readFileSync(new URL('gold.json', seed), 'utf8')) as Gold;
    const found = gold.blocks.flatMap(({ index, start, end, language }) =>
      sentencesOf(text, { start, end, language, blockKind: 'PARAGRAPH' }).map((span) => ({
        block: index,
        ...span,
      })),
    );
    expect(found).toEqual(gold.sentences.map(({ block, start, end }) => ({ block, start, end })));
  });
});
