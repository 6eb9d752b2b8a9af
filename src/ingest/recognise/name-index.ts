/** Finds many names in one pass: by the first word, the longest name that stands there. */
import type { Span } from './found.ts';

export interface NameHit<Value> extends Span {
  name: string;
  value: Value;
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const FIRST_WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

export class NameIndex<Value> {
  /** By the first word, or the first two characters of a Chinese name; the longest first. */
  readonly #names = new Map<string, { name: string; value: Value }[]>();

  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    for (const [name, value] of entries) {
      const key = keyOf(name);
      if (key === '') continue;
      const bucket = this.#names.get(key);
      if (bucket) bucket.push({ name, value });
      else this.#names.set(key, [{ name, value }]);
    }
    for (const bucket of this.#names.values()) bucket.sort((a, b) => b.name.length - a.name.length);
  }

  /** Hits that do not overlap, in order; a German genitive -s is not part of the name. */
  search(text: string): NameHit<Value>[] {
    const hits: NameHit<Value>[] = [];
    if (this.#names.size === 0) return hits;
    let free = 0;
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      // Chinese has no spaces: a name may begin at every character.
      const steps = HAN.test(word) ? word.length : 1;
      for (let step = 0; step < steps; step += 1) {
        const start = index + step;
        // Not inside a Latin word that Chinese follows: StepFun发布.
        if (start < free || (step > 0 && !HAN.test(text[start]!) && !HAN.test(text[start - 1]!))) continue;
        const key = steps === 1 ? word : keyOf(text.slice(start, index + word.length));
        const hit =
          this.#at(text, start, key) ??
          (key.endsWith('s') ? this.#at(text, start, key.slice(0, -1)) : undefined);
        if (!hit) continue;
        free = start + hit.name.length;
        hits.push({ ...hit, start, end: free });
      }
    }
    return hits;
  }

  #at(text: string, index: number, key: string): { name: string; value: Value } | undefined {
    return this.#names
      .get(key)
      ?.find(({ name }) => text.startsWith(name, index) && ends(text, index + name.length));
  }
}

/** What a name, or a text at the place of one, is looked up by. */
function keyOf(text: string): string {
  if (HAN.test(text[0] ?? '')) return text.slice(0, 2);
  const word = text.match(FIRST_WORD)?.[0] ?? '';
  const han = word.search(HAN);
  return han > 0 ? word.slice(0, han) : word;
}

function ends(text: string, end: number): boolean {
  const [last, next = ''] = [text[end - 1]!, text[end]];
  if (HAN.test(last) || HAN.test(next) || !WORD.test(next)) return true;
  // Megviis, but not Geelysomething.
  return next === 's' && !WORD.test(text[end + 1] ?? '') && !/[sxzß]$/.test(last);
}
