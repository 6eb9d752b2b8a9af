/** What somebody says in place of what was found, until it is accepted: values, who is meant, passages. Pure. */
import type { AcceptProposalMutationVariables } from '../generated/review/review.ts';
import {
  companyKindValues,
  companyRelationKindValues,
  fundingRoundTypeValues,
  milestoneKindValues,
  quoteKindValues,
  roleKindValues,
} from '../generated/enums.ts';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import type { Amount } from '../i18n/amount-words.ts';
import type { WordKey } from '../i18n/words.ts';
import type { Span } from '../records/passages.rules.ts';
import { certaintyOf, type Content, type Proposal } from './proposals.rules.ts';

export type AcceptInput = AcceptProposalMutationVariables['input'];

/** One that was found, by its key, or one whom somebody added. */
export type Investor = { isLead: boolean } & (
  { partyKey: string; record?: undefined } | { partyKey?: undefined; record: ReferenceFragment }
);

export interface Correction {
  /** By field, in the form of the API's inputs; null takes a value away. */
  values: Readonly<Record<string, unknown>>;
  /** By a party's key, or `record` for the round: who it is; `new` where it is nobody whom the archive knows. */
  links: Readonly<Record<string, ReferenceFragment | 'new'>>;
  evidence: readonly Span[] | null;
  /** Of a round all of them; null as they were found. */
  investors: readonly Investor[] | null;
  /** It is another than the one in the archive that seems the same. */
  isDistinct: boolean;
  /** Once it is accepted its record is opened, where one of several values is preferred. */
  opensAfter: boolean;
}

export const noCorrection: Correction = {
  values: {},
  links: {},
  evidence: null,
  investors: null,
  isDistinct: false,
  opensAfter: false,
};

/** What of a finding can be corrected, and by which input. */
export interface EditableField {
  name: string;
  label: WordKey;
  input: 'text' | 'lines' | 'date' | 'amount' | 'choice' | 'answer' | 'tick';
  /** Of a choice: its words are `enums.<words>.<value>`. */
  words?: 'companyKind' | 'roleKind' | 'relationKind' | 'roundType' | 'milestoneKind' | 'quoteKind';
  values?: readonly string[];
  /** Can be corrected and not be taken away. */
  isNeeded?: boolean;
}

type ContentType = Content['__typename'];

const line = (name: string, label: WordKey): EditableField => ({
  name,
  label,
  input: 'text',
  isNeeded: true,
});
const date = (name: string, label: WordKey): EditableField => ({ name, label, input: 'date' });
const choice = (
  name: string,
  words: NonNullable<EditableField['words']>,
  values: readonly string[],
): EditableField => ({
  name,
  label: `records.field.${words === 'relationKind' ? 'companyKind' : words}`,
  input: 'choice',
  words,
  values,
  isNeeded: true,
});

const fields: Readonly<Record<Exclude<ContentType, 'ProposedClaim'>, readonly EditableField[]>> = {
  ProposedPerson: [line('name', 'records.field.name')],
  ProposedCompany: [
    line('name', 'records.field.name'),
    { ...choice('companyKind', 'companyKind', companyKindValues), isNeeded: false },
  ],
  ProposedRole: [
    line('title', 'records.field.title'),
    choice('roleKind', 'roleKind', roleKindValues),
    date('startedOn', 'records.field.startedOn'),
    date('endedOn', 'records.field.endedOn'),
    { name: 'isCurrent', label: 'records.field.isCurrent', input: 'answer' },
  ],
  ProposedRelation: [
    choice('relationKind', 'relationKind', companyRelationKindValues),
    date('since', 'review.field.since'),
  ],
  ProposedRound: [
    { name: 'amount', label: 'records.field.amount', input: 'amount' },
    { name: 'valuation', label: 'records.field.valuation', input: 'amount' },
    date('announcedOn', 'records.field.announcedOn'),
    choice('roundType', 'roundType', fundingRoundTypeValues),
    { ...line('series', 'records.field.series'), isNeeded: false },
    { name: 'hasOtherInvestors', label: 'records.field.hasOtherInvestors', input: 'tick' },
  ],
  ProposedMilestone: [
    line('title', 'records.field.title'),
    choice('milestoneKind', 'milestoneKind', milestoneKindValues),
    date('happenedOn', 'records.field.happenedOn'),
  ],
  ProposedQuote: [
    { name: 'text', label: 'records.field.text', input: 'lines', isNeeded: true },
    choice('quoteKind', 'quoteKind', quoteKindValues),
    date('saidOn', 'records.field.saidOn'),
  ],
};

