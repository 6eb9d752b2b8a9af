import { describe, expect, test } from 'vitest';
import { daysOfEdtf } from '../../admin/src/forms/edtf.rules.ts';
import { nearestPassage } from '../../admin/src/quotes/nearest-passage.rules.ts';
import { piecesOf, sentencesOf, trimmed, wordEdge } from '../../admin/src/records/passages.rules.ts';
import { parseEdtf } from '../../src/text/edtf.ts';

const text =
  'Heading\n\nIt was late. “No one will keep paying you money without an end,” he said.\nThe next line.';
const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('a passage', () => {
  test('is a sentence of a line, without spaces at its ends', () => {
    expect(sentencesOf(text, 'en').map(said)).toEqual([
      'Heading',
      'It was late.',
      '“No one will keep paying you money without an end,” he said.',
      'The next line.',
    ]);
    expect(said(trimmed(text, { start: 7, end: 22 }))).toBe('It was late.');
  });

  test('grows and shrinks by words', () => {
    expect(text.slice(0, wordEdge(text, 0, 1, 'en'))).toBe('Heading');
    expect(text.slice(9, wordEdge(text, 11, 1, 'en'))).toBe('It was');
    expect(text.slice(wordEdge(text, 15, -1, 'en'), 20)).toBe('was late');
  });

  test('cuts a line where a mark begins and ends', () => {
    const marks = [{ start: 2, end: 4 }];
    expect(piecesOf({ start: 0, end: 7 }, marks)).toEqual([
      { start: 0, end: 2, marks: [] },
      { start: 2, end: 4, marks },
      { start: 4, end: 7, marks: [] },
    ]);
  });

  test('that is most like a quote is found, and how like it is', () => {
    const nearest = nearestPassage(text, 'Nobody is going to keep paying you money', 'en')!;
    expect(said(nearest)).toContain('keep paying you money');
    expect(said(nearest)).not.toContain('It was late');
    expect(nearest.likeness).toBeGreaterThan(0.5);
    expect(nearest.likeness).toBeLessThan(1);
    expect(nearestPassage(text, 'It was late.', 'en')).toEqual({ start: 9, end: 21, likeness: 1 });
    expect(nearestPassage(text, 'Ganz andere Worte', 'en')).toBeNull();
  });
});

test.each([
  '2016',
  '2024-11',
  '2024-02-29',
  '2019~',
  '201X',
  '2019-40',
  '2019-10-07/2021',
  '../2019',
  '2020/..',
  '2021-24',
])('the days of %s are those of the server', (edtf) => {
  const { earliest, latest } = parseEdtf(edtf);
  expect(daysOfEdtf(edtf)).toEqual({ earliest, latest });
});

test.each(['', 'last year', '2019-13', '2023-02-29', '../..', '2021/2019', '0000'])(
  '“%s” is no EDTF',
  (edtf) => {
    expect(daysOfEdtf(edtf)).toBeNull();
  },
);
