/** The company that a text is about, whose people it names without it. */
import type { FoundParty } from './found.ts';
import type { Reading } from './reading.ts';

/** The one that is named in the text's first sentences, unless another is named as often. */
export function topicOf({ references, masked }: Reading): FoundParty | null {
  const [first, ...others] = references.parties
    .filter(({ party, companyKind }) => party === 'COMPANY' && companyKind === 'COMPANY')
    .map((party) => ({
      party,
      names: party.mentions.filter(({ how }) => how === 'NAME').length,
      place: Math.min(...party.mentions.map(({ start }) => start)),
    }))
    .toSorted((a, b) => a.place - b.place);
  if (!first) return null;
  const isRivalled = others.some(
    ({ names, party }) =>
      names > first.names ||
      (names > 1 && names === first.names && party.mentions.length >= first.party.mentions.length),
  );
  const isOpening = first.place < (masked[1]?.sentence.end ?? Infinity);
  return !isRivalled && (first.names > 1 || isOpening) ? first.party : null;
}
