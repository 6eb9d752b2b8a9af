/**
 * What a seed story says, apart from how it is loaded: every fact with the sentence that carries it.
 * A passage is the exact text of the document in that language and occurs in it exactly once.
 */
import type {
  AmountQualifier,
  CompanyKind,
  CompanyRelationKind,
  FundingRoundType,
  MilestoneKind,
  NameKind,
  QuoteKind,
  RoleKind,
} from '../src/database/generated/enums.ts';

export type SeedLanguage = 'de' | 'en';
export type Passage = Record<SeedLanguage, string>;

/** An EDTF string, optionally with the wording of the document it was read from. */
export interface SeedDate {
  edtf: string;
  verbatim?: string;
}

/** Decimal strings; `min = max` for an exact amount, no `max` for "at least". */
export interface SeedAmount {
  min?: string;
  max?: string;
  currency?: string;
  qualifier: AmountQualifier;
  verbatim?: string;
}

export type SeedValue = { text: string } | { date: SeedDate } | { amount: SeedAmount } | { party: string };

export interface SeedClaim {
  field: string;
  value: SeedValue;
  verbatim?: string;
  /** When the value held, e.g. the half-year a revenue belongs to. */
  appliesOn?: SeedDate;
  rank?: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  rankReason?: string;
  passage: Passage;
}

export interface SeedName {
  value: string;
  nameKind: NameKind;
  language?: string;
  passage: Passage;
}

interface SeedParty {
  /** Name of the party inside the story; also its slug. */
  key: string;
  name: string;
  names?: SeedName[];
  claims?: SeedClaim[];
  /** Where the documents mention it; each text occurs at least once, the first one is taken. */
  mentionedAs?: Passage;
}

export type SeedPerson = SeedParty;
export interface SeedCompany extends SeedParty {
  companyKind: CompanyKind;
}

export interface SeedRole {
  key: string;
  person: string;
  company: string;
  title: string;
  roleKind: RoleKind;
  startedOn?: SeedDate;
  endedOn?: SeedDate;
  /** Left out where the source does not say whether it goes on. */
  isCurrent?: boolean;
  passage: Passage;
}

export interface SeedRelation {
  subject: string;
  relationKind: CompanyRelationKind;
  object: string;
  since?: SeedDate;
  until?: SeedDate;
  passage: Passage;
}

export interface SeedRound {
  key: string;
  company: string;
  title: string;
  roundType: FundingRoundType;
  series?: string;
  claims: SeedClaim[];
  investments: { investor: string; isLead: boolean; passage: Passage }[];
  /** True where the document speaks of further investors it does not name. */
  hasOtherInvestors: boolean;
}

export interface SeedMilestone {
  milestoneKind: MilestoneKind;
  title: string;
  happenedOn?: SeedDate;
  participants: string[];
  passage: Passage;
}

export interface SeedQuote {
  quoteKind: QuoteKind;
  /** A party's key; left out where nobody is named. */
  speaker?: string;
  /** The key of the role held when it was said. */
  speakerRole?: string;
  occasion?: string;
  saidOn?: SeedDate;
  /** The utterance itself as it stands in each document, without quotation marks, once in each. */
  text: Passage;
}

export interface SeedArticle {
  file: string;
  slug: string;
  /** Not in the file: a text's reader takes no sentence out of it. */
  standfirst: string;
  byline: string;
  topics: string[];
  sourcePublishedOn?: SeedDate;
}

export interface Story {
  publisher: string;
  articles: Record<SeedLanguage, SeedArticle>;
  people: SeedPerson[];
  companies: SeedCompany[];
  roles: SeedRole[];
  relations: SeedRelation[];
  rounds: SeedRound[];
  milestones: SeedMilestone[];
  quotes: SeedQuote[];
}
