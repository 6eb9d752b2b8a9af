/** What a proposal keeps of what was found: values and keys of parties, no offsets but where a quote's words stand. */
import type {
  CompanyKind,
  CompanyRelationKind,
  FundingRoundType,
  MilestoneKind,
  NameKind,
  QuoteKind,
  RoleKind,
} from '../../database/generated/enums.ts';
import type { PartyRef } from '../../parties/party.rules.ts';
import type { Passage } from '../../evidence/passage.ts';
import type { UncertainAmount } from '../../text/amount.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import type { PartyKind, Span } from '../recognise/found.ts';

/** As the API shows it: `value` where both bounds are the same. */
export interface KeptAmount extends UncertainAmount {
  value: string | null;
}

export interface PartyContent {
  name: string;
  companyKind: CompanyKind | null;
  /** Other forms, each with where it stands. */
  names: (Passage & { value: string; nameKind: NameKind })[];
  language: string;
}

export interface ClaimContent {
  /** The key of a party, as all others here. */
  subject: string;
  field: string;
  valueKind: 'TEXT' | 'DATE' | 'AMOUNT';
  text: string | null;
  date: UncertainDate | null;
  amount: KeptAmount | null;
  verbatim: string;
  /** By field the canonical form of the value, by which claims agree or differ. */
  valueKeys: Record<string, string | null>;
}

export interface RoleContent {
  person: string;
  company: string;
  title: string;
  roleKind: RoleKind;
  startedOn: UncertainDate | null;
  endedOn: UncertainDate | null;
  isCurrent: boolean | null;
}

export interface RelationContent {
  relationKind: CompanyRelationKind;
  subject: string;
  object: string;
  since: UncertainDate | null;
}

/** Whom somebody says beside those that were found. */
export interface AddedInvestor {
  investor: PartyRef;
  isLead: boolean;
}

export interface RoundContent {
  company: string;
  roundType: FundingRoundType;
  series: string | null;
  amount: KeptAmount | null;
  valuation: KeptAmount | null;
  announcedOn: UncertainDate | null;
  investors: { party: string; isLead: boolean; passage: Passage }[];
  /** Of a correction. */
  addedInvestors?: readonly AddedInvestor[];
  hasOtherInvestors: boolean;
  valueKeys: Record<string, string | null>;
}

export interface MilestoneContent {
  milestoneKind: MilestoneKind;
  title: string;
  happenedOn: UncertainDate | null;
  participants: string[];
}

export interface QuoteContent {
  quoteKind: QuoteKind;
  /** The parts with the mark of an omission between them. */
  text: string;
  language: string;
  parts: Span[];
  speakerSpan: Span | null;
  cueSpan: Span | null;
  speaker: string | null;
  saidOn: UncertainDate | null;
}

export interface Contents {
  PERSON: PartyContent;
  COMPANY: PartyContent;
  CLAIM: ClaimContent;
  ROLE: RoleContent;
  COMPANY_RELATION: RelationContent;
  FUNDING_ROUND: RoundContent;
  MILESTONE: MilestoneContent;
  QUOTE: QuoteContent;
}

export type ProposalKind = keyof Contents;
/** Somebody whom a proposal names. */
export interface KeptParty {
  /** The same in every version of the source, as long as it calls the party so. */
  key: string;
  party: PartyKind;
  name: string;
  /** By it the archive is asked who has the name. */
  sortName: string;
  companyKind: CompanyKind | null;
  /** Uuids of the archive's records. */
  known: { id: string; score: number; reasons: readonly string[] }[];
  /** Where the text calls it by a name. */
  mentions: Span[];
  /** The record that it is without doubt. */
  certain: string | null;
  /** Of the proposal that it is a new record, or one of those. */
  fingerprint: string;
}

export interface ProposedRow {
  kind: ProposalKind;
  content: Contents[ProposalKind];
  parties: KeptParty[];
  passages: Passage[];
  start: number;
  end: number;
  rule: string;
  confidence: number;
  fingerprint: string;
}

/** So sure is a name to be a record's that nobody is asked; below, and among several, somebody is. */
export const CERTAIN = 0.9;
