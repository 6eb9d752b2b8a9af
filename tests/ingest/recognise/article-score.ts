/** How much of what short articles tell is found: line by line, kind by kind. */
import { recognise } from '../../../src/ingest/recognise/recognise.ts';
import type { SourceText } from '../../../src/ingest/recognise/found.ts';
import type { ArticleCase } from './articles/article-case.ts';
import { factsOf } from './fact-text.ts';
import { sourceText } from './source-text.ts';

export const articleKinds = ['people', 'companies', 'roles', 'rounds', 'relations', 'milestones'] as const;
export type ArticleKind = (typeof articleKinds)[number];

export interface Difference {
  kind: ArticleKind;
  missed: string[];
  false: string[];
  right: number;
}

const sourceOf = ({ text, publishedOn }: ArticleCase, language: string): SourceText =>
  sourceText(language, text, publishedOn);

/** What was asked for and not found, and what was found and is not so; kinds that the case leaves out are not judged. */
export function differences(article: ArticleCase, language: string): Difference[] {
  const facts = factsOf(recognise(sourceOf(article, language), []));
  return articleKinds.flatMap((kind) => {
    const wanted = article[kind];
    if (!wanted) return [];
    const found = facts[kind].map((line) => plain(kind, line));
    return [
      {
        kind,
        missed: wanted.filter((line) => !found.includes(line)),
        false: found.filter((line) => !wanted.includes(line)),
        right: wanted.filter((line) => found.includes(line)).length,
      },
    ];
  });
}

/** Roles without the printed title, whose form is a matter of taste; parties without how often they are named. */
const plain = (kind: ArticleKind, line: string): string =>
  kind === 'roles' ? line.replace(/, .*? \((\w+)\) of /u, ' $1 of ') : line.replace(/ ×\d+$/u, '');
