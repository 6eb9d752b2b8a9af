/** Trains linear models by full-batch Adam with an L2 penalty; deterministic. */

export interface Sample {
  features: readonly string[];
  label: boolean;
}

/** Cases of which one is right, such as the candidates of one speaker. */
export type Choice = readonly Sample[];

interface Options {
  /** Strength of the penalty, per sample. */
  penalty: number;
  /** A feature seen in fewer samples is left out: it would be remembered, not learnt. */
  atLeast: number;
  rounds?: number;
  /** Features that a rule stands behind; little data may say much of them, so their penalty is small. */
  trusted?: RegExp;
}

/** The part of the penalty that trusted features have. */
const TRUSTED = 1 / 32;

export function trainLogistic(samples: readonly Sample[], options: Options): Record<string, number> {
  const names = vocabulary(samples, options.atLeast);
  const rows = samples.map(({ features }) => indexed(['bias', ...features], names));
  return descend(names, samples.length, options, (weights, gradient) => {
    for (const [at, row] of rows.entries()) {
      let sum = 0;
      for (const index of row) sum += weights[index]!;
      const error = 1 / (1 + Math.exp(-sum)) - (samples[at]!.label ? 1 : 0);
      for (const index of row) gradient[index]! += error;
    }
  });
}

/** Each choice is a softmax over its samples; choices without a right one teach nothing. */
export function trainChoices(choices: readonly Choice[], options: Options): Record<string, number> {
  const useful = choices.filter(
    (choice) => choice.some(({ label }) => label) && choice.some(({ label }) => !label),
  );
  const names = vocabulary(useful.flat(), options.atLeast);
  const rows = useful.map((choice) => choice.map(({ features }) => indexed(features, names)));
  return descend(names, useful.length, options, (weights, gradient) => {
    for (const [at, choice] of useful.entries()) {
      const sums = rows[at]!.map((row) => row.reduce((sum, index) => sum + weights[index]!, 0));
      const top = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - top));
      const all = shares.reduce((a, b) => a + b, 0);
      const right = shares.reduce((sum, share, index) => (choice[index]!.label ? sum + share : sum), 0);
      for (const [index, row] of rows[at]!.entries()) {
        const error = shares[index]! / all - (choice[index]!.label ? shares[index]! / right : 0);
        for (const name of row) gradient[name]! += error;
      }
    }
  });
}

function vocabulary(samples: readonly Sample[], atLeast: number): Map<string, number> {
  const counts = new Map<string, number>([['bias', Infinity]]);
  for (const { features } of samples) {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts]
    .filter(([, count]) => count >= atLeast)
    .map(([name]) => name)
    .toSorted();
  return new Map(kept.map((name, index) => [name, index]));
}

function indexed(features: readonly string[], names: ReadonlyMap<string, number>): number[] {
  return features.flatMap((feature) => names.get(feature) ?? []);
}

function descend(
  names: ReadonlyMap<string, number>,
  count: number,
  { penalty, rounds = 400, trusted }: Options,
  addGradient: (weights: Float64Array, gradient: Float64Array) => void,
): Record<string, number> {
  const weights = new Float64Array(names.size);
  const penalties = [...names.keys()].map((name) => (trusted?.test(name) ? penalty * TRUSTED : penalty));
  const [mean, square] = [new Float64Array(names.size), new Float64Array(names.size)];
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(names.size);
    addGradient(weights, gradient);
    const rate = 0.1 / Math.sqrt(1 + round / 40);
    for (let index = 0; index < weights.length; index++) {
      const slope = gradient[index]! / count + penalties[index]! * weights[index]!;
      mean[index] = 0.9 * mean[index]! + 0.1 * slope;
      square[index] = 0.99 * square[index]! + 0.01 * slope * slope;
      const step =
        mean[index]! / (1 - 0.9 ** round) / (Math.sqrt(square[index]! / (1 - 0.99 ** round)) + 1e-8);
      weights[index]! -= rate * step;
    }
  }
  return Object.fromEntries(
    [...names]
      .map(([name, index]) => [name, Math.round(weights[index]! * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0),
  );
}
