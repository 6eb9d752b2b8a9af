import type { Party } from './party.ts';

export type Side = 'SURVIVOR' | 'LOSER';

/** A field in which two records may differ. */
export interface MergeField {
  name: string;
  survivor: unknown;
  loser: unknown;
  isSame: boolean;
  /** Both say something, and not the same. */
  isClash: boolean;
}

const fields = {
  Company: [
    'name',
    'companyKind',
    'description',
    'foundedOn',
    'dissolvedOn',
    'headquarters',
    'legalName',
    'website',
  ],
  Person: ['name', 'description', 'givenName', 'familyName', 'bornOn', 'birthPlace'],
} as const;

const valueOf = (party: Party, name: string): unknown => {
  const value = (party as unknown as Record<string, unknown>)[name];
  // Of a date what it says; its bounds follow.
  return value !== null && typeof value === 'object' && 'edtf' in value ? { edtf: value.edtf } : value;
};

/** The fields that one record has, beside each other. */
export function fieldsOfBoth(survivor: Party, loser: Party): MergeField[] {
  return fields[survivor.__typename].map((name) => {
    const [stays, goes] = [valueOf(survivor, name), valueOf(loser, name)];
    const isSame = JSON.stringify(stays) === JSON.stringify(goes);
    return {
      name,
      survivor: stays,
      loser: goes,
      isSame,
      isClash: !isSame && stays !== null && goes !== null,
    };
  });
}

/** What leads to the loser now and will lead to the survivor, by kind. */
export function moving(loser: Party) {
  const count = {
    articles: loser.articles.totalCount,
    roles: loser.roles.totalCount,
    rounds: loser.__typename === 'Company' ? loser.fundingRounds.totalCount : 0,
    investments: loser.investments.totalCount,
    quotes: loser.quotesSpoken.totalCount,
    milestones: loser.milestones.totalCount,
    claims: loser.claims.totalCount,
    names: loser.names.length,
  };
  const kinds = Object.entries(count).filter(([, number]) => number > 0) as [keyof typeof count, number][];
  return { kinds, total: kinds.reduce((sum, [, number]) => sum + number, 0) };
}
