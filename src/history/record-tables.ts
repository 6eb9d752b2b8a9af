import type { RecordType } from '../database/generated/enums.ts';

/** The aggregates: what is saved, versioned and locked as one. */
export const recordTables = {
  ARTICLE: 'article',
  PERSON: 'person',
  COMPANY: 'company',
  FUNDING_ROUND: 'funding_round',
  QUOTE: 'quote',
  ROLE: 'role',
  MILESTONE: 'milestone',
} as const satisfies Partial<Record<RecordType, string>>;

export type AggregateType = keyof typeof recordTables;

/** What can be deleted; an article is withdrawn. */
export type DeletableType = Exclude<AggregateType, 'ARTICLE'>;
