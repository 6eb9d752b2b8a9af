/** Whether a clause tells what is to come, as far as its verbs say so. */
import type { Span } from './found.ts';

/** What is to be, and is not told as done. */
const ahead =
  /(?<!\p{L})(?:soll(?:en)?|wird|werden?|will|wollen|möchten?|plan(?:t|en|s)|is (?:to|set to|expected)|are (?:to|set to|expected))(?!\p{L})/u;
const done =
  /(?<!\p{L})(?:haben|sein|worden|wurden?|hatten?|war(?:en)?|zufolge|have|been|was|were|had)(?!\p{L})/u;
/** What has been, told in a way that is never said of what is to come. */
const past =
  /(?<!\p{L})(?:hat|haben|hatten?|waren?|war|wurden?|kam(?:en)?|ging(?:en)?|trat(?:en)?|stieg(?:en)?|stieß(?:en)?|schied(?:en)?|verließ(?:en)?|übernahm(?:en)?|nahm(?:en)?|gab(?:en)?|erhielt(?:en)?|bekam(?:en)?|schloss(?:en)?|zog(?:en)?|(?:sammel|gründe|starte|wechsel|kauf|verkauf|leg|stell|beende|melde|steuer|führ|steck|investier)ten?|has|have|had|was|were|came|went|left|quit|took|became|bought|sold|led|won|gave|got|put|began|ran|rose|fell|made|stepped|joined|raised|resigned|acquired|launched|closed|completed|secured|received|invested|started|opened|founded|hired|named|appointed|filed|floated|listed|moved|merged|retired|departed)(?!\p{L})/u;
/** A clause is judged by at most this much before and behind the place. */
const REACH = 300;

export function looksAhead(text: string, sentences: readonly Span[], at: number): boolean {
  const words = clauseOf(text, sentences, at);
  return ahead.test(words) && !done.test(words);
}

export function looksBack(text: string, sentences: readonly Span[], at: number): boolean {
  const words = clauseOf(text, sentences, at);
  return past.test(words) && !ahead.test(words);
}

function clauseOf(text: string, sentences: readonly Span[], at: number): string {
  const sentence = sentenceAt(sentences, at);
  if (!sentence) return '';
  const before = text.slice(Math.max(sentence.start, at - REACH), at);
  const behind = text.slice(at, Math.min(sentence.end, at + REACH));
  return `${/[^,;:–—()]*$/u.exec(before)![0]}${/^[^,;:–—()]*/u.exec(behind)![0]}`;
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
