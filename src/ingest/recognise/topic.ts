/** The company that a text is about, whose people it names without it. */
import { isByTheWay } from './coreference.ts';
import type { FoundParty } from './found.ts';
import type { Reading } from './reading.ts';

/** The one that is named in the text's first sentences, unless another is named as often. */
export function topicOf({ source, references, masked }: Reading): FoundParty | null {
  const all = references.parties
    .filter(({ party, companyKind }) => party === 'COMPANY' && companyKind === 'COMPANY')
    .map((party) => ({
      party,
      names: party.mentions.filter(({ how }) => how === 'NAME').length,
      place: Math.min(...party.mentions.map(({ start }) => start)),
    }))
    .toSorted((a, b) => a.place - b.place);
  if (all.length === 0) return null;
  const opening = masked.find(({ sentence }) => sentence.end > all[0]!.place)?.sentence.end ?? 0;
  // „Nach der Trennung von der Kelvora AG geht die Solarwerk GmbH eigene Wege.“
  const first =
    all.find(
      ({ place }) => place < opening && !isByTheWay(source.text.slice(Math.max(0, place - 40), place)),
    ) ?? all[0]!;
  const isRivalled = all.some(
    ({ party, names, place }) =>
      party !== first.party &&
      (names > first.names || (names > 1 && names === first.names && place < opening)),
  );
  const isOpening = first.place < (masked[1]?.sentence.end ?? Infinity);
  return !isRivalled && (first.names > 1 || isOpening) ? first.party : null;
}
