/** All that can be found in one text: the recognisers in their order, each on what those before it found. */
import { findClaims } from './claims.ts';
import { findReferences } from './coreference.ts';
import { findDates } from './dates.ts';
import type { Found, FoundParty, FoundProposal, FoundRelation, KnownName, SourceText } from './found.ts';
import { findMilestones } from './milestones.ts';
import { findMoney } from './money.ts';
import { findNames } from './names.ts';
import { readSentences } from './read-sentences.ts';
import { readingOf } from './reading.ts';
import { findRelations } from './relations.ts';
import { findRoles } from './roles.ts';
import { findRounds } from './rounds.ts';

export function recognise(source: SourceText, known: readonly KnownName[]): Found {
  const sentences = readSentences(source);
  const money = findMoney(source);
  const dates = findDates(source);
  const references = findReferences(source, sentences, findNames(source, sentences, known));
  const reading = readingOf(source, sentences, references, money, dates);
  const relations = findRelations(reading);
  const proposals: FoundProposal[] = [
    ...findRounds(reading),
    ...findRoles(reading),
    ...relations,
    ...findMilestones(reading),
    ...findClaims(reading),
  ];
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    money,
    dates,
    parties: withFormerNames(references.parties, relations),
    proposals: proposals.toSorted((a, b) => a.evidence[0]!.start - b.evidence[0]!.start),
  };
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
