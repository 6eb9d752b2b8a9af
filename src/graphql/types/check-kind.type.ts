import { Field, registerEnumType } from 'type-graphql';
import { CheckKind } from '../../database/generated/enums.ts';

const descriptions: Readonly<Record<CheckKind, string>> = {
  NO_SENTENCE:
    'A fact that no passage ever had. Settled by evidence, by taking the fact back or by hiding it.',
  SENTENCE_GONE: 'A fact that stood on passages of which none stands any more.',
  ONE_SOURCE:
    'A public figure, date or role with one source, while another public article tells of the same record. An article and its translations are one source.',
  SOURCES_DISAGREE: 'A field with differing accepted claims of which none is preferred.',
  QUOTE_NOT_FOUND: 'A quote that is not in the texts it is said to stand in.',
  ROLES_CONTRADICT:
    'The same role of a person twice at a time; a role that goes on though its end has come; two people in an office for one.',
  ROUNDS_EXCEED_TOTAL:
    'Rounds that are more than the `totalFunding` of their company, or a round that brought more than its valuation.',
  DUPLICATE_CANDIDATES: 'What `duplicates` proposes. Settled by merging, or by `duplicateDismiss`.',
};

registerEnumType(CheckKind, {
  name: 'CheckKind',
  description: 'What may be wrong with a fact.',
  valuesConfig: Object.fromEntries(
    Object.entries(descriptions).map(([kind, description]) => [kind, { description }]),
  ),
});

/** A filter by open doubts. */
export const InDoubt: PropertyDecorator = Field(() => [CheckKind], {
  nullable: true,
  description: 'For editors: what a check of one of these kinds found; nothing for the public.',
});
