/**
 * What a model answers, held against the text. No number without its sentence: every finding stands on whole sentences of
 * the text that name everybody in it; sums, dates and series are those that our own readers read where the model points;
 * titles and words of quotes are cut out of the text. What does not stand there is dropped and counted.
 */
import type { UncertainAmount } from '../../text/amount.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import type { Found, FoundParty, FoundProposal, Judgement, SourceText, Span } from '../recognise/found.ts';
import { milestoneTitle } from '../recognise/milestone-titles.ts';
import { markPairs } from '../recognise/quotes/marks.ts';
import { printedSeries, roundTypeOf, seriesIn } from '../recognise/round-words.ts';
import { Cast } from './cast.ts';
import { findWords, isWithin, overlaps, without } from './find-words.ts';
import type { Part } from './passages.ts';
import { shapes, type Given } from './question.ts';
import { isSameFact } from './same-fact.ts';
import type { Shape } from './shape.ts';
import { Unfounded, type Fault } from './unfounded.ts';

/** Of one answer; what comes behind is not looked at. */
const MOST = 200;
/** Sentences that one fact stands on; whoever needs more points at a page. */
const MOST_SENTENCES = 6;

export class Findings {
  /** What the rules did not find. */
  readonly proposals: FoundProposal[] = [];
  /** How many were dropped, by why. */
  readonly dropped: Partial<Record<Fault, number>> = {};
  /** How many the rules had found, or the model twice. */
  known = 0;
  readonly #source: SourceText;
  readonly #found: Found;
  readonly #judgement: Judgement;
  readonly #cast: Cast;

  constructor(source: SourceText, found: Found, judgement: Judgement) {
    this.#source = source;
    this.#found = found;
    this.#judgement = judgement;
    this.#cast = new Cast(source.text, found.parties, judgement);
  }

  get parties(): readonly FoundParty[] {
    return this.#cast.added;
  }

