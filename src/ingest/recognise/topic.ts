/** The company that a text is about, whose people it names without it. */
import type { FoundParty } from './found.ts';
import type { Reading } from './reading.ts';

/** The company that is named in the text's first sentences, unless another is named as often. */
export function topicOf({ references, masked }: Reading): FoundParty | null {
  const [first, ...others] = references.parties
    .filter(({ party, companyKind }) => party === 'COMPANY' && companyKind === 'COMPANY')
    .map((party) => ({ party, count: party.mentions.filter(({ how }) => how === 'NAME').length }))
    .toSorted((a, b) => firstPlace(a.party) - firstPlace(b.party));
  if (!first || others.some(({ count }) => count > first.count)) return null;
  const isOpening = firstPlace(first.party) < (masked[1]?.sentence.end ?? Infinity);
  return first.count > 1 || isOpening ? first.party : null;
}

const firstPlace = ({ mentions }: FoundParty): number => Math.min(...mentions.map(({ start }) => start));
