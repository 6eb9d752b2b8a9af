/** How well quotes are found in the WIKINEWS yardstick, with the middle 95 % of resamples. */
import { findQuotes } from '../../src/ingest/recognise/quotes/find-quotes.ts';
import { buckets, type Counts, countsOf, figuresOf, intervals } from './quote-figures.ts';
import { type GoldArticle, wikinews } from './wikinews.ts';

export function printFigures(title: string, all: readonly Record<(typeof buckets)[number], Counts>[]): void {
  for (const bucket of buckets) {
    const counts = all.map((count) => count[bucket]);
    const [figures, spread] = [figuresOf(counts), intervals(counts)];
    const cells = (['precision', 'recall', 'f1', 'speaker'] as const).map(
      (name) =>
        `${name} ${figures[name].toFixed(3)} [${spread[name].map((edge) => edge.toFixed(3)).join(', ')}]`,
    );
    process.stdout.write(`${title} ${bucket}: ${cells.join('  ')}\n`);
  }
}

function measured(article: GoldArticle) {
  return countsOf(article, findQuotes(article.source, article.sentences, []));
}

/** The models have seen `train`; `train-quotes.ts` prints its figures by models that have not seen the article judged. */
export function printQuotes(): void {
  for (const split of ['train', 'dev'] as const) printFigures(split, wikinews(split).map(measured));
}
