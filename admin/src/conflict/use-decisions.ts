import { useMemo, useState } from 'react';
import type { VersionConflict } from '../api/act-refused.ts';
import {
  chosenValue,
  compareVersions,
  resultOf,
  type Block,
  type Choice,
  type Comparison,
  type Decision,
} from './decisions.rules.ts';
import { mentionsIn } from './mentions.rules.ts';

export interface Taken {
  choice: Choice;
  /** The text, where it is written anew. */
  own?: string;
}

interface Decisions {
  comparison: Comparison;
  taken: Readonly<Record<string, Taken>>;
  take: (id: string, taken: Taken | null) => void;
  done: number;
  /** Changed fields over theirs; only once everything is decided. */
  result: () => Record<string, unknown>;
}

/** What is decided so far. Decisions of a former comparison stay where the same thing is still to decide. */
export function useDecisions(conflict: VersionConflict): Decisions {
  const comparison = useMemo(() => compareVersions(conflict), [conflict]);
  const [all, setAll] = useState<Record<string, Taken>>({});
  const keyOf = ({ id, base, theirs, yours }: Decision): string => JSON.stringify([id, base, theirs, yours]);
  const keys = new Map(comparison.decisions.map((decision) => [decision.id, keyOf(decision)]));
  const taken = Object.fromEntries(
    [...keys].flatMap(([id, key]) => (all[key] ? [[id, all[key]] as const] : [])),
  );
  return {
    comparison,
    taken,
    take: (id, next) =>
      setAll(({ [keys.get(id)!]: _former, ...others }) =>
        next ? { ...others, [keys.get(id)!]: next } : others,
      ),
    done: Object.keys(taken).length,
    result: () => {
      const valueOf = (id: string): unknown => {
        const decision = comparison.decisions.find((one) => one.id === id)!;
        return chosenValue(decision, taken[id]!.choice, taken[id]!.own);
      };
      const fields = resultOf(comparison, valueOf, comparison.decisions);
      return { ...fields, ...mentionsOf(conflict, fields.blocks as Block[] | undefined) };
    },
  };
}

/** Mentions of both sides, set anew where the text was put together anew. */
function mentionsOf({ theirs, yours }: VersionConflict, blocks: Block[] | undefined): { mentions?: unknown } {
  if (!blocks) return {};
  const versions = [theirs, yours].map((state) => {
    const field = (name: string): unknown => state?.fields.find((one) => one.name === name)?.fieldValue;
    return { blocks: (field('blocks') ?? []) as Block[], mentions: (field('mentions') ?? []) as never[] };
  });
  return { mentions: mentionsIn(blocks, versions) };
}
