import { articleStates } from '../articles/article.state.rules.ts';
import { companyStates } from '../companies/company.state.rules.ts';
import type { AggregateType } from '../history/record-tables.ts';
import type { StateRules } from '../history/state-rules.ts';
import { personStates } from '../people/person.state.rules.ts';

/** Of each aggregate what can be set of it. Who reads them by their type's name knows fields and values only. */
// oxlint-disable-next-line typescript/no-explicit-any
export const recordStates: Readonly<Partial<Record<AggregateType, StateRules<any>>>> = {
  ARTICLE: articleStates,
  PERSON: personStates,
  COMPANY: companyStates,
};
