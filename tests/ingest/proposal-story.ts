/** One source in two versions with a finding of every kind, for the tests of judging them. */
import { day, euros, Finder, textOf } from '../support/found.ts';
import type { FoundParty } from '../../src/ingest/recognise/found.ts';

export const sentences = {
  founded: 'Mira Sand founded Polarwerk in 2015.',
  chair: 'Mira Sand has been chair of Polarwerk since 2019.',
  part: 'Polarwerk is a subsidiary of Borealis Holding.',
  round: 'In May 2021 Polarwerk raised 20 million euros in its Series B, led by Harbour Fund.',
  seat: 'The company has its seat in Kiel.',
  listed: 'Polarwerk was listed in 2023.',
  quote: '“We build slowly,” Mira Sand said, “and we stay.”',
} as const;

export const first = [
  sentences.founded,
  `${sentences.chair} ${sentences.seat}`,
  sentences.part,
  `${sentences.round} ${sentences.listed}`,
  sentences.quote,
];
/** A paragraph above, one sentence changed, one removed. */
export const changedRound = sentences.round.replace('20 million', '25 million');
export const second = [
  'This report was brought up to date in autumn.',
  sentences.founded,
  `${sentences.chair} ${sentences.seat}`,
  sentences.part,
  changedRound,
  sentences.quote,
];

export function storyOf(
  blocks: readonly string[],
  known: Partial<Record<string, FoundParty['known']>> = {},
): Finder {
  const finder = new Finder(textOf('Polarwerk grows', ...blocks));
  const isNone = { startedOn: null, endedOn: null, isCurrent: null };
  for (const name of ['Polarwerk', 'Borealis Holding', 'Harbour Fund']) {
    finder.party('COMPANY', name, { known: known[name] ?? [] });
  }
  finder.party('PERSON', 'Mira Sand', { known: known['Mira Sand'] ?? [] });
  const ends = { person: 'Mira Sand', company: 'Polarwerk' };
  const round = (amount: string) => () => ({
    kind: 'FUNDING_ROUND' as const,
    company: 'Polarwerk',
    roundType: 'SERIES_B' as const,
    series: 'B',
    amount: euros(amount),
    valuation: null,
    announcedOn: day('2021-05'),
    investors: [{ party: 'Harbour Fund', isLead: true, span: finder.span('Harbour Fund')! }],
    hasOtherInvestors: false,
    otherAmounts: [],
  });
  const quoteParts = () => [finder.span('We build slowly,')!, finder.span('and we stay.')!];
  return finder
    .fact(sentences.founded, () => ({
      ...isNone,
      ...ends,
      kind: 'ROLE',
      title: 'Founder',
      roleKind: 'FOUNDER',
      startedOn: day('2015'),
    }))
    .fact(sentences.chair, () => ({
      ...isNone,
      ...ends,
      kind: 'ROLE',
      title: 'Chair',
      roleKind: 'CHAIR',
      startedOn: day('2019'),
      isCurrent: true,
    }))
    .fact(sentences.seat, () => ({
      kind: 'CLAIM',
      subject: 'Polarwerk',
      field: 'headquarters',
      value: { text: 'Kiel' },
      verbatim: 'its seat in Kiel',
    }))
    .fact(sentences.part, () => ({
      kind: 'COMPANY_RELATION',
      relationKind: 'SUBSIDIARY_OF',
      subject: 'Polarwerk',
      object: 'Borealis Holding',
      since: null,
    }))
    .fact(sentences.round, round('20000000'))
    .fact(changedRound, round('25000000'))
    .fact(sentences.listed, () => ({
      kind: 'MILESTONE',
      milestoneKind: 'LISTED',
      title: 'Polarwerk is listed',
      happenedOn: day('2023'),
      participants: ['Polarwerk'],
    }))
    .fact(sentences.quote, () => ({
      kind: 'QUOTE',
      quoteKind: 'DIRECT',
      parts: quoteParts(),
      speakerSpan: null,
      cueSpan: null,
      speaker: 'Mira Sand',
      saidOn: null,
    }));
}
