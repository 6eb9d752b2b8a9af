/** Quotes in Chinese, whose words have no spaces between them: patterns on the clause before and after the marks. */
import type { SourceBlock, Span } from '../found.ts';
import { after, naming, notSaid, opening, said, source, tells, told, view } from './chinese-words.ts';
import { evidenceFor, findingOf, type QuoteFinding } from './finding.ts';
import { type MarkPair, markPairs } from './marks.ts';

/** How far a cue is looked for; it also bounds every pattern. */
const REACH = 64;
const LONGEST_SPEAKER = 24;
const SHORT = 6;

interface Cue {
  /** The verb. */
  verb: Span;
  speaker: Span | null;
}

export function chineseQuotes(
  text: string,
  block: SourceBlock,
  sentences: readonly Span[],
  names: readonly Span[],
): QuoteFinding[] {
  const found: QuoteFinding[] = [];
  const pairs = markPairs(text, block).filter(({ outer }) => outer === null);
  const add = (quoteKind: QuoteFinding['quoteKind'], rule: string, part: Span, cue: Cue | null) => {
    const [speakerSpan, cueSpan] = [cue?.speaker ?? null, cue?.verb ?? null];
    found.push(findingOf({ quoteKind, parts: [part], speakerSpan, cueSpan, rule }, sentences));
  };
  let last: { end: number; cue: Cue | null } = { end: block.start, cue: null };
  for (const [index, pair] of pairs.entries()) {
    const right = Math.min(pairs[index + 1]?.start ?? block.end, pair.end + REACH);
    // What follows without a cue of its own is said by the speaker before.
    const near = pair.start - last.end <= 1 ? last.cue : null;
    const judged =
      judge(text, block, pair, Math.max(last.end, block.start), right, names) ??
      (near ? { rule: 'chinese-alone', cue: null } : null);
    if (!judged) continue;
    const before = found.at(-1);
    if (!judged.cue && near && before) {
      before.parts = [...before.parts, pair.inner];
      before.evidence = evidenceFor([...before.parts, before.speakerSpan, before.cueSpan], sentences);
    } else add('DIRECT', pair.closed ? judged.rule : 'marks-unclosed', pair.inner, judged.cue ?? near);
    last = {
      end:
        judged.cue && judged.cue.verb.start > pair.end
          ? endOfClause(text, judged.cue.verb.end, block.end)
          : pair.end,
      cue: judged.cue ?? near,
    };
  }
  const direct = found.flatMap(({ parts }) => parts);
  let next = 0;
  for (const sentence of sentences) {
    if (sentence.start < block.start || sentence.end > block.end) continue;
    while (next < direct.length && direct[next]!.end <= sentence.start) next++;
    if (direct[next] && direct[next]!.start < sentence.end) continue;
    const reported = reportedIn(text, sentence, names);
    if (reported) add('INDIRECT', reported.rule, reported.words, reported.cue);
  }
  return found;
}

function endOfClause(text: string, from: number, end: number): number {
  const stop = /[。！？，,：:；]/u.exec(text.slice(from, Math.min(end, from + REACH)));
  return stop ? from + stop.index + 1 : from;
}

/** Whether marks hold speech, by which rule, and the cue beside them. */
function judge(
  text: string,
  block: Span,
  pair: MarkPair,
  from: number,
  to: number,
  names: readonly Span[],
): { rule: string; cue: Cue | null } | null {
  const inner = text.slice(pair.inner.start, pair.inner.end);
  const start = Math.max(block.start, from, pair.start - REACH);
  const left = text.slice(start, pair.start);
  const right = text.slice(pair.end, to);
  const ends = /[。！？…，,；!?]$/u.test(inner);
  if (/[：:]$/u.test(left) || /[，,]$/u.test(left)) {
    const cue = cueBefore(text, start, pair.start, names);
    if (cue && (/[：:]$/u.test(left) || ends || inner.length > SHORT)) {
      return { rule: 'chinese-cue-before', cue };
    }
  }
  const behind = /^[，,]?(?<clause>[^。！？；“”「」：:，,]{2,40})[。！？，,：:；]?/u.exec(right);
  if (behind && (ends || /^[，,]/u.test(right))) {
    const clause = pair.end + behind[0].indexOf(behind.groups!['clause']!);
    const cue = cueIn(text, { start: clause, end: clause + behind.groups!['clause']!.length }, names, true);
    if (cue?.speaker) return { rule: 'chinese-cue-after', cue };
  }
  if (naming.test(left)) return null;
  const direct = cueIn(text, { start: clauseStart(text, start, pair.start), end: pair.start }, names, false);
  if (direct && direct.verb.end === pair.start && inner.length > SHORT) {
    return { rule: 'chinese-fragment', cue: direct };
  }
  const stands = left === '' || /[。！？：:”」\s]$/u.test(left);
  if (stands && ends && inner.length >= SHORT - 1) {
    return { rule: 'chinese-alone', cue: cueNear(text, start, pair.start, names) };
  }
  return null;
}

