/**
 * Finds what people and bodies are quoted with: direct quotes and reported speech, in German, English and Chinese. Rules
 * find every place that may be speech and everybody who may have said it; three small models, trained by
 * `tests/bench/train-quotes.ts`, choose among them.
 */
import type { SourceText, Span } from '../found.ts';
import { chineseQuotes } from './chinese-quotes.ts';
import { type Decision, decisionsIn } from './decide.ts';
import { evidenceFor, type QuoteFinding } from './finding.ts';
import { continues, joined } from './join-parts.ts';
import { type Passage, passagesOf } from './passage.ts';
import { confidenceOf } from './rule-priors.ts';

/** `names` are the spans of names of people and companies where they are known; nothing else is taken from them. */
export function findQuotes(
  source: SourceText,
  sentences: readonly Span[],
  names: readonly Span[],
): QuoteFinding[] {
  const isChinese = ({ language }: { language: string }) => /^zh\b/.test(language);
  const passages = passagesOf(
    { ...source, blocks: source.blocks.filter((block) => !isChinese(block)) },
    sentences,
  );
  const found = joined(passages, decisionsIn(passages)).map((parts) =>
    findingOf(passages, parts, sentences, names),
  );
  const chinese = source.blocks
    .filter(isChinese)
    .flatMap((block) => chineseQuotes(source.text, block, sentences, names));
  return [...found, ...chinese].toSorted((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

function findingOf(
  passages: readonly Passage[],
  parts: readonly Decision[],
  sentences: readonly Span[],
  names: readonly Span[],
): QuoteFinding {
  const main = parts.find(({ cue }) => cue !== null) ?? parts[0]!;
  const speakerSpan = (parts.find(({ speaker }) => speaker !== null) ?? main).speaker;
  const cueSpan = main.cue;
  const isOpen = parts.some(
    (part, index) => !part.closed && !(parts[index + 1] && continues(passages, part, parts[index + 1]!)),
  );
  const rule = isOpen ? 'marks-unclosed' : main.rule;
  const spans = parts.map(({ words }) => words);
  return {
    kind: 'QUOTE',
    quoteKind: main.quoteKind,
    parts: spans,
    speakerSpan: speakerSpan && widened(speakerSpan, names),
    cueSpan,
    evidence: evidenceFor([...spans, speakerSpan, cueSpan], sentences),
    rule,
    confidence: confidenceOf(rule),
  };
}

/** A name that a speaker's words cut is taken whole. */
function widened(span: Span, names: readonly Span[]): Span {
  const cut = names.find(
    ({ start, end }) => start < span.end && end > span.start && (start < span.start || end > span.end),
  );
  return cut ? { start: Math.min(cut.start, span.start), end: Math.max(cut.end, span.end) } : span;
}
