import { useRead } from '../api/use-read.ts';
import { LeftToJudge } from '../generated/layout/left-to-judge.ts';

const LOOK_EVERY = 60_000;

/** How many proposals nobody has judged yet. */
export function useLeftToJudge(): number {
  const { data } = useRead(LeftToJudge, {}, { every: LOOK_EVERY });
  return data?.proposals.totalCount ?? 0;
}
