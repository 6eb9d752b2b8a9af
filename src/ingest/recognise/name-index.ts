/** Finds many names in one pass: by the first word, the longest name that stands there. */
import type { Span } from './found.ts';

export interface NameHit<Value> extends Span {
  name: string;
  value: Value;
}

const START = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]*)/uy;
const HAN = /\p{Script=Han}/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

export class NameIndex<Value> {
  /** By the first word, or the first two characters of a Chinese name; the longest first. */
  readonly #names = new Map<string, { name: string; value: Value }[]>();

  constructor(entries: Iterable<readonly [name: string, value: Value]>) {
    for (const [name, value] of entries) {
      const key = keyAt(name, 0);
      if (key === null) continue;
      const bucket = this.#names.get(key);
      if (bucket) bucket.push({ name, value });
      else this.#names.set(key, [{ name, value }]);
    }
    for (const bucket of this.#names.values()) bucket.sort((a, b) => b.name.length - a.name.length);
  }

  /** Hits that do not overlap, in order; a German genitive -s is not part of the name. */
  search(text: string, from = 0, to = text.length): NameHit<Value>[] {
    const hits: NameHit<Value>[] = [];
    for (let index = from; index < to;) {
      const key = keyAt(text, index);
      if (key === null) {
        index += 1;
        continue;
      }
      const hit =
        this.#at(text, index, key) ??
        (key.endsWith('s') ? this.#at(text, index, key.slice(0, -1)) : undefined);
      if (hit) {
        hits.push({ ...hit, start: index, end: index + hit.name.length });
        index += hit.name.length;
      } else {
        index += HAN.test(key) ? 1 : key.length;
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

function keyAt(text: string, index: number): string | null {
  if (HAN.test(text[index] ?? '')) return text.slice(index, index + 2);
  START.lastIndex = index;
  const word = START.exec(text)?.[0];
  if (word === undefined) return null;
  const han = word.search(HAN);
  return han > 0 ? word.slice(0, han) : word;
}

function ends(text: string, end: number): boolean {
  const [last, next = ''] = [text[end - 1]!, text[end]];
  if (HAN.test(last) || HAN.test(next) || !WORD.test(next)) return true;
  // Megviis, but not Geelysomething.
  return next === 's' && !WORD.test(text[end + 1] ?? '') && !/[sxzß]$/.test(last);
}
