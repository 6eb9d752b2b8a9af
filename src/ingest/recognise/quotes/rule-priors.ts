/** How often a rule's findings are right. */
import { ruleCounts } from './rule-counts.ts';

/** Rules that the training articles have none or too few of, judged by hand: nothing to rely on. */
const judged: Readonly<Record<string, number>> = {
  'marks-unclosed': 0.4,
  'topic-announced': 0.6,
  'topic-spoken-of': 0.6,
  'chinese-cue-before': 0.9,
  'chinese-cue-after': 0.9,
  'chinese-cue-between': 0.9,
  'chinese-cue-near': 0.7,
  'chinese-alone': 0.5,
  'chinese-fragment': 0.6,
  'chinese-reported': 0.7,
  'chinese-source': 0.7,
};

/** The mean of a Beta posterior from one right and one wrong finding on, so that few findings prove little. */
export function confidenceOf(rule: string): number {
  const counts = ruleCounts[rule];
  if (counts) return Math.round(((counts.right + 1) / (counts.found + 2)) * 100) / 100;
  return judged[rule] ?? 0.5;
}
