import { useEffect, useState } from 'react';
import { useRead } from '../api/use-read.ts';
import type { SearchType } from '../generated/enums.ts';
import { Suggest, type SuggestQuery } from '../generated/layout/suggest.ts';

export type Suggestion = SuggestQuery['suggest'][number];

/** Milliseconds after the last letter. */
const TYPING = 120;
const LONGEST_PREFIX = 200;

interface Suggestions {
  found: readonly Suggestion[];
  /** What is found belongs to the text as it is now. */
  isCurrent: boolean;
}

/** Records that may be meant by what is typed so far; the former ones stay until the next are there. */
export function useSuggestions(
  text: string,
  { types, first = 8 }: { types?: SearchType[]; first?: number } = {},
): Suggestions {
  const wanted = text.trim().slice(0, LONGEST_PREFIX);
  const [prefix, setPrefix] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setPrefix(wanted), TYPING);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, isPlaceholderData } = useRead(
    Suggest,
    { prefix, types, first },
    { enabled: prefix !== '', keepFormer: true },
  );
  if (wanted === '') return { found: [], isCurrent: true };
  return {
    found: data?.suggest ?? [],
    isCurrent: prefix === wanted && data !== undefined && !isPlaceholderData,
  };
}
