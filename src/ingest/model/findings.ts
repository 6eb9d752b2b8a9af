/**
 * What a model answers, held against the text. No number without its sentence: every finding stands on whole sentences of
 * the text that name everybody in it; sums, dates and series are those that our own readers read where the model points;
 * titles and words of quotes are cut out of the text. What does not stand there is dropped and counted.
 */
import type { Found, FoundProposal, Judgement, SourceText, Span } from '../recognise/found.ts';
import { milestoneTitle } from '../recognise/milestone-titles.ts';
import { blockRuns, type BlockRun } from '../recognise/quotes/block-runs.ts';
import { markPairs } from '../recognise/quotes/marks.ts';
import { printedSeries, roundTypeOf } from '../recognise/round-words.ts';
import { Cast } from './cast.ts';
import { findWords, isWithin, overlaps, without } from './find-words.ts';
import { Grounds, inOrder } from './grounds.ts';
import type { Part } from './passages.ts';
import { shapes, type Given } from './question.ts';
import { isSameFact } from './same-fact.ts';
import type { Shape } from './shape.ts';
import { Unfounded, type Fault } from './unfounded.ts';

/** Of one answer; what comes behind is not looked at. */
const MOST = 200;

export class Findings {
  readonly #source: SourceText;
  readonly #runs: readonly BlockRun[];
  readonly #found: Found;
  readonly #judgement: Judgement;
  readonly #grounds: Grounds;
  readonly #cast: Cast;
  readonly #proposals: FoundProposal[] = [];
  readonly #dropped: Partial<Record<Fault, number>> = {};
  #known = 0;

  constructor(source: SourceText, found: Found, judgement: Judgement) {
    this.#source = source;
    this.#runs = blockRuns(source);
    this.#found = found;
    this.#judgement = judgement;
    this.#grounds = new Grounds(source.text, found);
    this.#cast = new Cast(source.text, found.parties, judgement);
  }

  /** How many the rules did not find; had found, or were given twice; were dropped, by why. */
  get counts() {
    const added = this.#cast.added.length + this.#proposals.length;
    return { added, known: this.#known, dropped: this.#dropped };
  }

  /** What the rules found, and what they did not. */
  get withFound(): Found {
    return {
      ...this.#found,
      parties: [...this.#found.parties, ...this.#cast.added],
      proposals: [...this.#found.proposals, ...this.#proposals].toSorted(
        (a, b) => a.evidence[0]!.start - b.evidence[0]!.start,
      ),
    };
  }

  /** Takes in what was answered about a part of the text. */
  take(answer: unknown, part: Part): void {
    this.#each(answer, 'parties', shapes.parties, ({ name, kind }) => this.#cast.introduce(name, kind));
    const facts = <Name extends Exclude<keyof Given, 'parties'>>(
      name: Name,
      factOf: (given: Given[Name], evidence: Span[]) => FoundProposal,
    ) =>
      this.#each(answer, name, shapes[name] as Shape<Given[Name]>, (given) =>
        this.#add(factOf(given, this.#grounds.sentences(given.sentences, part))),
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
    this.#dropped[fault] = (this.#dropped[fault] ?? 0) + 1;
  }

  #add(fact: FoundProposal): void {
    if ([...this.#found.proposals, ...this.#proposals].some((other) => isSameFact(fact, other))) {
      this.#known += 1;
    } else this.#proposals.push(fact);
  }

  #role(given: Given['roles'], evidence: Span[]): FoundProposal {
    return {
      kind: 'ROLE',
      person: this.#cast.find(given.person, evidence, 'PERSON').key,
      company: this.#cast.find(given.company, evidence, 'COMPANY').key,
      title: this.#grounds.cut(given.title, evidence),
      roleKind: given.roleKind,
      startedOn: this.#grounds.end('FIRST', given.started, evidence),
      endedOn: this.#grounds.end('LAST', given.ended, evidence),
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
    const since = this.#grounds.end('FIRST', given.since, evidence);
    return { kind: 'COMPANY_RELATION', relationKind, subject, object, since, evidence, ...this.#judgement };
  }

  #round(given: Given['rounds'], evidence: Span[]): FoundProposal {
    const series = this.#grounds.series(given.series, evidence);
    const amount = this.#grounds.amount(given.amount, evidence);
    if (series === null && amount === null) throw new Unfounded('value');
    const investors = given.investors.map(({ name, isLead }) => {
      const { key, mentions } = this.#cast.find(name, evidence);
      const { start, end } = mentions.find((mention) => isWithin(mention, evidence))!;
      return { party: key, isLead, span: { start, end } };
    });
    return {
      kind: 'FUNDING_ROUND',
      company: this.#cast.find(given.company, evidence, 'COMPANY').key,
      roundType: roundTypeOf(series, this.#grounds.words(evidence)),
      series: printedSeries(series),
      amount,
      valuation: this.#grounds.amount(given.valuation, evidence),
      otherAmounts: [],
      announcedOn: this.#grounds.date(given.announced, evidence),
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
    const run = this.#runs.find((each) => isWithin(evidence[0]!, [each]));
    return {
      kind: 'MILESTONE',
      milestoneKind,
      title: milestoneTitle(milestoneKind, [who], others, run?.language ?? this.#source.language),
      happenedOn: this.#grounds.date(given.happened, evidence),
      participants: [...new Set(parties.map(({ key }) => key))],
      evidence,
      ...this.#judgement,
    };
  }

  #quote(given: Given['quotes'], around: Span[], part: Part): FoundProposal {
    const { text } = this.#source;
    const parts = given.words.map((words) => {
      const span = findWords(text, words, around) ?? findWords(text, words, part);
      if (!span) throw new Unfounded('sentence');
      return span;
    });
    if (parts.length === 0) throw new Unfounded('shape');
    const isMarked = (span: Span) =>
      this.#runs.some(
        (run) => overlaps(run, span) && markPairs(text, run).some(({ inner }) => isWithin(span, [inner])),
      );
    if (given.quoteKind === 'DIRECT' && !parts.every(isMarked)) throw new Unfounded('value');
    const evidence = inOrder([...around, ...parts.flatMap((span) => this.#grounds.sentencesAt(span))]);
    const outside = without(evidence, parts);
    const speaker = given.speaker === null ? null : this.#cast.find(given.speaker, outside);
    const speakerSpan = speaker?.mentions.find((mention) => isWithin(mention, outside));
    return {
      kind: 'QUOTE',
      quoteKind: given.quoteKind,
      parts,
      speakerSpan: speakerSpan ? { start: speakerSpan.start, end: speakerSpan.end } : null,
      cueSpan: given.cue === null ? null : this.#grounds.at(given.cue, outside),
      speaker: speaker?.key ?? null,
      saidOn: null,
      evidence,
      ...this.#judgement,
    };
  }
}
