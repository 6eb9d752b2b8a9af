import { articleStates } from '../articles/article.state.rules.ts';
import { companyStates } from '../companies/company.state.rules.ts';
import { fundingRoundStates } from '../funding/funding-round.state.rules.ts';
import type { AggregateType } from '../history/record-tables.ts';
import type { Snapshot } from '../history/snapshot.ts';
import { shownField, type StateRules } from '../history/state-rules.ts';
import { milestoneStates } from '../milestones/milestone.state.rules.ts';
import { personStates } from '../people/person.state.rules.ts';
import { quoteStates } from '../quotes/quote.state.rules.ts';
import { roleStates } from '../roles/role.state.rules.ts';

const states = {
  ARTICLE: articleStates,
  PERSON: personStates,
  COMPANY: companyStates,
  FUNDING_ROUND: fundingRoundStates,
  QUOTE: quoteStates,
  ROLE: roleStates,
  MILESTONE: milestoneStates,
} as const satisfies Record<AggregateType, object>;

export interface SetField {
  /** As the update verb calls it. */
  field: string;
  value: unknown;
  /** Name and value as the API's inputs have them. */
  shown: { name: string; value: unknown };
}

/** Everything that can be set of a record, as a snapshot has it. */
export function setFields(type: AggregateType, snapshot: Snapshot): SetField[] {
  // Which aggregate it is decides the fields; who asks by its name alone knows names and values.
  const rules = states[type] as unknown as StateRules<Record<string, unknown>>;
  return Object.entries(rules.of(snapshot)).map(([field, value]) => ({
    field,
    value,
    shown: shownField(rules, field, value),
  }));
}
