/** All that can be found in one text: the recognisers in their order, each on what those before it found. */
import { findClaims } from './claims.ts';
import { findReferences, type References } from './coreference.ts';
import { findDates } from './dates.ts';
import type {
  Found,
  FoundDate,
  FoundMilestone,
  FoundParty,
  FoundProposal,
  FoundQuote,
  FoundRelation,
  FoundRole,
  KnownName,
  SourceText,
  Span,
} from './found.ts';
import { findMilestones } from './milestones.ts';
import { findMoney } from './money.ts';
import { findNames } from './names.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { inParts } from './parts.ts';
import { readSentences } from './read-sentences.ts';
import { readingOf } from './reading.ts';
import { findRelations } from './relations.ts';
import { findRoles } from './roles.ts';
import { findRounds } from './rounds.ts';

export function recognise(source: SourceText, known: readonly KnownName[]): Found {
  return inParts(source, (part) => recogniseAtOnce(part, known));
}

function recogniseAtOnce(source: SourceText, known: readonly KnownName[]): Found {
  const sentences = readSentences(source);
  const money = findMoney(source);
  const dates = findDates(source);
  const references = findReferences(source, sentences, findNames(source, sentences, known));
  const reading = readingOf(source, sentences, references, money, dates);
  const relations = findRelations(reading);
  const roles = findRoles(reading);
  const proposals: FoundProposal[] = [
    ...findRounds(reading),
    ...roles,
    ...relations,
    ...withFounders(findMilestones(reading), roles),
    ...findClaims(reading),
    ...quotesOf(source, sentences, references, dates),
  ];
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    money,
    dates,
    parties: withFormerNames(references.parties, relations),
    proposals: proposals.toSorted((a, b) => a.evidence[0]!.start - b.evidence[0]!.start),
  };
}

/** Quotes with the party that speaks, and the day on which it is said to have spoken. */
function quotesOf(
  source: SourceText,
  sentences: readonly Span[],
  references: References,
  dates: readonly FoundDate[],
): FoundQuote[] {
  const names = references.parties
    .flatMap(({ mentions }) => mentions.filter(({ how }) => how === 'NAME'))
    .toSorted((a, b) => a.start - b.start);
  return findQuotes(source, sentences, names).map((quote) => {
    const speaker = quote.speakerSpan ? references.speakerOf(quote.speakerSpan) : null;
    const cue = quote.cueSpan ?? quote.speakerSpan;
    const said = cue && sentences.find(({ start, end }) => start <= cue.start && cue.end <= end);
    const date = dates.find(
      ({ start, end }) =>
        said &&
        said.start <= start &&
        end <= said.end &&
        !quote.parts.some((part) => part.start < end && start < part.end),
    );
    return { ...quote, speaker: speaker?.key ?? null, saidOn: date?.date ?? null };
  });
}

/** Whoever founded a company took part in its founding, where one sentence tells both. */
function withFounders(milestones: readonly FoundMilestone[], roles: readonly FoundRole[]): FoundMilestone[] {
  return milestones.map((milestone) => {
    if (milestone.milestoneKind !== 'FOUNDED') return milestone;
    const founders = roles
      .filter(
        ({ roleKind, company, evidence }) =>
          roleKind === 'FOUNDER' &&
          company === milestone.participants[0] &&
          evidence.some(({ start }) => milestone.evidence.some((told) => told.start === start)),
      )
      .map(({ person }) => person);
    return { ...milestone, participants: [...new Set([...milestone.participants, ...founders])] };
  });
}

/** A company that was renamed has the old name too. */
function withFormerNames(parties: readonly FoundParty[], relations: readonly FoundRelation[]): FoundParty[] {
  return parties.map((party) => {
    const former = relations
      .filter(({ relationKind, subject }) => relationKind === 'RENAMED_FROM' && subject === party.key)
      .flatMap(({ object }) => parties.filter(({ key }) => key === object))
      .map(({ name, mentions }) => ({
        value: name,
        nameKind: 'FORMER' as const,
        span: { start: mentions[0]!.start, end: mentions[0]!.end },
      }));
    return former.length === 0 ? party : { ...party, names: [...party.names, ...former] };
  });
}
