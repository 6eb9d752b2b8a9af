import { useRead } from '../api/use-read.ts';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import {
  ArticleChoices,
  CompanyChoices,
  PersonChoices,
  QuoteChoices,
  RoundChoices,
} from '../generated/records/record-choices.ts';
import { titleOf } from './reference.ts';

export type ChoiceType = 'Person' | 'Company' | 'Article' | 'FundingRound' | 'Quote';

const MOST_SHOWN = 8;

/** Records of these types whose name fits what is typed: those that begin so come first. */
export function useRecordChoices(types: readonly ChoiceType[], text: string): ReferenceFragment[] {
  const wanted = text.trim().toLocaleLowerCase();
  const asked = (type: ChoiceType) => ({ enabled: wanted !== '' && types.includes(type) });
  const people = useRead(PersonChoices, {}, asked('Person')).data?.people.nodes ?? [];
  const companies = useRead(CompanyChoices, {}, asked('Company')).data?.companies.nodes ?? [];
  const articles = useRead(ArticleChoices, {}, asked('Article')).data?.articles.nodes ?? [];
  const rounds = useRead(RoundChoices, {}, asked('FundingRound')).data?.fundingRounds.nodes ?? [];
  const quotes = useRead(QuoteChoices, {}, asked('Quote')).data?.quotes.nodes ?? [];
  if (wanted === '') return [];
  const place = (record: ReferenceFragment): number => titleOf(record).toLocaleLowerCase().indexOf(wanted);
  return [...people, ...companies, ...articles, ...rounds, ...quotes]
    .filter((record) => types.some((type) => type === record.__typename) && place(record) >= 0)
    .toSorted((a, b) => Math.min(place(a), 1) - Math.min(place(b), 1))
    .slice(0, MOST_SHOWN);
}
