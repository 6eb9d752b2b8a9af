import type { Block } from './decisions.rules.ts';

interface Mention {
  party: string;
  start: number;
  end: number;
}

interface Version {
  blocks: readonly Block[];
  mentions: readonly Mention[];
}

// As the API joins the blocks of an article into its text.
const BETWEEN = '\n\n';
const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join(BETWEEN);

/**
 * The mentions of both sides in the text that was chosen: each at the words it stood on, the second of the same words at
 * their second place. What is not there any more is no mention.
 */
export function mentionsIn(blocks: readonly Block[], versions: readonly Version[]): Mention[] {
  const text = textOf(blocks);
  const found = new Map<string, Mention>();
  for (const version of versions) {
    const body = textOf(version.blocks);
    const count = new Map<string, number>();
    for (const { party, start, end } of version.mentions.toSorted((a, b) => a.start - b.start)) {
      const words = body.slice(start, end);
      const name = `${party} ${words}`;
      const nth = count.get(name) ?? 0;
      count.set(name, nth + 1);
      const at = placeOf(words, nth, text);
      if (words !== '' && at !== null) {
        found.set(`${party} ${at}`, { party, start: at, end: at + words.length });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Where the words stand for the nth time, from 0. */
function placeOf(words: string, nth: number, text: string): number | null {
  let at = -1;
  for (let seen = 0; seen <= nth; seen += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return null;
  }
  return at;
}
