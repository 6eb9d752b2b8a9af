/**
 * What recognisers take and give. All are pure: a text as a reader made it goes in, suggestions come out, each with the
 * passage it stands on, the rule that made it and how often that rule is right. Spans are UTF-16 units into the whole
 * text, end exclusive: `text.slice(start, end)` is the passage.
 */
import type {
  CompanyKind,
  CompanyRelationKind,
  FundingRoundType,
  MilestoneKind,
  NameKind,
  QuoteKind,
  RoleKind,
} from '../../database/generated/enums.ts';
import type { UncertainAmount } from '../../text/amount.ts';
import type { UncertainDate } from '../../text/edtf.ts';
import type { BlockKind } from '../../articles/article.type.ts';

export interface Span {
  start: number;
  end: number;
}

/** A block of the text; its own words are `text.slice(start, end)`. */
export interface SourceBlock extends Span {
  blockKind: BlockKind;
  /** BCP 47. */
  language: string;
}

export interface SourceText {
  title: string;
  text: string;
  blocks: readonly SourceBlock[];
  /** BCP 47, of the whole. */
  language: string;
  /** When the source ran it, EDTF; relative dates are resolved from it and otherwise stay open. */
  publishedOn: string | null;
}

/** A name the archive has, as the gazetteer is made of. */
export interface KnownName {
  /** Global id of the person or company. */
  id: string;
  party: PartyKind;
  name: string;
  /** Null for the record's own name. */
  nameKind: NameKind | null;
}

export type PartyKind = 'PERSON' | 'COMPANY';

/** A rule's name, and the share of its findings that are right, 0 to 1. */
export interface Judgement {
  rule: string;
  confidence: number;
}

export interface FoundMoney extends Span, Judgement {
  amount: UncertainAmount;
}

export interface FoundDate extends Span, Judgement {
  date: UncertainDate;
  /** Where the year, month or day comes from that the words do not name. */
  inferredFrom: Span | null;
}

/** Somebody or something that a text names, with every place where it does so. `key` is good within the one text. */
export interface FoundParty extends Judgement {
  key: string;
  party: PartyKind;
  /** The fullest form in the text. */
  name: string;
  companyKind: CompanyKind | null;
  /** Other forms in the text: short, former, native. */
  names: readonly { value: string; nameKind: NameKind; span: Span }[];
  mentions: readonly PartyMention[];
  /** The archive's records that it may be, the likeliest first. */
  known: readonly { id: string; score: number; reasons: readonly string[] }[];
}

export interface PartyMention extends Span {
  /** A name, or a word that stands for it, such as "he" or "the company"; only names are sure. */
  how: 'NAME' | 'PRONOUN' | 'DESCRIPTION';
}

interface FoundFact extends Judgement {
  /** The sentence or sentences it stands on, as short as they say it all. */
  evidence: readonly Span[];
}

/** One value of one field, as `claims` has it: bornOn, birthPlace, foundedOn, headquarters, totalFunding and so on. */
export interface FoundClaim extends FoundFact {
  kind: 'CLAIM';
  /** A party's key. */
  subject: string;
  field: string;
  value: { date: UncertainDate } | { amount: UncertainAmount } | { text: string };
  verbatim: string;
}

export interface FoundRole extends FoundFact {
  kind: 'ROLE';
  person: string;
  company: string;
  title: string;
  roleKind: RoleKind;
  startedOn: UncertainDate | null;
  endedOn: UncertainDate | null;
  /** False where the text says that it is over, null where it says neither. */
  isCurrent: boolean | null;
}

export interface FoundRelation extends FoundFact {
  kind: 'COMPANY_RELATION';
  relationKind: CompanyRelationKind;
  subject: string;
  object: string;
  since: UncertainDate | null;
}

export interface FoundRound extends FoundFact {
  kind: 'FUNDING_ROUND';
  company: string;
  roundType: FundingRoundType;
  /** As printed, e.g. "B+". */
  series: string | null;
  amount: UncertainAmount | null;
  valuation: UncertainAmount | null;
  announcedOn: UncertainDate | null;
  investors: readonly { party: string; isLead: boolean; span: Span }[];
  hasOtherInvestors: boolean;
  /** What the text says elsewhere that the round brought in, where that is another sum: "5 million", "over 5 million". */
  otherAmounts: readonly { amount: UncertainAmount; evidence: readonly Span[] }[];
}

export interface FoundMilestone extends FoundFact {
  kind: 'MILESTONE';
  milestoneKind: MilestoneKind;
  title: string;
  happenedOn: UncertainDate | null;
  participants: readonly string[];
}

export interface FoundQuote extends FoundFact {
  kind: 'QUOTE';
  quoteKind: QuoteKind;
  /** What was said, without the outer marks; several where the sentence is cut by "he said". */
  parts: readonly Span[];
  /** The words that name the speaker, as they stand there: a name, a pronoun, "a spokesman". */
  speakerSpan: Span | null;
  /** The verb or words that say that somebody speaks. */
  cueSpan: Span | null;
  /** The speaker's key where it is a party of the text. */
  speaker: string | null;
  saidOn: UncertainDate | null;
}

export type FoundProposal = FoundClaim | FoundRole | FoundRelation | FoundRound | FoundMilestone | FoundQuote;

/** All that was found in one text, in reading order. */
export interface Found {
  sentences: readonly Span[];
  money: readonly FoundMoney[];
  dates: readonly FoundDate[];
  parties: readonly FoundParty[];
  proposals: readonly FoundProposal[];
}
