/** Sums of which only the number of digits is told. */
import { codeOf, Exact, openness, type FoundAmount } from './amount-reading.ts';
import { currencyBehind, skipped, unitAt } from './amount-parts.ts';
import { figures, sumWords } from './amount-words.ts';

/** "A three-digit sum of millions": as many digits, no fewer and no more. */
export function figuresAt(text: string, start: number): FoundAmount | null {
  for (const { pattern, words, needsSum } of figures) {
    pattern.lastIndex = start;
    const [found, digits, unitWord] = pattern.exec(text) ?? [];
    if (found === undefined || digits === undefined) continue;
    const named = currencyBehind(text, skipped(text, start + found.length));
    sumWords.lastIndex = skipped(text, named?.end ?? start + found.length, { dashes: true });
    const isSum = sumWords.test(text);
    if (!isSum && needsSum) return null;
    const last = isSum ? sumWords.lastIndex : (named?.end ?? start + found.trimEnd().length);
    const behind = !named && text.startsWith(' in ', last) ? currencyBehind(text, last + 4) : null;
    const currency = (named ?? behind)?.value ?? null;
    const end = behind?.end ?? last;
    const count = words.indexOf(digits.toLowerCase());
    const unit = unitWord ? (unitAt(unitWord, 0)?.value.power ?? 0) : 0;
    const one = new Exact(10).pow(unit);
    const [min, max] = [
      one.times(new Exact(10).pow(count - 1)),
      one.times(new Exact(10).pow(count)).minus(1),
    ];
    const amount = {
      min: min.toFixed(),
      max: max.toFixed(),
      currency: codeOf(currency),
      qualifier: 'BETWEEN',
      verbatim: text.slice(start, end),
    } as const;
    return { ...openness(currency), amount, alternative: null, start, end };
  }
  return null;
}
