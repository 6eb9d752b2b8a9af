/** A round as the form has it, and what of it is sent. */
import type { AmountValue } from '../forms/amount-input.tsx';
import type { RoundEditQuery, CreateRoundMutationVariables } from '../generated/funding/round.ts';
import type { FundingRoundType } from '../generated/enums.ts';
import type { ReferenceFragment } from '../generated/api/user-errors.ts';
import type { Passage } from '../records/passages.rules.ts';

export type Round = NonNullable<RoundEditQuery['fundingRound']>;
type CreateInput = CreateRoundMutationVariables['input'];

/** A claimed field: what it is, and the sentences chosen for it now. */
export interface Claimed<TValue> {
  value: TValue;
  evidence: Passage[];
  /** Why it is better than what is preferred now; asked only where something is. */
  why: string;
}

export interface InvestorValue {
  investor: ReferenceFragment | null;
  isLead: boolean;
  /** Chosen now; those it stands on already are the record's. */
  evidence: Passage[];
}

export interface RoundValues {
  company: ReferenceFragment | null;
  title: string;
  roundType: FundingRoundType | '';
  series: string;
  amount: Claimed<AmountValue>;
  valuation: Claimed<AmountValue>;
  announcedOn: Claimed<string>;
  investments: InvestorValue[];
  hasOtherInvestors: boolean;
}

export type ClaimedField = 'amount' | 'valuation' | 'announcedOn';
export const claimedFields: readonly ClaimedField[] = ['amount', 'valuation', 'announcedOn'];
export const isClaimed = (field: string): field is ClaimedField =>
  claimedFields.some((each) => each === field);

export function valuesOf(round: Round | null, amountWords: (amount: Round['amount']) => string): RoundValues {
  const amountOf = (amount: Round['amount'] | undefined): Claimed<AmountValue> => {
    if (!amount) return { value: { text: '', amount: null }, evidence: [], why: '' };
    const { qualifier, min, max, currency } = amount;
    return {
      value: { text: amountWords(amount), amount: { min, max, currency, qualifier } },
      evidence: [],
      why: '',
    };
  };
  return {
    company: round?.company ?? null,
    title: round?.title ?? '',
    roundType: round?.roundType ?? '',
    series: round?.series ?? '',
    amount: amountOf(round?.amount),
    valuation: amountOf(round?.valuation),
    announcedOn: { value: round?.announcedOn?.edtf ?? '', evidence: [], why: '' },
    investments: (round?.investments.nodes ?? []).map(({ investor, isLead }) => ({
      investor: investor as ReferenceFragment,
      isLead,
      evidence: [],
    })),
    hasOtherInvestors: round?.hasOtherInvestors ?? false,
  };
}

export type RoundInput = Omit<CreateInput, 'company' | 'roundType' | 'title' | 'idempotencyKey'> &
  Partial<Pick<CreateInput, 'company' | 'roundType' | 'title'>>;

const evidenceOf = (passages: readonly Passage[]) =>
  passages.map(({ document, start, end, exact }) => ({ document, start, end, exact }));

/** The value of a claimed field as claims take it; null where it was emptied. */
export function claimValueOf(values: RoundValues, field: ClaimedField) {
  if (field === 'announcedOn') {
    const edtf = values.announcedOn.value.trim().toUpperCase();
    return edtf === '' ? null : { date: { edtf } };
  }
  const { text, amount } = values[field].value;
  return amount && { amount: { ...amount, verbatim: text.trim() } };
}

/** The changed fields as the mutations take them. */
export function inputOf(values: RoundValues, changed: ReadonlySet<keyof RoundValues>): RoundInput {
  const claims = claimedFields
    .filter((field) => changed.has(field))
    .flatMap((field) => {
      const value = claimValueOf(values, field);
      const why = values[field].why.trim();
      const rank = why === '' ? {} : { rank: 'PREFERRED' as const, rankReason: why };
      return value ? [{ field, value, evidence: evidenceOf(values[field].evidence), ...rank }] : [];
    });
  return {
    ...(changed.has('title') ? { title: values.title.trim() } : {}),
    ...(changed.has('roundType') && values.roundType !== '' ? { roundType: values.roundType } : {}),
    ...(changed.has('series') ? { series: values.series.trim() || null } : {}),
    ...(changed.has('hasOtherInvestors') ? { hasOtherInvestors: values.hasOtherInvestors } : {}),
    ...(changed.has('company') && values.company ? { company: values.company.id } : {}),
    ...(changed.has('investments')
      ? {
          investments: values.investments.flatMap(({ investor, isLead, evidence }) =>
            investor ? [{ investor: investor.id, isLead, evidence: evidenceOf(evidence) }] : [],
          ),
        }
      : {}),
    ...(claims.length > 0 ? { claims } : {}),
  };
}

/** What `fundingRoundCorrect` takes of the one field that was changed; null where it corrects no such field. */
export function correctionOf(values: RoundValues, field: keyof RoundValues) {
  if (isClaimed(field)) {
    const value = claimValueOf(values, field);
    return value && { field, value, evidence: evidenceOf(values[field].evidence) };
  }
  if (field === 'title' || field === 'series') {
    return { field, value: { text: values[field].trim() }, evidence: [] };
  }
  return null;
}

/** The field of the form that an error's path in the input is about. */
export function placeOf(input: RoundInput, path: readonly string[]): string | undefined {
  const [part, index, ...rest] = path;
  if (part === 'claims' && index !== undefined) {
    const field = input.claims?.[Number(index)]?.field;
    return field && `${field}.${rest[0] === 'rankReason' ? 'why' : 'value'}`;
  }
  if (part === 'investments' && index !== undefined) {
    return rest[0] === 'investor' ? `investments.${index}.investor` : 'investments';
  }
  return undefined;
}
