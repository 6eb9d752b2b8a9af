/** What two people made of the same revision: what came together by itself, and what one has to decide. Pure. */
import { diff3Merge } from 'node-diff3';
import type { VersionConflict } from '../api/act-refused.ts';
import { wordsOf } from '../records/word-changes.ts';

export type Side = 'base' | 'theirs' | 'yours';
/** `both` takes both changes of a text that do not touch each other; `own` is written anew. */
export type Choice = Side | 'both' | 'own';

export interface Block {
  blockKind: string;
  level?: number | null;
  text: string;
  marks?: unknown;
}

interface Versions<TValue> {
  base: TValue;
  theirs: TValue;
  yours: TValue;
}

/** One thing to decide: a field, or of the text the blocks of one place. */
export interface Decision extends Versions<unknown> {
  id: string;
  field: string;
  /** Of the text: the number of its first block, from 1. */
  block?: number;
  /** Both changes together, of a text in which they do not overlap. */
  both: unknown;
}

/** A piece of the text: blocks that are settled, or those of the decision with this id. */
type Piece = { settled: Block[] } | { decision: string };

export interface Comparison {
  decisions: readonly Decision[];
  /** Fields that only one side changed, with that side's value. */
  settled: readonly { field: string; side: 'theirs' | 'yours'; value: unknown }[];
  pieces: readonly Piece[];
}

/** Both changes of a text where no word was changed by both; null where they overlap. */
export function bothTogether({ base, theirs, yours }: Versions<string>): string | null {
  const regions = diff3Merge(wordsOf(theirs), wordsOf(base), wordsOf(yours), { excludeFalseConflicts: true });
  if (regions.some(({ conflict }) => conflict)) return null;
  return regions.flatMap(({ ok = [] }) => ok).join('');
}

export function compareVersions(conflict: Pick<VersionConflict, 'fields'>): Comparison {
  const contested = conflict.fields.filter(({ isContested }) => isContested);
  const text = contested.find(({ name }) => name === 'blocks');
  const { decisions, pieces } = text
    ? compareBlocks({ base: blocksOf(text.base), theirs: blocksOf(text.theirs), yours: blocksOf(text.yours) })
    : { decisions: [], pieces: [] };
  const others = contested
    // Mentions follow the text that is chosen.
    .filter(({ name }) => name !== 'blocks' && !(text && name === 'mentions'))
    .map(({ name, base, theirs, yours }) => ({
      id: name,
      field: name,
      base,
      theirs,
      yours,
      both: [base, theirs, yours].every((value) => typeof value === 'string')
        ? bothTogether({ base, theirs, yours } as Versions<string>)
        : null,
    }));
  const settled = conflict.fields
    .filter(({ isContested }) => !isContested)
    .map(({ name, base, theirs, yours }) => {
      const side = JSON.stringify(theirs) === JSON.stringify(base) ? ('yours' as const) : ('theirs' as const);
      return { field: name, side, value: side === 'yours' ? yours : theirs };
    });
  return { decisions: [...others, ...decisions], settled, pieces };
}

const blocksOf = (value: unknown): Block[] => (value ?? []) as Block[];

function compareBlocks({ base, theirs, yours }: Versions<Block[]>): {
  decisions: Decision[];
  pieces: Piece[];
} {
  const lines = (blocks: Block[]): string[] => blocks.map((block) => JSON.stringify(block));
  const read = (texts: string[]): Block[] => texts.map((line) => JSON.parse(line) as Block);
  const decisions: Decision[] = [];
  const pieces: Piece[] = [];
  for (const { ok, conflict } of diff3Merge(lines(theirs), lines(base), lines(yours), {
    excludeFalseConflicts: true,
  })) {
    if (ok) pieces.push({ settled: read(ok) });
    if (!conflict) continue;
    const versions = { base: read(conflict.o), theirs: read(conflict.a), yours: read(conflict.b) };
    const id = `blocks ${decisions.length}`;
    decisions.push({
      id,
      field: 'blocks',
      block: conflict.oIndex + 1,
      ...versions,
      both: bothBlocks(versions),
    });
    pieces.push({ decision: id });
  }
  return { decisions, pieces };
}

/** One block that both reworded in different places. Marks stand on words, so they stay only where nobody set any. */
function bothBlocks({ base, theirs, yours }: Versions<Block[]>): Block[] | null {
  const [before, other, own] = [base[0], theirs[0], yours[0]];
  if (!before || !other || !own || base.length + theirs.length + yours.length !== 3) return null;
  const shape = ({ blockKind, level }: Block): string => JSON.stringify([blockKind, level ?? null]);
  const hasMarks = [before, other, own].some(({ marks }) => Array.isArray(marks) && marks.length > 0);
  if (hasMarks || shape(before) !== shape(other) || shape(before) !== shape(own)) return null;
  const text = bothTogether({ base: before.text, theirs: other.text, yours: own.text });
  return text === null ? null : [{ ...before, text }];
}

/** What a choice takes; `own` is the text that was written anew. */
export function chosenValue(decision: Decision, choice: Choice, own: string | undefined): unknown {
  if (choice !== 'own') return decision[choice];
  if (decision.field !== 'blocks') return own ?? '';
  const [first] = blocksOf(decision.yours).concat(blocksOf(decision.theirs), blocksOf(decision.base));
  const shape = { blockKind: first?.blockKind ?? 'PARAGRAPH', level: first?.level };
  return (own ?? '')
    .split(/\n\n+/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ ...shape, text }));
}

/** The changed fields to save over theirs, once everything is decided. */
export function resultOf(
  { settled, pieces }: Comparison,
  valueOf: (decisionId: string) => unknown,
  decisions: readonly Decision[],
): Record<string, unknown> {
  const fields = decisions
    .filter(({ field }) => field !== 'blocks')
    .map(({ id, field }) => [field, valueOf(id)] as const);
  const own = settled
    .filter(({ side }) => side === 'yours')
    .map(({ field, value }) => [field, value] as const);
  const text = pieces.flatMap((piece) =>
    'settled' in piece ? piece.settled : blocksOf(valueOf(piece.decision)),
  );
  return { ...Object.fromEntries([...own, ...fields]), ...(pieces.length > 0 ? { blocks: text } : {}) };
}
