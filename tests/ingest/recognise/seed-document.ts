/** The source document with what a person found in it, where the sandbox has it; it is no part of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import type { SourceText, Span } from '../../../src/ingest/recognise/found.ts';

const folder = ['../shared/seed-document', '../../shared/seed-document'].find((each) =>
  existsSync(`${each}/gold.json`),
);

export interface Gold {
  blocks: (Span & { language: string })[];
  money: (Span & { amount: number; currency: string; qualifier: string })[];
  notMoney: Span[];
  dateExpressions: (Span & { value: string })[];
}

/** Null where it is absent. */
export function seedDocument(): { gold: Gold; source: SourceText } | null {
  if (folder === undefined) return null;
  const gold = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8')) as Gold;
  const blocks = gold.blocks.map(({ start, end, language }) => ({
    start,
    end,
    language,
    blockKind: 'PARAGRAPH' as const,
  }));
  const text = readFileSync(`${folder}/yin-qi.txt`, 'utf8');
  return { gold, source: { title: '', text, blocks, language: 'de', publishedOn: null } };
}
