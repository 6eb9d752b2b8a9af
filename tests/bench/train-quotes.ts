/**
 * Trains the models of the quote recogniser on the WIKINEWS training articles and writes their weights and the rules'
 * priors beside the recogniser:
 *   node tests/bench/train-quotes.ts
 * Everything is measured fivefold: each article by models that were trained without it.
 */
import { writeFileSync } from 'node:fs';
import { clauseCases, markCases } from '../../src/ingest/recognise/quotes/analysis.ts';
import {
  type Chosen,
  chosenIn,
  type Decision,
  decisionsIn,
  likeliest,
  type Models,
} from '../../src/ingest/recognise/quotes/decide.ts';
import { indexAt, type Passage, passagesOf } from '../../src/ingest/recognise/quotes/passage.ts';
import { candidatesFor } from '../../src/ingest/recognise/quotes/speaker-candidates.ts';
import { SentenceIndex } from '../../src/ingest/recognise/quotes/speaker-context.ts';
import type { Previous } from '../../src/ingest/recognise/quotes/utterance.ts';
import { probability, weigh, type Weights } from '../../src/ingest/recognise/quotes/weigh.ts';
import { printFigures } from './extraction-quotes.ts';
import { type Choice, type Sample, trainChoices, trainLogistic } from './logistic.ts';
import { countsOf, isSpeaker } from './quote-figures.ts';
import { type GoldArticle, type GoldQuote, matches, overlap, wikinews } from './wikinews.ts';

const FOLDS = 5;
const CLAUSES = { penalty: 0.001, atLeast: 4 };
const MARKS = { penalty: 0.004, atLeast: 4 };
const SPEAKERS = { penalty: 0.012, atLeast: 5, trusted: /^(?:(?:notR|r)(?:uled|unning)|(?:notT|t)old)/ };

interface Prepared {
  article: GoldArticle;
  passages: Passage[];
  index: SentenceIndex;
}

const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
const prepared: Prepared[] = wikinews('train').map((article) => ({
  article,
  passages: passagesOf(article.source, article.sentences),
  index: new SentenceIndex(),
}));

/** One model for all articles, and one for each fold that has not seen it. */
interface Trained {
  all: Weights;
  folds: Weights[];
}

function crossed<T>(perArticle: readonly T[][], train: (samples: T[]) => Weights): Trained {
  return {
    all: train(perArticle.flat()),
    folds: folds.map((fold) => train(perArticle.filter((_, at) => at % FOLDS !== fold).flat())),
  };
}

function goldOf({ quotes }: GoldArticle, ...types: GoldQuote['type'][]): GoldQuote[] {
  return quotes.filter(({ type }) => types.includes(type));
}

const clauseSamples = prepared.map(({ article, passages, index }): Sample[] =>
  Array.from(clauseCases(passages, index), (found) => ({
    features: found.features,
    label: goldOf(article, 'Indirect').some((quote) => matches(found, quote)),
  })),
);
const clause = crossed(clauseSamples, (samples) => trainLogistic(samples, CLAUSES));

const markSamples = prepared.map(({ article, passages, index }, at): Sample[] => {
  const clauses = Array.from(clauseCases(passages, index), (found) => ({
    ...found,
    likelihood: probability(weigh(found.features, clause.folds[at % FOLDS]!)),
  }));
  const reported = (passage: number, token: number) =>
    Math.max(
      0,
      ...clauses
        .filter(
          (found) => found.passage === passage && found.clause.first <= token && token < found.clause.end,
        )
        .map(({ likelihood }) => likelihood),
    );
  return Array.from(markCases(passages, index, reported), ({ features, pair }) => ({
    features,
    label: goldOf(article, 'Direct').some((quote) => matches(pair, quote)),
  }));
});
const mark = crossed(markSamples, (samples) => trainLogistic(samples, MARKS));

/** Sentences in the subjunctive that go on reporting have speakers too, to be found in the sentences before. */
function freeSpeech({ article, passages }: Prepared): Chosen[] {
  return goldOf(article, 'IndirectFreeIndirect', 'FreeIndirect').flatMap(({ start, end }) => {
    const passage = passages.findIndex((own) => own.start <= start && end <= own.end);
    if (passage < 0) return [];
    const { tokens } = passages[passage]!;
    const range = { first: indexAt(tokens, start), end: indexAt(tokens, end) };
    if (range.first >= range.end) return [];
    return [
      {
        utterance: { passage, range, cue: null, source: null, marked: false },
        start,
        end,
        mark: null,
        clause: null,
      },
    ];
  });
}

