/** Two changes of one text from the same base, brought together block by block. */
import { diff3Merge } from 'node-diff3';
import type { MentionInput } from './article-fields.rules.ts';
import { composeBody, type BlockInput } from './article.rules.ts';

/** Null where both changed the same block, or put something into the same place. */
export function mergeBlocks(
  base: readonly BlockInput[],
  theirs: readonly BlockInput[],
  yours: readonly BlockInput[],
): BlockInput[] | null {
  const lines = (blocks: readonly BlockInput[]) => blocks.map((block) => JSON.stringify(block));
  const regions = diff3Merge(lines(theirs), lines(base), lines(yours), { excludeFalseConflicts: true });
  if (regions.some(({ conflict }) => conflict)) return null;
  return regions.flatMap(({ ok = [] }) => ok).map((line) => JSON.parse(line) as BlockInput);
}

interface Version {
  blocks: BlockInput[];
  mentions: MentionInput[];
}

/** Mentions of both sides without those that one of them took away, each in the block that it stood in. */
export function mergeMentions(
  { base, theirs, yours }: Record<'base' | 'theirs' | 'yours', Version>,
  blocks: readonly BlockInput[],
): MentionInput[] {
  const [before, other, own] = [named(base), named(theirs), named(yours)];
  const merged = composeBody(blocks).blocks;
  const kept = new Map<string, MentionInput>();
  for (const [key, { block, offset, mention }] of [...other, ...own]) {
    if (kept.has(key) || (before.has(key) && !(other.has(key) && own.has(key)))) continue;
    const found = merged.find(({ text }) => text === block);
    if (!found) continue;
    const start = found.span.start + offset;
    kept.set(key, { ...mention, start, end: start + mention.end - mention.start });
  }
  return [...kept.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

interface Place {
  mention: MentionInput;
  /** The text of its block, and where it stands in that. */
  block: string;
  offset: number;
}

/** Mentions by whom they name and by which words; the second of the same words is another than the first. */
function named({ blocks, mentions }: Version): Map<string, Place> {
  const body = composeBody(blocks);
  const seen = new Map<string, number>();
  return new Map(
    mentions.flatMap((mention) => {
      const { start, end, personId, companyId } = mention;
      const block = body.blocks.find(({ span }) => span.start <= start && end <= span.end);
      if (!block) return [];
      const name = `${personId ?? ''} ${companyId ?? ''} ${body.bodyText.slice(start, end)}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [[`${name} ${count}`, { mention, block: block.text, offset: start - block.span.start }]];
    }),
  );
}
