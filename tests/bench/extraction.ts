/**
 * `npm run bench -- extraction`: how much of what annotated texts say is found, and how fast. Truth is measured with the
 * data beside the project, where it is there; speed with 10,000 articles, made of the seeds and of that data.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { KnownName, SourceText } from '../../src/ingest/recognise/found.ts';
import { recognise } from '../../src/ingest/recognise/recognise.ts';
import { readDocument } from '../../src/ingest/readers/registry.ts';
import { sourceText } from '../../src/ingest/source-text.ts';
import { hasGold } from '../ingest/gold.ts';
import { printFacts } from './extraction-facts.ts';
import { printImports } from './extraction-imports.ts';
import { printQuotes } from './extraction-quotes.ts';
import { hasWikinews, wikinews } from './wikinews.ts';

const { values: options } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const say = (line: string) => process.stdout.write(`${line}\n`);
const absent = 'skipped: ../shared is not beside this project';

say('Quotes in WIKINEWS; middle 95 % of resamples. The models were trained on train, so dev is what counts.');
if (hasWikinews) printQuotes();
else say(absent);
say('\nThe annotated source document');
if (hasGold) {
  printFacts();
  await printImports();
} else say(absent);

const texts = [...(await seedTexts()), ...(hasWikinews ? wikinews('train').map(({ source }) => source) : [])];
measureSpeed(texts, Number(options.articles));

async function seedTexts(): Promise<SourceText[]> {
  const files = ['yin-qi.de.txt', 'yin-qi.en.txt'];
  const read = files.map((fileName) =>
    readDocument({ bytes: readFileSync(`seeds/documents/${fileName}`), fileName }),
  );
  return (await Promise.all(read)).flatMap(({ documents }) => documents).map(sourceText);
}

function measureSpeed(sources: readonly SourceText[], count: number): void {
  const known: KnownName[] = [];
  for (const source of sources.slice(0, 50)) recognise(source, known);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const times: number[] = [];
  let characters = 0;
  let peak = before;
  for (let index = 0; index < count; index += 1) {
    const source = sources[index % sources.length]!;
    const start = performance.now();
    recognise(source, known);
    times.push(performance.now() - start);
    characters += source.text.length;
    if (index % 100 === 0) peak = Math.max(peak, process.memoryUsage().rss);
  }
  const all = times.reduce((sum, time) => sum + time, 0);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(1);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  say(`\nSpeed over ${count} articles of ${Math.round(characters / count)} characters on one thread`);
  say(`${((count * 1000) / all).toFixed(0)} articles/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
  say(`resident ${mb(before)} before, ${mb(peak)} at most`);
}
