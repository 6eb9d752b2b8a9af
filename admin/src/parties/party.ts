import { useRead } from '../api/use-read.ts';
import {
  CompanyRecord,
  PersonRecord,
  type CompanyRecordQuery,
  type PersonRecordQuery,
} from '../generated/parties/party.ts';

export type Company = Extract<NonNullable<CompanyRecordQuery['node']>, { __typename: 'Company' }>;
export type Person = Extract<NonNullable<PersonRecordQuery['node']>, { __typename: 'Person' }>;
export type Party = Company | Person;
export type PartyType = Party['__typename'];

export type PartyRole = Party['roles']['nodes'][number];
export type PartyRound = Company['fundingRounds']['nodes'][number];

export const placeOf = { Company: 'companies', Person: 'people' } as const;

/** A person or company with all that its screens show; null when there is none. */
export function useParty(type: PartyType, id: string) {
  const company = useRead(CompanyRecord, { id }, { enabled: type === 'Company' });
  const person = useRead(PersonRecord, { id }, { enabled: type === 'Person' });
  const { data, ...read } = type === 'Company' ? company : person;
  const node = data?.node;
  return { ...read, party: node && '__typename' in node ? (node as Party) : data ? null : undefined };
}

/** Facts that have a sentence, of all that are shown of the record. */
export function sentencesOf(party: Party): { withSentence: number; all: number } {
  const facts = [
    ...party.roles.nodes,
    ...party.milestones.nodes,
    ...party.names,
    ...party.claims.nodes.filter(({ claimStatus }) => claimStatus === 'ACCEPTED'),
  ];
  return { withSentence: facts.filter(({ evidence }) => evidence.totalCount > 0).length, all: facts.length };
}

/** Fields in which accepted sources disagree. */
export const disputedFields = (party: Party): Set<string> =>
  new Set(party.claims.nodes.filter(({ isDisputed }) => isDisputed).map(({ field }) => field));
