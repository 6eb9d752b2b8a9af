import { useMemo } from 'react';
import { useRead } from '../../api/use-read.ts';
import type { RequestRefused } from '../../api/request.ts';
import { ArticleFacts, type ArticleFactsQuery } from '../../generated/articles/facts/facts.ts';
import { isRecordType, recordTypes } from '../../records/record-types.ts';
import { titleOf } from '../../records/reference.ts';
import type { Kind } from '../../ui/kinds.ts';

type Said = NonNullable<Extract<NonNullable<ArticleFactsQuery['node']>, { facts: unknown }>['facts']>[number];
export type FactRecord = NonNullable<Said['record']>;

export interface Passage {
  /** Of the evidence. */
  id: string;
  field: string | null;
  exact: string;
  /** Where it stood when the text was published. */
  start: number;
}

/** A record with the sentences of this text that speak of it. */
export interface Fact {
  record: FactRecord;
  kind: Kind;
  title: string;
  passages: Passage[];
}

/** The facts of an article in the order of its text. */
export function useFacts(id: string | null): {
  facts: readonly Fact[];
  isPending: boolean;
  error: RequestRefused | null;
  refetch: () => unknown;
} {
  const { data, isPending, error, refetch } = useRead(
    ArticleFacts,
    { id: id ?? '' },
    { enabled: id !== null },
  );
  const facts = useMemo(() => {
    const byRecord = new Map<string, Fact>();
    for (const { record, field, evidence } of data?.node && 'facts' in data.node
      ? (data.node.facts ?? [])
      : []) {
      if (!record || !isRecordType(record.__typename)) continue;
      const fact = byRecord.get(record.id) ?? {
        record,
        kind: recordTypes[record.__typename].kind,
        title: titleOf(record),
        passages: [],
      };
      // Several fields of a record often stand on one sentence: it is shown once.
      const isKnown = fact.passages.some(
        ({ start, exact }) => start === evidence.span.start && exact === evidence.exact,
      );
      if (!isKnown) {
        fact.passages.push({ id: evidence.id, field, exact: evidence.exact, start: evidence.span.start });
      }
      byRecord.set(record.id, fact);
    }
    return [...byRecord.values()];
  }, [data]);
  return { facts, isPending, error, refetch };
}
