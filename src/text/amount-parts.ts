/** What an amount is made of, found at a place of a text: currency, unit, qualifier. */
import {
  currencyNames,
  currencySigns,
  plainCodes,
  qualifiersBefore,
  qualifiersBehind,
  units,
  type Bound,
  type CurrencyWord,
  type Unit,
} from './amount-words.ts';
import { parseCurrency } from './currency.ts';

export interface Found<Value> {
  value: Value;
  end: number;
}

/** A word begins and ends where its letters do; signs and Chinese may stand right beside others. */
const START = '(?:(?<!\\p{L})|(?<=\\p{Script=Han})|(?=\\P{L})|(?=\\p{Script=Han}))';
const END = '(?:(?<=\\P{L})|(?<=\\p{Script=Han})|(?!\\p{L}))';
const sticky = (pattern: string) => new RegExp(`${START}(?:${pattern})${END}`, 'iuy');

function table<Value>(entries: readonly (readonly [pattern: string, value: Value])[]) {
  const compiled = entries.map(([pattern, value]) => [sticky(pattern), value] as const);
  // At most places none of them stands: one question for all.
  const any = sticky(entries.map(([pattern]) => pattern).join('|'));
  return (text: string, at: number): Found<Value> | null => {
    any.lastIndex = at;
    if (!any.test(text)) return null;
    for (const [pattern, value] of compiled) {
      pattern.lastIndex = at;
      if (pattern.test(text)) return { value, end: pattern.lastIndex };
    }
    return null;
  };
}

const byPattern = <Word extends { pattern: string }>(words: readonly Word[]) =>
  table(words.map((word) => [word.pattern, word] as const));

const signAt = byPattern(currencySigns);
const nameAt = byPattern(currencyNames);
export const qualifierBefore = table(
  Object.entries(qualifiersBefore).map(([bound, pattern]) => [pattern, bound as Bound]),
);
export const qualifierBehind = table(
  Object.entries(qualifiersBehind).map(([bound, pattern]) => [
    pattern,
    bound as keyof typeof qualifiersBehind,
  ]),
);
export const openingAt = table([['between|from|zwischen|von|介于', true]]);
export const joiningAt = table([
  ['to|bis(?: zu)?|[-–—~～]|至|到', 'to'],
  ['and|und|和', 'and'],
]);

/** Digits stand right before most of them: `5bn`. */
const latinUnit = units.map((unit) => ({ unit, pattern: new RegExp(`(?:${unit.pattern})${END}`, 'iuy') }));
const anyUnit = new RegExp(`(?:${units.map(({ pattern }) => pattern).join('|')})${END}`, 'iuy');
export function unitAt(text: string, at: number): Found<Unit> | null {
  anyUnit.lastIndex = at;
  if (!anyUnit.test(text)) return null;
  for (const { unit, pattern } of latinUnit) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { value: unit, end: pattern.lastIndex };
  }
  return null;
}

const CODE = /(?<![\p{L}])(?:[A-Z]{3}|usd|eur|gbp|cny|rmb|jpy|chf|hkd|inr|krw|cad|aud|sgd)(?!\p{L})/uy;
function codeAt(text: string, at: number): Found<CurrencyWord> | null {
  CODE.lastIndex = at;
  const [found] = CODE.exec(text) ?? [];
  if (found === undefined) return null;
  const code = found.toUpperCase() === 'RMB' ? 'CNY' : found.toUpperCase();
  try {
    parseCurrency(code);
  } catch {
    return null;
  }
  return {
    value: { pattern: found, codes: [code], needsUnit: !plainCodes.test(code) },
    end: at + found.length,
  };
}

/** Before the number: a sign or a code. */
export const currencyBefore = (text: string, at: number) => codeAt(text, at) ?? signAt(text, at);
/** Behind it: a name too. */
export const currencyBehind = (text: string, at: number) =>
  nameAt(text, at) ?? codeAt(text, at) ?? signAt(text, at);

const GAP = /[\s\u00a0\u202f]*/uy;
const DASHES = /[\s\u00a0\u202f-]*/uy;
/** Where the next word begins. */
export function skipped(text: string, at: number, { dashes = false } = {}): number {
  const gap = dashes ? DASHES : GAP;
  gap.lastIndex = at;
  gap.test(text);
  return Math.max(at, gap.lastIndex);
}