/** The cue of the clause that ends in a colon or comma, or of the one before it: 他说，X：“…” */
function cueBefore(text: string, start: number, end: number, names: readonly Span[]): Cue | null {
  const own = clauseStart(text, start, end - 1);
  const cue = cueIn(text, { start: own, end: end - 1 }, names, false);
  if (cue?.speaker) return cue;
  const earlier =
    own > start
      ? cueIn(text, { start: clauseStart(text, start, own - 1), end: own - 1 }, names, false)
      : null;
  if (cue && own > start) {
    // The subject of a verb may stand in the clause before: 李明接受采访时，表示：
    const subject = speakerIn(text, { start: clauseStart(text, start, own - 1), end: own - 1 }, names);
    return { verb: cue.verb, speaker: subject };
  }
  if (earlier) return earlier;
  if (cue) return cue;
  if (text[end - 1] !== '：') return null;
  // 李明：“…”, 她摇头：“…”, 李明这样描述目标：“…”
  const bare = /^(?:[他她它][们們]?|[\p{Script=Han}·A-Za-z ]{2,12}$)/u.exec(text.slice(own, end - 1));
  const speaker =
    names.find((name) => name.start === own && name.end < end) ??
    (bare ? { start: own, end: own + bare[0].length } : null);
  return speaker && { verb: { start: end - 1, end }, speaker };
}

function cueNear(text: string, start: number, end: number, names: readonly Span[]): Cue | null {
  const stop = Math.max(...['。', '！', '？'].map((mark) => text.lastIndexOf(mark, end - 2)));
  return cueIn(text, { start: Math.max(start, stop + 1), end }, names, false);
}

function clauseStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !/[。！？；，,：:”」』\n]/u.test(text[at - 1]!)) at--;
  return at;
}

/** The last verb of speaking in a clause and who stands before it. */
function cueIn(text: string, clause: Span, names: readonly Span[], isLast: boolean): Cue | null {
  const own = text.slice(clause.start, clause.end);
  const verbs = [...own.matchAll(said)].filter(
    (match) => match[1]!.length > 1 || !notSaid.test(own.slice(0, match.index)),
  );
  const verb = isLast ? verbs.at(-1) : verbs[0];
  if (!verb) return null;
  const at = clause.start + verb.index;
  return {
    verb: { start: at, end: at + verb[1]!.length },
    speaker: speakerIn(text, { start: clause.start, end: at }, names),
  };
}

function speakerIn(text: string, { start, end }: Span, names: readonly Span[]): Span | null {
  const own = text.slice(start, end);
  const skipped = opening.exec(own)?.[0].length ?? 0;
  const rest = own.slice(skipped);
  const length = rest.replace(after, '').trimEnd().length;
  const span = { start: start + skipped, end: start + skipped + length };
  const named = names.find((name) => name.start >= start && name.end <= end);
  if (length >= 1 && length <= LONGEST_SPEAKER) {
    // A name that the cut goes through is kept whole: 在 and 对 stand in names too.
    return named && named.start < span.end && named.end > span.end
      ? { start: span.start, end: named.end }
      : span;
  }
  return named ?? null;
}

function reportedIn(
  text: string,
  sentence: Span,
  names: readonly Span[],
): { rule: string; words: Span; cue: Cue } | null {
  const own = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  const end = sentence.end - (/[。！？；]$/u.test(text.slice(sentence.start, sentence.end)) ? 1 : 0);
  const opened = source.exec(own) ?? view.exec(own);
  if (opened) {
    const who = opened[0].indexOf(opened.groups!['who']!);
    const speaker = {
      start: sentence.start + who,
      end: sentence.start + who + opened.groups!['who']!.length,
    };
    const words = { start: sentence.start + opened[0].length, end };
    return words.end - words.start > SHORT && !opened.groups!['how']?.startsWith('了解')
      ? {
          rule: 'chinese-source',
          words,
          cue: { verb: { start: sentence.start, end: sentence.start + who }, speaker },
        }
      : null;
  }
  const first = /^[^，,：:]*/u.exec(own)![0].length;
  for (const clause of [
    { start: 0, end: first },
    { start: first + 1, end: own.length },
  ]) {
    const span = { start: sentence.start + clause.start, end: sentence.start + clause.end };
    if (span.start >= span.end) continue;
    const cue = cueIn(text, span, names, false);
    if (!cue?.speaker) continue;
    const { verb } = cue;
    const heard = tells.test(text.slice(verb.start, verb.end)) ? told.exec(text.slice(verb.end, end)) : null;
    const from = verb.end + (heard?.[0].length ?? 0);
    const rest = text.slice(from, end);
    const words = { start: from + /^[了过]?[，,：:]?/u.exec(rest)![0].length, end };
    const clear = verb.end - verb.start > 1 || /^[，,]/u.test(rest) || clause.start === 0;
    if (clear && words.end - words.start > SHORT) return { rule: 'chinese-reported', words, cue };
  }
  return null;
}