export function editableFields(content: Content, fieldLabel: WordKey): readonly EditableField[] {
  if (content.__typename !== 'ProposedClaim') return fields[content.__typename];
  const inputs = { MonetaryAmount: 'amount', UncertainDate: 'date', TextValue: 'text' } as const;
  const type = content.claimValue?.__typename;
  const input = type && type !== 'PartyValue' ? inputs[type] : 'text';
  return [{ name: 'value', label: fieldLabel, input, isNeeded: true }];
}

/** A field's value as it was found or was corrected to, in the form of the inputs. */
export function valueOf(content: Content, name: string, { values }: Pick<Correction, 'values'>): unknown {
  if (Object.hasOwn(values, name)) return values[name];
  if (content.__typename === 'ProposedClaim' && name === 'value') {
    const found = content.claimValue;
    return found?.__typename === 'TextValue' ? found.content : found;
  }
  return (content as unknown as Record<string, unknown>)[name] ?? null;
}

export const dateOf = (value: unknown): string | null =>
  (value as { edtf: string } | null | undefined)?.edtf ?? null;
export const amountOf = (value: unknown): (Amount & { verbatim?: string | null }) | null =>
  (value as Amount | null | undefined) ?? null;

const inputNames = {
  ProposedPerson: 'party',
  ProposedCompany: 'party',
  ProposedClaim: 'claim',
  ProposedRole: 'role',
  ProposedRelation: 'relation',
  ProposedRound: 'round',
  ProposedMilestone: 'milestone',
  ProposedQuote: 'quote',
} as const satisfies Record<ContentType, string>;

/** Whose proposals have to be accepted as somebody new before the fact that names them. */
export function newPartiesOf({ id, parties, content }: Proposal, correction: Correction): string[] {
  const { links } = correction;
  const out = leftOut(content, correction);
  return parties.flatMap((party) => {
    const isAsked = certaintyOf(party) === 'open' && party.partyProposal?.proposalState === 'OPEN';
    const isOther = party.partyProposal?.id !== id;
    return links[party.key] === 'new' && isAsked && isOther && !out.includes(party.key)
      ? [party.partyProposal!.id]
      : [];
  });
}

/** Who gave the money, as it was found or is said now. */
export function investorsOf(
  content: Content,
  { investors }: Pick<Correction, 'investors'>,
): readonly Investor[] {
  return investors ?? (content.__typename === 'ProposedRound' ? content.investors : []);
}

/** Keys of investors that were found and that somebody took out. */
export function leftOut(content: Content, correction: Pick<Correction, 'investors'>): string[] {
  if (content.__typename !== 'ProposedRound') return [];
  const kept = investorsOf(content, correction).map(({ partyKey }) => partyKey);
  return content.investors.map(({ partyKey }) => partyKey).filter((key) => !kept.includes(key));
}

/** What `proposalAccept` takes. */
export function acceptInput(
  proposal: Proposal,
  document: string,
  text: string,
  correction: Correction,
): AcceptInput {
  const { values, links, evidence, investors, isDistinct } = correction;
  const { __typename: type } = proposal.content;
  const out = leftOut(proposal.content, correction);
  const linked = Object.entries(links).flatMap(([key, link]) =>
    link === 'new' || out.includes(key) ? [] : [{ key, id: link.id }],
  );
  // A party's own proposal is of somebody new as a whole.
  const isNew =
    (type === 'ProposedPerson' || type === 'ProposedCompany') && Object.values(links).includes('new');
  return {
    id: proposal.id,
    ...(Object.keys(values).length > 0 || investors
      ? {
          content: {
            [inputNames[type]]: {
              ...contentOf(proposal.content, values),
              ...(investors ? { investors: investors.map(investorInput) } : {}),
            },
          },
        }
      : {}),
    ...(linked.length > 0 ? { links: linked } : {}),
    ...(evidence
      ? {
          evidence: evidence.map(({ start, end }) => ({
            document,
            start,
            end,
            exact: text.slice(start, end),
          })),
        }
      : {}),
    ...(isDistinct || isNew ? { isDistinct: true } : {}),
  };
}

const investorInput = ({ partyKey, record, isLead }: Investor) =>
  record ? { investor: record.id, isLead } : { partyKey, isLead };

function contentOf(content: Content, values: Correction['values']) {
  if (content.__typename !== 'ProposedClaim') return values;
  const { value } = values;
  const type = content.claimValue?.__typename;
  return {
    value:
      type === 'MonetaryAmount'
        ? { amount: value }
        : type === 'UncertainDate'
          ? { date: value }
          : { text: value },
  };
}

/** At which field an error of the API stands: a field's name, `links`, `evidence`; null where it is about the whole. */
export function placeOfError(path: readonly string[]): string | null {
  if (path[0] === 'links' || path[0] === 'evidence') return path[0];
  if (path[0] !== 'content') return null;
  return path[1] === 'claim' ? 'value' : (path[2] ?? null);
}
