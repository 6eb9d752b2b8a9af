/** Linear models over named features; their weights are trained by `tests/bench/train-quotes.ts`. */

export type Weights = Readonly<Record<string, number>>;

/** Reads `feature=weight`, white space between them. */
export function weightsOf(text: string): Weights {
  return Object.fromEntries(
    text
      .split(/\s+/)
      .filter((entry) => entry !== '')
      .map((entry) => [
        entry.slice(0, entry.lastIndexOf('=')),
        Number(entry.slice(entry.lastIndexOf('=') + 1)),
      ]),
  );
}

export function weigh(features: readonly string[], weights: Weights): number {
  let sum = weights['bias'] ?? 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** The share of cases with such a sum that are so. */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** A number as one of few steps, so that a model learns no single length. */
export function step(value: number, steps: readonly number[]): number {
  let index = 0;
  while (index < steps.length && value >= steps[index]!) index++;
  return index;
}
