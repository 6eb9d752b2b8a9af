import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockStarts,
  bodyText,
  type Body,
  type BodyBlock,
  type BodyMark,
} from '../../admin/src/articles/body/body.ts';
import { toBody, toDocument } from '../../admin/src/articles/body/document.ts';

const word = fc.stringMatching(/^[a-z😀é家“]{1,6}$/u);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

/** Stretches of a text that do not touch: what the editor would write. */
function stretches(length: number): fc.Arbitrary<[number, number][]> {
  return fc.uniqueArray(fc.nat(length), { maxLength: 6 }).map((cuts) => {
    const places = cuts.toSorted((a, b) => a - b);
    return places.flatMap(
      (start, at) => (at % 2 === 0 && places[at + 1] ? [[start, places[at + 1]!]] : []) as [number, number][],
    );
  });
}

const apart = (found: [number, number][]) =>
  found.filter(([start], at) => at === 0 || found[at - 1]![1] < start);

function marksOf(text: string): fc.Arbitrary<BodyMark[]> {
  const of = (markKind: BodyMark['markKind'], href: string | null) =>
    stretches(text.length).map((found) =>
      apart(found).map(([start, end]) => ({ markKind, start, end, href })),
    );
  return fc
    .tuple(of('STRONG', null), of('EMPHASIS', null), of('LINK', 'https://news.example/a'))
    .map((all) =>
      all.flat().toSorted((a, b) => a.start - b.start || a.end - b.end || (a.markKind < b.markKind ? -1 : 1)),
    );
}

const kinds = fc.constantFrom<[BodyBlock['blockKind'], number | null]>(
  ['PARAGRAPH', null],
  ['HEADING', 3],
  ['QUOTE', null],
  ['LIST', null],
  ['CAPTION', null],
);

const block: fc.Arbitrary<BodyBlock> = fc
  .tuple(kinds, fc.array(line, { minLength: 1, maxLength: 3 }))
  .chain(([[blockKind, level], lines]) => {
    const text = lines.join('\n');
    // A mark over several items is one a line once it has been through the editor.
    const marks = blockKind === 'LIST' ? fc.constant<BodyMark[]>([]) : marksOf(text);
    return marks.map((found) => ({ blockKind, level, text, marks: found }));
  });

const body: fc.Arbitrary<Body> = fc.array(block, { maxLength: 6 }).chain((blocks) => {
  const starts = blockStarts(blocks);
  const namings = blocks.map((each, at) =>
    each.text.includes('\n')
      ? fc.constant([])
      : stretches(each.text.length).map((found) =>
          found.map(([start, end], n) => ({
            party: { __typename: n % 2 ? ('Person' as const) : ('Company' as const), id: `p${n}`, name: 'A' },
            start: starts[at]! + start,
            end: starts[at]! + end,
          })),
        ),
  );
  return fc.tuple(...namings).map((all) => ({ blocks, namings: all.flat() }));
});

describe('the body as a document', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(body, (given) => {
        expect(toBody(toDocument(given))).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps two lists one after the other apart', () => {
    const lists = ['one\ntwo', 'three'].map((text) => ({
      blockKind: 'LIST' as const,
      level: null,
      text,
      marks: [],
    }));
    expect(toDocument({ blocks: lists, namings: [] }).content.map(({ attrs }) => attrs)).toEqual([
      { opens: true },
      { opens: false },
      { opens: true },
    ]);
    expect(toBody(toDocument({ blocks: lists, namings: [] })).blocks).toEqual(lists);
  });

  it('leaves out blocks without words, and counts the places of names without them', () => {
    const mention = { type: 'mention', attrs: { type: 'Person', id: 'p', name: 'Yin Qi', key: 0 } };
    const { blocks, namings } = toBody({
      type: 'doc',
      content: [
        { type: 'paragraph' },
        { type: 'paragraph', content: [{ type: 'text', text: 'First.' }] },
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '  ' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Then ' },
            { type: 'text', text: 'Yin Qi', marks: [mention] },
          ],
        },
      ],
    });
    expect(blocks.map(({ text }) => text)).toEqual(['First.', 'Then Yin Qi']);
    const [{ start, end }] = namings as unknown as [{ start: number; end: number }];
    expect(bodyText(blocks).slice(start, end)).toBe('Yin Qi');
  });

  it('takes a name in two fonts as one name', () => {
    const mention = { type: 'mention', attrs: { type: 'Company', id: 'c', name: 'Step Star', key: 0 } };
    const strong = { type: 'strong' };
    const { namings, blocks } = toBody({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Step', marks: [mention, strong] },
            { type: 'text', text: ' Star', marks: [mention] },
          ],
        },
      ],
    });
    expect(namings.map(({ start, end }) => [start, end])).toEqual([[0, 9]]);
    expect(blocks[0]!.marks).toEqual([{ markKind: 'STRONG', start: 0, end: 4, href: null }]);
  });

  it('gives an article without a text one paragraph to write in', () => {
    expect(toDocument({ blocks: [], namings: [] }).content).toEqual([{ type: 'paragraph' }]);
    expect(toBody(toDocument({ blocks: [], namings: [] }))).toEqual({ blocks: [], namings: [] });
  });
});
