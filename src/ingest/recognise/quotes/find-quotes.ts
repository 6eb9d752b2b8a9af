/**
 * Finds what people and bodies are quoted with: direct quotes and reported speech, in German, English and Chinese. Rules
 * find every place that may be speech and everybody who may have said it; three small models, trained by
 * `tests/bench/train-quotes.ts`, choose among them.
 */
import type { SourceText, Span } from '../found.ts';
import { chineseQuotes } from './chinese-quotes.ts';
import { type Decision, decisionsIn } from './decide.ts';
import { findingOf, type QuoteFinding } from './finding.ts';
import { continues, joined } from './join-parts.ts';
import { type Passage, passagesOf, type Range, sentenceAt } from './passage.ts';
import { SentenceIndex } from './speaker-context.ts';
import { type Topic, topicsIn } from './topics.ts';

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
  const decisions = decisionsIn(passages);
  const found = joined(passages, decisions).map((parts) => toldIn(passages, parts, sentences, names));
  const topics = topicsBeside(passages, decisions).map((topic) => topicOf(passages, topic, sentences, names));
  const chinese = source.blocks
    .filter(isChinese)
    .flatMap((block) => chineseQuotes(source.text, block, sentences, names));
  return [...found, ...topics, ...chinese].toSorted((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

function toldIn(
  passages: readonly Passage[],
  parts: readonly Decision[],
  sentences: readonly Span[],
  names: readonly Span[],
): QuoteFinding {
  const main = parts.find(({ cue }) => cue !== null) ?? parts[0]!;
  const speakerSpan = (parts.find(({ speaker }) => speaker !== null) ?? main).speaker;
  const isOpen = parts.some(
    (part, index) => !part.closed && !(parts[index + 1] && continues(passages, part, parts[index + 1]!)),
  );
  return findingOf(
    {
      quoteKind: main.quoteKind,
      parts: parts.map(({ words }) => words),
      speakerSpan: speakerSpan && widened(speakerSpan, names),
      cueSpan: main.cue,
      rule: isOpen ? 'marks-unclosed' : main.rule,
    },
    sentences,
  );
}

/** What is named only, in sentences of which nothing is told. */
function topicsBeside(passages: readonly Passage[], decisions: readonly Decision[]): Topic[] {
  const keyOf = (passage: number, { first }: Range) => `${passage} ${sentenceAt(passages[passage]!, first)}`;
  const told = new Set(decisions.map(({ utterance }) => keyOf(utterance.passage, utterance.range)));
  return topicsIn(passages, new SentenceIndex()).filter(
    ({ passage, range }) => !told.has(keyOf(passage, range)),
  );
}

function topicOf(
  passages: readonly Passage[],
  { passage, range, cue, speaker, rule }: Topic,
  sentences: readonly Span[],
  names: readonly Span[],
): QuoteFinding {
  const { tokens } = passages[passage]!;
  const words = { start: tokens[range.first]!.start, end: tokens[range.end - 1]!.end };
  return findingOf(
    {
      quoteKind: 'INDIRECT',
      parts: [words],
      speakerSpan: widened({ start: speaker.start, end: speaker.end }, names),
      cueSpan: { start: tokens[cue.at]!.start, end: tokens[cue.at]!.end },
      rule,
    },
    sentences,
  );
}

/** A name that a speaker's words cut is taken whole. */
function widened(span: Span, names: readonly Span[]): Span {
  const cut = names.find(
    ({ start, end }) => start < span.end && end > span.start && (start < span.start || end > span.end),
  );
  return cut ? { start: Math.min(cut.start, span.start), end: Math.max(cut.end, span.end) } : span;
}
