/** Who may have said something: the phrases of the sentences around it, and the speaker before. */
import type { Cue } from './cues.ts';
import { type Governor, governorsOf } from './governors.ts';
import { indexAt, type Passage, sentenceAt } from './passage.ts';
import type { Phrase } from './phrases.ts';
import {
  contextOf,
  cuesAround,
  sentenceAround,
  type SentenceIndex,
  type Stretch,
  stretchesAround,
} from './speaker-context.ts';
import { featuresOf, pronounOf, typeOf } from './speaker-features.ts';
import { lastSpeaker, ruledReporter, ruledSpeaker } from './speaker-rules.ts';
import { placeOf, relationOf, rivalOf, secondPlace } from './speaker-standing.ts';
import type { Candidate, Previous, Utterance } from './utterance.ts';

export function candidatesFor(
  passages: readonly Passage[],
  utterance: Utterance,
  index: SentenceIndex,
  previous: Previous | null = null,
): Candidate[] {
  const own = passages[utterance.passage]!;
  const said = utterance.marked ? utterance.range : null;
  const sentenceCues = cuesAround(passages, utterance, index);
  const looked = stretchesAround(passages, utterance).map((stretch) => {
    const { phrases, cues } = index.of(passages, stretch.passage, stretch.range);
    const isOwn = stretch.zone === 'L' || stretch.zone === 'R';
    return { ...stretch, phrases, cues: isOwn ? sentenceCues : cues };
  });
  const context = contextOf(own, utterance, looked, sentenceCues);
  const ownPhrases = looked
    .filter(({ zone }) => zone === 'L' || zone === 'R')
    .flatMap(({ phrases }) => phrases);
  const stage = { passage: own, sentence: sentenceAround(own, utterance.range), said, phrases: ownPhrases };
  const governors = governorsOf(stage, utterance.range, sentenceCues);
  const running = runnerOf(passages, looked);
  const ruled = utterance.marked ? ruledSpeaker(stage, utterance, sentenceCues, context, running) : null;
  const told = utterance.marked ? null : ruledReporter(stage, utterance, sentenceCues);
  const lastCued = looked.find(
    ({ zone, cues }) => zone !== 'N' && zone !== 'R' && cues.some(({ subjunctive }) => !subjunctive),
  );
  const found = looked.flatMap(({ zone, passage, range, phrases, cues }) => {
    const isOwn = zone === 'L' || zone === 'R';
    const all = isOwn ? ownPhrases : phrases;
    const second = secondPlace(passages[passage]!, range);
    const between = isOwn ? said : null;
    return phrases.flatMap((phrase, order) => {
      const rank = zone === 'R' || zone === 'N' ? order : phrases.length - 1 - order;
      const { relation, cue } = relationOf(passages[passage]!, phrase, cues, all, between);
      // "It rained" names nobody; "it announced" may.
      if (
        phrase.kind === 'PRONOUN' &&
        pronounOf(passages[passage]!.tokens[phrase.first]!.word) === 'thing' &&
        !/^[SV]{2}/.test(relation)
      ) {
        return [];
      }
      const reads = cues.some(({ kind }) => kind === 'READ');
      const place = placeOf(passages[passage]!, phrase, second);
      const rival = cue ? rivalOf(passages[passage]!, phrase, relation, cue, all, between) : '';
      const features = featuresOf(passages[passage]!, {
        phrase,
        zone,
        rank,
        order,
        relation,
        place,
        rival,
        isLastCue: cue !== null && cue === cues.at(-1),
        kind: cue?.kind ?? null,
        reads,
        isLastCued: passage === lastCued?.passage && zone === lastCued.zone,
        context,
        utterance,
        isOwn: passage === utterance.passage,
      });
      if (isOwn) features.push(...governed(phrase, governors, context));
      if (told) {
        const how = phrase === told ? 'told' : 'notTold';
        features.push(how, `${how}:${context}`);
      } else if (ruled) {
        const how = phrase === ruled ? 'ruled' : 'notRuled';
        features.push(how, `${how}:${context}`);
      } else if (running) {
        const how = phrase === running ? 'running' : 'notRunning';
        features.push(how, `${how}:${context}`);
      }
      return [{ passage, phrase, zone, cue, context, features }];
    });
  });
  return previous ? chained(passages, utterance, previous, context, found) : found;
}

/** The last speaker told of before, where the words stand in no sentence that tells of one. */
function runnerOf(
  passages: readonly Passage[],
  looked: readonly (Stretch & { phrases: Phrase[]; cues: readonly Cue[] })[],
): Phrase | null {
  for (const { zone, passage, range, phrases, cues } of looked) {
    if (!/^(?:P|B)/.test(zone)) continue;
    const found = lastSpeaker({ passage: passages[passage]!, sentence: range, said: null, phrases }, cues);
    if (found) return found;
  }
  return null;
}

/** How it stands to the verbs of speaking nearest to the words. */
function governed(phrase: Phrase, governors: readonly Governor[], context: string): string[] {
  return governors.flatMap(({ side, cue, subject }) => {
    const how = phrase === subject ? 'subject' : subject ? 'other' : 'noSubject';
    return [`${side}:${how}`, `${side}:${how}:${context}`, `${side}:${how}:${cue.kind}`];
  });
}

/** Speech after speech is often the same speaker's. */
function chained(
  passages: readonly Passage[],
  utterance: Utterance,
  previous: Previous,
  context: string,
  found: Candidate[],
): Candidate[] {
  const own = passages[utterance.passage]!;
  const near =
    previous.passage === utterance.passage
      ? `${sentenceAt(own, utterance.range.first) - sentenceAt(own, indexAt(own.tokens, previous.end - 1))}`
      : utterance.passage - previous.passage === 1
        ? 'block'
        : 'far';
  const distance = /^[012]$/.test(near) || /^[bf]/.test(near) ? near : 'later';
  const before = passages[previous.passage]!;
  const name = lastWord(before, previous.phrase);
  let isThere = false;
  for (const { passage, phrase, features } of found) {
    if (passage === previous.passage && phrase.start === previous.phrase.start) {
      isThere = true;
      features.push('chain', `chain:${context}`, `chain:${distance}`);
    } else if (phrase.kind !== 'PRONOUN' && lastWord(passages[passage]!, phrase) === name) {
      features.push('chainName', `chainName:${context}`);
    } else features.push(`notChain:${context}`, `notChain:${distance}`);
  }
  if (isThere || distance === 'far') return found;
  const type = typeOf(before, previous.phrase);
  const features = ['chain', `chain:${context}`, `chain:${distance}`, 'C', `C:${context}`, `C:${type}`, type];
  return [
    ...found,
    { passage: previous.passage, phrase: previous.phrase, zone: 'C', cue: null, context, features },
  ];
}

function lastWord({ tokens }: Passage, { headEnd }: Phrase): string {
  return tokens[headEnd - 1]!.word;
}
