import type { ClaimValueKind } from '../database/generated/enums.ts';

export interface ClaimField {
  kind: ClaimValueKind;
  /** The record's column, or the prefix of its columns, that the claim settles; none: the field exists as claims only. */
  column?: string;
}

/** What can be claimed of whom. */
export const claimFields = {
  PERSON: {
    description: { kind: 'TEXT', column: 'description' },
    givenName: { kind: 'TEXT', column: 'given_name' },
    familyName: { kind: 'TEXT', column: 'family_name' },
    bornOn: { kind: 'DATE', column: 'born' },
    birthPlace: { kind: 'TEXT', column: 'birth_place' },
    ancestralHome: { kind: 'TEXT' },
    ageAtFounding: { kind: 'TEXT' },
    careerLength: { kind: 'TEXT' },
    companiesLed: { kind: 'TEXT' },
    education: { kind: 'TEXT' },
  },
  COMPANY: {
    description: { kind: 'TEXT', column: 'description' },
    legalName: { kind: 'TEXT', column: 'legal_name' },
    foundedOn: { kind: 'DATE', column: 'founded' },
    dissolvedOn: { kind: 'DATE', column: 'dissolved' },
    headquarters: { kind: 'TEXT', column: 'headquarters' },
    website: { kind: 'TEXT', column: 'website' },
    revenue: { kind: 'AMOUNT' },
    revenueTarget: { kind: 'AMOUNT' },
    totalFunding: { kind: 'AMOUNT' },
    dailyProjectValue: { kind: 'AMOUNT' },
    shareholder: { kind: 'PARTY' },
    groupMembership: { kind: 'TEXT' },
    sector: { kind: 'TEXT' },
    workforceOrigin: { kind: 'TEXT' },
    listing: { kind: 'TEXT' },
  },
  FUNDING_ROUND: {
    amount: { kind: 'AMOUNT', column: 'amount' },
    valuation: { kind: 'AMOUNT', column: 'valuation' },
    announcedOn: { kind: 'DATE', column: 'announced' },
    record: { kind: 'TEXT' },
  },
} as const satisfies Record<string, Record<string, ClaimField>>;

export type ClaimSubject = keyof typeof claimFields;

/** The field's rule, or undefined when the subject has no such field. */
export function claimField(subject: ClaimSubject, field: string): ClaimField | undefined {
  return Object.hasOwn(claimFields[subject], field)
    ? (claimFields[subject] as Record<string, ClaimField>)[field]
    : undefined;
}
