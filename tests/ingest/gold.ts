/** The annotated source document beside the repository; it is not ours to ship, so tests of it skip where it is absent. */
import { readFileSync } from 'node:fs';
import type { SourceText, Span } from '../../src/ingest/recognise/found.ts';
import { hasShared, sharedPath } from '../support/shared.ts';

interface GoldEntity {
  id: string;
  name: string;
  type?: string;
  aliases?: string[];
  mentions: Span[];
}

interface GoldAmount {
  amount: number;
  currency: string;
}

export interface GoldQuote {
  id: string;
  type: 'direct' | 'indirect' | 'reported';
  /** None where a document speaks. */
  speaker: string | string[] | null;
  parts: { content: Span & { text: string } }[];
}

export interface Gold {
  article: { title: string };
  blocks: (Span & { kind: string; language: string })[];
  persons: GoldEntity[];
  organisations: GoldEntity[];
  otherEntities: GoldEntity[];
  roles: {
    id: string;
    person: string;
    company: string;
    title: string | null;
    start: { value: string } | null;
    status: string;
  }[];
  fundingRounds: (GoldAmount & {
    company: string;
    series: string;
    bound?: string;
    date: { value: string };
    investors: string[];
    investorsOpen?: boolean;
    valuation: GoldAmount | null;
  })[];
  relations: { type: string; subject: string; object?: string; value?: string }[];
  quotes: GoldQuote[];
  notQuotes: (Span & { text: string })[];
  money: (Span & GoldAmount & { qualifier: string })[];
  dateExpressions: (Span & { value: string })[];
  timeline: { date: { value: string | null }; what: string; evidence: Span }[];
  contradictions: { id: string; what: string }[];
}

export const hasGold = hasShared('seed-document/gold.json');

export const noGold: { gold: Gold; source: SourceText } = {
  gold: {
    article: { title: '' },
    blocks: [],
    persons: [],
    organisations: [],
    otherEntities: [],
    roles: [],
    fundingRounds: [],
    relations: [],
    quotes: [],
    notQuotes: [],
    money: [],
    dateExpressions: [],
    timeline: [],
    contradictions: [],
  },
  source: { title: '', text: '', language: 'de', publishedOn: null, blocks: [] },
};

export function readGold(): { gold: Gold; source: SourceText } {
  const read = (file: string) => readFileSync(sharedPath(`seed-document/${file}`), 'utf8');
  const gold = JSON.parse(read('gold.json')) as Gold;
  const kinds: Record<string, 'HEADING' | 'CAPTION'> = { heading: 'HEADING', caption: 'CAPTION' };
  return {
    gold,
    source: {
      title: gold.article.title,
      text: read('yin-qi.txt'),
      language: 'de',
      publishedOn: null,
      blocks: gold.blocks
        .filter(({ kind }) => kind !== 'title')
        .map(({ start, end, language, kind }) => ({
          start,
          end,
          language,
          blockKind: kinds[kind] ?? 'PARAGRAPH',
        })),
    },
  };
}

export function namesOf(gold: Gold): Map<string, string[]> {
  const all = [...gold.persons, ...gold.organisations, ...gold.otherEntities];
  return new Map(all.map(({ id, name, aliases = [] }) => [id, [name, ...aliases]]));
}
