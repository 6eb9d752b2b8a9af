import { useDeferredValue } from 'react';
import { useRead } from '../api/use-read.ts';
import type { SearchType } from '../generated/enums.ts';
import { RecordChoices, type RecordChoicesQuery } from '../generated/records/record-choices.ts';

const searchTypes = {
  Person: 'PERSON',
  Company: 'COMPANY',
  Article: 'ARTICLE',
  FundingRound: 'FUNDING_ROUND',
  Quote: 'QUOTE',
} as const satisfies Record<string, SearchType>;

export type ChoiceType = keyof typeof searchTypes;
export type RecordChoice = RecordChoicesQuery['suggest'][number];

const LONGEST_PREFIX = 200;

/** Records of these types that may be meant by what is typed. */
export function useRecordChoices(types: readonly ChoiceType[], text: string): readonly RecordChoice[] {
  const prefix = useDeferredValue(text.trim().slice(0, LONGEST_PREFIX));
  const { data } = useRead(
    RecordChoices,
    { prefix, types: types.map((type) => searchTypes[type]) },
    { enabled: prefix !== '', keepFormer: true },
  );
  return text.trim() === '' ? [] : (data?.suggest ?? []);
}
