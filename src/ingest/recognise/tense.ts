/** Whether a clause tells what is to come, as far as its verbs say so. */
import type { Span } from './found.ts';

/** What is to be, and is not told as done. */
const ahead =
  /(?<!\p{L})(?:soll(?:en)?|wird|werden?|will|wollen|möchten?|plan(?:t|en|s)|is (?:to|set to|expected)|are (?:to|set to|expected))(?!\p{L})/u;
const done =
  /(?<!\p{L})(?:haben|sein|worden|wurden?|hatten?|war(?:en)?|zufolge|have|been|was|were|had)(?!\p{L})/u;
/** A clause is judged by at most this much before and behind the place. */
const REACH = 300;

export function looksAhead(text: string, sentences: readonly Span[], at: number): boolean {
  const sentence = sentenceAt(sentences, at);
  if (!sentence) return false;
  const before = text.slice(Math.max(sentence.start, at - REACH), at);
  const behind = text.slice(at, Math.min(sentence.end, at + REACH));
  const words = `${/[^,;:–—()]*$/u.exec(before)![0]}${/^[^,;:–—()]*/u.exec(behind)![0]}`;
  return ahead.test(words) && !done.test(words);
}

/** The one that a place is in; sentences are in reading order. */
export function sentenceAt(sentences: readonly Span[], at: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= at ? found : undefined;
}