/** Without weights the speaker before is not known yet: the second round learns what the first found. */
function speakerChoices(own: Prepared, at: number, before: Trained | null): Choice[] {
  const { article, passages, index } = own;
  const fold = at % FOLDS;
  const chosen = chosenIn(passages, index, { clause: clause.folds[fold]!, mark: mark.folds[fold]! });
  const choices: Choice[] = [];
  let previous: Previous | null = null;
  for (const said of [...chosen, ...freeSpeech(own)].toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const candidates = candidatesFor(passages, said.utterance, index, previous);
    const quote = article.quotes.find((gold) => gold.speaker.length > 0 && matches(said, gold));
    if (quote) {
      choices.push(
        candidates.map(({ features, phrase }) => ({
          features,
          label: quote.speaker.some(([start, end]) => overlap(phrase, { start, end }) > 0),
        })),
      );
    }
    const best = before && (said.mark || said.clause) ? likeliest(candidates, before.folds[fold]!) : null;
    if (best) previous = { passage: best.candidate.passage, phrase: best.candidate.phrase, end: said.end };
  }
  return choices;
}

let speaker: Trained | null = null;
for (let round = 0; round < 3; round++) {
  const before: Trained | null = speaker;
  const choices: Choice[][] = prepared.map((own, at) => speakerChoices(own, at, before));
  speaker = crossed(choices, (samples) => trainChoices(samples, SPEAKERS));
}

const models = (fold: number): Models => ({
  clause: clause.folds[fold]!,
  mark: mark.folds[fold]!,
  speaker: speaker!.folds[fold]!,
});
const decided = prepared.map(({ article, passages }, at) => ({
  article,
  decisions: decisionsIn(passages, models(at % FOLDS)),
}));

printFigures(
  'train, unseen',
  decided.map(({ article, decisions }) =>
    countsOf(
      article,
      decisions.map(({ words, ...rest }) => ({
        kind: 'QUOTE',
        quoteKind: rest.quoteKind,
        parts: [words],
        speakerSpan: rest.speaker,
        cueSpan: rest.cue,
        evidence: [],
        rule: rest.rule,
        confidence: 1,
      })),
    ),
  ),
);

/** Right: the words are a quote of that kind and the speaker, where both name one, is the annotated one. */
function isRight(article: GoldArticle, { words, quoteKind, speaker: named }: Decision): boolean {
  const gold = goldOf(article, quoteKind === 'DIRECT' ? 'Direct' : 'Indirect').filter((quote) =>
    matches(words, quote),
  );
  return gold.some(
    (quote) => named === null || quote.speaker.length === 0 || isSpeaker(article.source.text, named, quote),
  );
}

const rules = new Map<string, { right: number; found: number }>();
for (const { article, decisions } of decided) {
  for (const decision of decisions) {
    const count = rules.get(decision.rule) ?? { right: 0, found: 0 };
    rules.set(decision.rule, {
      right: count.right + (isRight(article, decision) ? 1 : 0),
      found: count.found + 1,
    });
  }
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../../src/ingest/recognise/quotes/${name}.ts`, import.meta.url), text);
}

/** Weights so small decide nothing. */
const LEAST = 0.05;
const WIDTH = 108;

function weightsFile(name: string, what: string, weights: Weights): string {
  const lines: string[] = [''];
  for (const [feature, weight] of Object.entries(weights)) {
    if (Math.abs(weight) < LEAST) continue;
    const entry = `${feature}=${weight}`;
    if (lines.at(-1)!.length + entry.length >= WIDTH) lines.push('');
    lines[lines.length - 1] += lines.at(-1) === '' ? entry : ` ${entry}`;
  }
  return `/** Written by \`tests/bench/train-quotes.ts\`: ${what} */\nimport { weightsOf } from './weigh.ts';\n\nexport const ${name} = weightsOf(\`\n${lines.join('\n')}\n\`);\n`;
}

write('clause-weights', weightsFile('clauseWeights', 'whether a clause is reported speech.', clause.all));
write('mark-weights', weightsFile('markWeights', 'whether marks hold speech.', mark.all));
write('speaker-weights', weightsFile('speakerWeights', 'which phrase names the speaker.', speaker!.all));
const priors = [...rules]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { right, found }]) => `  '${rule}': { right: ${right}, found: ${found} },`);
write(
  'rule-counts',
  `/** Written by \`tests/bench/train-quotes.ts\`: how often each rule was right in WIKINEWS training articles that its models had not seen. */\nexport const ruleCounts: Readonly<Record<string, { right: number; found: number }>> = {\n${priors.join('\n')}\n};\n`,
);
