/** Where a name is not asked again. */
export type RejectionScope = 'DOCUMENT' | 'ARCHIVE';

/** Usual reasons against a finding, the first the default. */
export const reasons = ['notSaid', 'otherParty', 'notAFact', 'wrongValues', 'notWanted'] as const;
export type Reason = (typeof reasons)[number];

/** As they are kept: in English, since everybody reads the audit. */
export const keptAs: Readonly<Record<Reason, string>> = {
  notSaid: 'The text does not say so.',
  otherParty: 'Somebody else is meant.',
  notAFact: 'It is a plan, a rumour or denied.',
  wrongValues: 'The values are wrong.',
  notWanted: 'It does not belong in the archive.',
};

/** The usual reason that was kept; undefined for somebody's own words. */
export const reasonOf = (text: string): Reason | undefined =>
  reasons.find((reason) => keptAs[reason] === text);