  /** Takes in what was answered about a part of the text. */
  take(answer: unknown, part: Part): void {
    this.#each(answer, 'parties', shapes.parties, ({ name, kind }) => this.#cast.introduce(name, kind));
    const facts = <Name extends Exclude<keyof Given, 'parties'>>(
      name: Name,
      factOf: (given: Given[Name], evidence: Span[]) => FoundProposal,
    ) =>
      this.#each(answer, name, shapes[name] as Shape<Given[Name]>, (given) =>
        this.#add(factOf(given, this.#sentences(given.sentences, part))),
      );
    facts('roles', (given, evidence) => this.#role(given, evidence));
    facts('relations', (given, evidence) => this.#relation(given, evidence));
    facts('rounds', (given, evidence) => this.#round(given, evidence));
    facts('milestones', (given, evidence) => this.#milestone(given, evidence));
    facts('quotes', (given, evidence) => this.#quote(given, evidence, part));
  }

  #each<Value>(answer: unknown, name: string, shape: Shape<Value>, act: (given: Value) => void): void {
    const list: unknown = (answer as Record<string, unknown> | null)?.[name];
    if (!Array.isArray(list)) return this.#drop('shape');
    for (const item of list.slice(0, MOST)) {
      try {
        const given = shape.read(item);
        if (given === undefined) this.#drop('shape');
        else act(given);
      } catch (error) {
        if (!(error instanceof Unfounded)) throw error;
        this.#drop(error.fault);
      }
    }
  }

  #drop(fault: Fault): void {
    this.dropped[fault] = (this.dropped[fault] ?? 0) + 1;
  }

  #add(fact: FoundProposal): void {
    if ([...this.#found.proposals, ...this.proposals].some((other) => isSameFact(fact, other))) {
      this.known += 1;
    } else this.proposals.push(fact);
  }

  #role(given: Given['roles'], evidence: Span[]): FoundProposal {
    return {
      kind: 'ROLE',
      person: this.#cast.find(given.person, evidence, 'PERSON').key,
      company: this.#cast.find(given.company, evidence, 'COMPANY').key,
      title: this.#cut(given.title, evidence),
      roleKind: given.roleKind,
      startedOn: this.#date(given.started, evidence),
      endedOn: this.#date(given.ended, evidence),
      isCurrent: given.isOver ? false : null,
      evidence,
      ...this.#judgement,
    };
  }

  #relation(given: Given['relations'], evidence: Span[]): FoundProposal {
    const subject = this.#cast.find(given.subject, evidence, 'COMPANY').key;
    const object = this.#cast.find(given.object, evidence, 'COMPANY').key;
    if (subject === object) throw new Unfounded('value');
    const { relationKind } = given;
    const since = this.#date(given.since, evidence);
    return { kind: 'COMPANY_RELATION', relationKind, subject, object, since, evidence, ...this.#judgement };
  }

  #round(given: Given['rounds'], evidence: Span[]): FoundProposal {
    const series = this.#series(given.series, evidence);
    const amount = this.#amount(given.amount, evidence);
    if (series === null && amount === null) throw new Unfounded('value');
    const investors = given.investors.map(({ name, isLead }) => {
      const { key, mentions } = this.#cast.find(name, evidence);
      const { start, end } = mentions.find((mention) => isWithin(mention, evidence))!;
      return { party: key, isLead, span: { start, end } };
    });
    return {
      kind: 'FUNDING_ROUND',
      company: this.#cast.find(given.company, evidence, 'COMPANY').key,
      roundType: roundTypeOf(series, this.#words(evidence)),
      series: printedSeries(series),
      amount,
      valuation: this.#amount(given.valuation, evidence),
      announcedOn: this.#date(given.announced, evidence),
      investors,
      hasOtherInvestors: false,
      evidence,
      ...this.#judgement,
    };
  }

  #milestone(given: Given['milestones'], evidence: Span[]): FoundProposal {
    const parties = given.participants.map((name) => this.#cast.find(name, evidence));
    const [who, ...others] = parties.map(({ name }) => name);
    if (who === undefined) throw new Unfounded('name');
    const { milestoneKind } = given;
    const { blocks, language } = this.#source;
    const block = blocks.find((each) => isWithin(evidence[0]!, [each]));
    return {
      kind: 'MILESTONE',
      milestoneKind,
      title: milestoneTitle(milestoneKind, [who], others, block?.language ?? language),
      happenedOn: this.#date(given.happened, evidence),
      participants: [...new Set(parties.map(({ key }) => key))],
      evidence,
      ...this.#judgement,
    };
  }

  #quote(given: Given['quotes'], around: Span[], part: Part): FoundProposal {
    const { text, blocks } = this.#source;
    const parts = given.words.map((words) => {
      const span = findWords(text, words, around) ?? findWords(text, words, part);
      if (!span) throw new Unfounded('sentence');
      return span;
    });
    if (parts.length === 0) throw new Unfounded('shape');
    const isMarked = (span: Span) =>
      blocks.some(
        (block) =>
          overlaps(block, span) && markPairs(text, block).some(({ inner }) => isWithin(span, [inner])),
      );
    if (given.quoteKind === 'DIRECT' && !parts.every(isMarked)) throw new Unfounded('value');
    const evidence = inOrder([...around, ...parts.flatMap((span) => this.#sentencesAt(span))]);
    const outside = without(evidence, parts);
    const speaker = given.speaker === null ? null : this.#cast.find(given.speaker, outside);
    const speakerSpan = speaker?.mentions.find((mention) => isWithin(mention, outside));
    return {
      kind: 'QUOTE',
      quoteKind: given.quoteKind,
      parts,
      speakerSpan: speakerSpan ? { start: speakerSpan.start, end: speakerSpan.end } : null,
      cueSpan: given.cue === null ? null : this.#at(given.cue, outside),
      speaker: speaker?.key ?? null,
      saidOn: null,
      evidence,
      ...this.#judgement,
    };
  }

  /** The whole sentences that the words are from: half a sentence may say the opposite of all of it. */
  #sentences(words: readonly string[], part: Part): Span[] {
    const spans = words.flatMap((each) => {
      const span = findWords(this.#source.text, each, part);
      if (!span) throw new Unfounded('sentence');
      return this.#sentencesAt(span);
    });
    const sentences = inOrder(spans);
    if (sentences.length === 0 || sentences.length > MOST_SENTENCES) throw new Unfounded('sentence');
    return sentences;
  }

  #sentencesAt(span: Span): Span[] {
    return this.#found.sentences.filter((sentence) => overlaps(sentence, span));
  }

  #words(spans: readonly Span[]): string {
    return spans.map(({ start, end }) => this.#source.text.slice(start, end)).join(' ');
  }

  #at(words: string, evidence: readonly Span[]): Span {
    const span = findWords(this.#source.text, words, evidence);
    if (!span) throw new Unfounded('value');
    return span;
  }

  #cut(words: string, evidence: readonly Span[]): string {
    const { start, end } = this.#at(words, evidence);
    return this.#source.text.slice(start, end).replaceAll(/\s+/g, ' ');
  }

  #date(words: string | null, evidence: readonly Span[]): UncertainDate | null {
    return words === null ? null : only(this.#found.dates, this.#at(words, evidence)).date;
  }

  #amount(words: string | null, evidence: readonly Span[]): UncertainAmount | null {
    return words === null ? null : only(this.#found.money, this.#at(words, evidence)).amount;
  }

  #series(words: string | null, evidence: readonly Span[]): string | null {
    if (words === null) return null;
    const { text } = this.#source;
    const read = evidence.flatMap(({ start, end }) =>
      seriesIn(text.slice(start, end)).map(({ name, index, length }) => ({
        name,
        start: start + index,
        end: start + index + length,
      })),
    );
    return only(read, this.#at(words, evidence)).name;
  }
}

/** What our readers read there, if it is one thing. */
function only<Read extends Span>(all: readonly Read[], place: Span): Read {
  const [read, ...others] = all.filter((each) => overlaps(each, place));
  if (!read || others.length > 0) throw new Unfounded('value');
  return read;
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map(({ start, end }) => [start, { start, end }])).values()].toSorted(
    (a, b) => a.start - b.start,
  );
}
