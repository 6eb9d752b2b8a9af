import { useMemo } from 'react';
import { useRead } from '../api/use-read.ts';
import { DocumentText } from '../generated/records/evidence.ts';
import type { Passage } from '../records/passages.rules.ts';
import { nearestPassage } from './nearest-passage.rules.ts';
import type { Quote, QuoteValues } from './quote-values.rules.ts';

/** The passage that a quote is compared with, in its document. */
export interface Source {
  passage: Passage;
  language: string | null;
  text: string;
  /** From 0 to 1. */
  likeness: number;
  /** Chosen just now. */
  isChosen: boolean;
}

/**
 * The passage chosen now, else the one it stands on, else the nearest in its document. `null` where it has no document,
 * `undefined` while that is read.
 */
export function useSource(quote: Quote | null, values: QuoteValues): Source | null | undefined {
  const [chosen] = values.evidence;
  const [standing] = quote?.evidence.nodes ?? [];
  const id = chosen?.document ?? standing?.document.id;
  const { data, isPending } = useRead(DocumentText, { id: id ?? '' }, { enabled: id !== undefined });
  const document = data?.node && 'fullText' in data.node ? data.node : null;
  const { text: quoted, language } = values;
  return useMemo(() => {
    const text = document?.fullText;
    if (id === undefined || (!isPending && !text)) return null;
    if (!document || !text) return undefined;
    const nearest = nearestPassage(text, quoted, document.documentLanguage ?? language);
    const span = chosen ?? (nearest && nearest.likeness > 0.4 ? nearest : standing?.span) ?? nearest;
    if (!span) return null;
    const { start, end } = span;
    const passage = { document: id, title: document.title, start, end, exact: text.slice(start, end) };
    return {
      passage,
      text,
      language: document.documentLanguage,
      likeness: nearest?.likeness ?? 0,
      isChosen: chosen !== undefined,
    };
  }, [id, document, isPending, quoted, language, chosen, standing]);
}
