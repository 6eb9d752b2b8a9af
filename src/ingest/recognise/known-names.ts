/** The archive's names, made ready once for many texts: to find them, and to find those that a new name is like. */
import { nameLikeness, SAME_NAME } from '../../text/name-likeness.ts';
import { nameWords } from '../../text/name-words.ts';
import { soundOf } from '../../text/word-likeness.ts';
import { NameIndex, type NameHit } from './name-index.ts';
import type { FoundParty, KnownName, PartyKind } from './found.ts';

interface KnownNames {
  mentions: (text: string) => NameHit<KnownName>[];
  /** The records that one of the names may be, the likeliest first. */
  alike: (party: PartyKind, names: readonly string[]) => FoundParty['known'];
}

const MOST_LINKS = 5;
/** What more names than this have in common tells none of them. */
const MOST_ALIKE = 500;
const ready = new WeakMap<readonly KnownName[], KnownNames>();

export function knownNames(known: readonly KnownName[]): KnownNames {
  const made = ready.get(known) ?? make(known);
  ready.set(known, made);
  return made;
}

function make(known: readonly KnownName[]): KnownNames {
  const index = new NameIndex(
    known.flatMap((name) => spellings(name.name).map((form) => [form, name] as const)),
  );
  const blocks = new Map<string, KnownName[]>();
  for (const name of known) {
    for (const key of keysOf(name.name, name.party)) {
      const block = blocks.get(key);
      if (block) block.push(name);
      else blocks.set(key, [name]);
    }
  }
  return {
    mentions: (text) => index.search(text),
    alike: (party, names) => {
      const best = new Map<string, FoundParty['known'][number]>();
      for (const name of names) {
        for (const key of keysOf(name, party)) {
          const block = blocks.get(key) ?? [];
          if (block.length > MOST_ALIKE) continue;
          for (const candidate of block) {
            const likeness =
              candidate.name === name
                ? { score: 1, reasons: ['same name'] }
                : nameLikeness(name, candidate.name, party);
            const score = best.get(candidate.id)?.score ?? 0;
            if (likeness.score >= SAME_NAME && likeness.score > score) {
              best.set(candidate.id, { id: candidate.id, ...likeness });
            }
          }
        }
      }
      return [...best.values()].toSorted((a, b) => b.score - a.score).slice(0, MOST_LINKS);
    },
  };
}

/** A longer name may stand in capitals; a short one is only sure as it is written. */
function spellings(name: string): string[] {
  return name.length > 5 && name !== name.toUpperCase() ? [name, name.toUpperCase()] : [name];
}

/** What two names that may be one have in common: the sound of a word, or how the whole begins. */
function keysOf(name: string, party: PartyKind): Set<string> {
  const { words } = nameWords(name, party);
  const whole = soundOf(words.join('')).slice(0, 4);
  return new Set(
    [...words.filter((word) => word.length > 1).map(soundOf), whole].map((sound) => `${party} ${sound}`),
  );
}
