/** Sums of which only the number of digits is told. */
import { codeOf, Exact, openness, type FoundAmount } from './amount-reading.ts';
import { currencyBehind, skipped, unitAt } from './amount-parts.ts';
import { figures, multiples, severals, sumWords, type CurrencyWord } from './amount-words.ts';

/** "A three-digit sum of millions", "several hundred millions of euros": as many digits, no fewer and no more. */
export function figuresAt(text: string, start: number): FoundAmount | null {
  return countedAt(text, start) ?? severalAt(text, start);
}

/** Several are one to nine: who means more says tens or hundreds. */
function severalAt(text: string, start: number): FoundAmount | null {
  for (const pattern of severals) {
    pattern.lastIndex = start;
    const [found, multiple, unitWord] = pattern.exec(text) ?? [];
    if (found === undefined || unitWord === undefined) continue;
    const after = start + found.length;
    const of = text.startsWith(' of ', after) ? after + 4 : skipped(text, after);
    const currency = currencyBehind(text, of);
    if (!currency) return null;
    const power = (unitAt(unitWord, 0)?.value.power ?? 0) + (multiples[multiple?.toLowerCase() ?? ''] ?? 0);
    return withDigits(text, { start, end: currency.end }, power + 1, 0, currency.value);
  }
  return null;
}

function countedAt(text: string, start: number): FoundAmount | null {
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
    // „Im zweistelligen Bereich“ are percentages and much else.
    if (!unitWord && !currency && /bereich/iu.test(text.slice(start, last))) return null;
    const end = behind?.end ?? last;
    const count = words.indexOf(digits.toLowerCase());
    const unit = unitWord ? (unitAt(unitWord, 0)?.value.power ?? 0) : 0;
    return withDigits(text, { start, end }, count, unit, currency);
  }
  return null;
}

function withDigits(
  text: string,
  { start, end }: { start: number; end: number },
  digits: number,
  unit: number,
  currency: CurrencyWord | null,
): FoundAmount {
  const one = new Exact(10).pow(unit);
  const [min, max] = [
    one.times(new Exact(10).pow(digits - 1)),
    one.times(new Exact(10).pow(digits)).minus(1),
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
