/** Short texts, as many as are wanted, with a company and its seat in each. */
import type { Found, SourceText } from '../../src/ingest/recognise/found.ts';

/** A number in every sentence: none is a version of another. */
export const report = (number: number): string =>
  [
    `Company ${number} moves`,
    `In short, company ${number} moves.`,
    `Werk ${number} GmbH has its seat in Kiel.`,
    `The town of number ${number} was told of it.`,
  ].join('\n\n');

/** Finds "X GmbH has its seat in Y." */
export function findSentences({ text }: SourceText): Found {
  const found: Found = { sentences: [], money: [], dates: [], parties: [], proposals: [] };
  const sentence = /(\S+ \d+ GmbH) has its seat in (\w+)\./.exec(text);
  if (!sentence) return found;
  const [words, name, place] = sentence as unknown as [string, string, string];
  const span = { start: sentence.index, end: sentence.index + words.length };
  const judgement = { rule: 'seat', confidence: 0.9 };
  return {
    ...found,
    parties: [
      {
        ...judgement,
        key: name,
        party: 'COMPANY',
        name,
        companyKind: 'COMPANY',
        names: [],
        mentions: [{ start: span.start, end: span.start + name.length, how: 'NAME' }],
        known: [],
      },
    ],
    proposals: [
      {
        ...judgement,
        kind: 'CLAIM',
        subject: name,
        field: 'headquarters',
        value: { text: place },
        verbatim: place,
        evidence: [span],
      },
    ],
  };
}
