import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Claim, ClaimValue } from '../../claims/claim.type.ts';
import { CompanyRelation } from '../../companies/company.type.ts';
import {
  CompanyKind,
  CompanyRelationKind,
  FundingRoundType,
  MilestoneKind,
  NameKind,
  QuoteKind,
  RejectionScope,
  RoleKind,
  ProposalKind,
  ProposalState,
} from '../../database/generated/enums.ts';
import { connectionType } from '../../graphql/types/connection.ts';
import { Node } from '../../graphql/types/node.type.ts';
import { DateTime, LanguageTag } from '../../graphql/types/scalars.ts';
import { MonetaryAmount, TextSpan, UncertainDate } from '../../graphql/types/values.type.ts';
import { Milestone } from '../../milestones/milestone.type.ts';
import { Quote } from '../../quotes/quote.type.ts';
import { Role } from '../../roles/role.type.ts';

registerEnumType(ProposalKind, { name: 'ProposalKind' });
registerEnumType(RejectionScope, {
  name: 'RejectionScope',
  description: 'Where it is not asked again: in all versions of the document, or anywhere.',
});
registerEnumType(ProposalState, {
  name: 'ProposalState',
  description: 'SUPERSEDED: its sentence vanished from the source before anybody judged it.',
});

@ObjectType({
  description: 'Words of the document that say it: `fullText.slice(span.start, span.end) === exact`.',
})
export class ProposalPassage {
  @Field(() => TextSpan) span!: TextSpan;
  @Field(() => String) exact!: string;
}

@ObjectType({ description: 'A record of the archive that a party may be.' })
export class PartyCandidate {
  @Field(() => Float, { description: '0 to 1; from .9 on, and alone, there is no doubt.' }) score!: number;
  @Field(() => [String]) reasons!: string[];
}

@ObjectType({
  description: 'Somebody whom a proposal names; `key` stands for it in the content and in links.',
})
export class ProposalParty {
  @Field(() => String) key!: string;
  @Field(() => ProposalKind, { description: 'PERSON or COMPANY.' }) partyKind!: 'PERSON' | 'COMPANY';
  @Field(() => String, { description: 'The fullest form in the text.' }) partyName!: string;
}

@ObjectType({ description: 'Another form of a name in the text.' })
export class ProposedName {
  @Field(() => String) value!: string;
  @Field(() => NameKind) nameKind!: NameKind;
  @Field(() => Int, { description: 'Where it stands, in UTF-16 units.' }) start!: number;
  @Field(() => Int) end!: number;
}

@ObjectType({ description: 'Somebody new, or one of several.' })
export class ProposedPerson {
  @Field(() => String) name!: string;
  @Field(() => [ProposedName]) names!: ProposedName[];
}

@ObjectType({ description: 'A company that is new, or one of several.' })
export class ProposedCompany {
  @Field(() => String) name!: string;
  @Field(() => [ProposedName]) names!: ProposedName[];
  @Field(() => CompanyKind, { nullable: true }) companyKind!: CompanyKind | null;
}

@ObjectType({ description: 'One value of one field.' })
export class ProposedClaim {
  @Field(() => String, { description: 'A key of a party, as are all others.' }) subjectKey!: string;
  @Field(() => String) field!: string;
  @Field(() => ClaimValue, { nullable: true }) claimValue!: object | null;
  @Field(() => String, { description: 'In the words of the source.' }) verbatim!: string;
}

@ObjectType()
export class ProposedRole {
  @Field(() => String) personKey!: string;
  @Field(() => String) companyKey!: string;
  @Field(() => String) title!: string;
  @Field(() => RoleKind) roleKind!: RoleKind;
  @Field(() => UncertainDate, { nullable: true }) startedOn!: UncertainDate | null;
  @Field(() => UncertainDate, { nullable: true }) endedOn!: UncertainDate | null;
  @Field(() => Boolean, { nullable: true }) isCurrent!: boolean | null;
}

@ObjectType()
export class ProposedRelation {
  @Field(() => CompanyRelationKind) relationKind!: CompanyRelationKind;
  @Field(() => String) subjectKey!: string;
  @Field(() => String) objectKey!: string;
  @Field(() => UncertainDate, { nullable: true }) since!: UncertainDate | null;
}

@ObjectType()
export class ProposedInvestor {
  @Field(() => String) partyKey!: string;
  @Field(() => Boolean) isLead!: boolean;
  @Field(() => Int, { description: 'Where it is named, in UTF-16 units.' }) start!: number;
  @Field(() => Int) end!: number;
}

@ObjectType()
export class ProposedRound {
  @Field(() => String) companyKey!: string;
  @Field(() => FundingRoundType) roundType!: FundingRoundType;
  @Field(() => String, { nullable: true, description: 'As printed: `B+`.' }) series!: string | null;
  @Field(() => MonetaryAmount, { nullable: true }) amount!: MonetaryAmount | null;
  @Field(() => MonetaryAmount, { nullable: true }) valuation!: MonetaryAmount | null;
  @Field(() => UncertainDate, { nullable: true }) announcedOn!: UncertainDate | null;
  @Field(() => [ProposedInvestor]) investors!: ProposedInvestor[];
  @Field(() => Boolean) hasOtherInvestors!: boolean;
}

@ObjectType()
export class ProposedMilestone {
  @Field(() => MilestoneKind) milestoneKind!: MilestoneKind;
  @Field(() => String) title!: string;
  @Field(() => UncertainDate, { nullable: true }) happenedOn!: UncertainDate | null;
  @Field(() => [String]) participantKeys!: string[];
}

@ObjectType()
export class ProposedQuote {
  @Field(() => QuoteKind) quoteKind!: QuoteKind;
  @Field(() => String, {
    description: 'What was said; " … " stands where the source puts in words of its own.',
  })
  text!: string;
  @Field(() => LanguageTag) language!: string;
  @Field(() => [TextSpan]) parts!: TextSpan[];
  @Field(() => TextSpan, { nullable: true, description: 'The words that name the speaker.' })
  speakerSpan!: TextSpan | null;
  @Field(() => TextSpan, { nullable: true, description: 'The words that say that somebody speaks.' })
  cueSpan!: TextSpan | null;
  @Field(() => String, { nullable: true }) speakerKey!: string | null;
  @Field(() => UncertainDate, { nullable: true }) saidOn!: UncertainDate | null;
}

export const ProposalContent = createUnionType({
  name: 'ProposalContent',
  types: () =>
    [
      ProposedPerson,
      ProposedCompany,
      ProposedClaim,
      ProposedRole,
      ProposedRelation,
      ProposedRound,
      ProposedMilestone,
      ProposedQuote,
    ] as const,
});

@ObjectType({
  implements: Node,
  description:
    'What a program found in a document, and how somebody judged it. It is asked once over all versions of its source.',
})
export class Proposal extends Node {
  @Field(() => ProposalKind) proposalKind!: ProposalKind;
  @Field(() => ProposalState) proposalState!: ProposalState;
  @Field(() => ProposalContent, { description: 'As it was found.' }) content!: object;
  @Field(() => [ProposalPassage]) passages!: ProposalPassage[];
  @Field(() => String, { description: 'The name of the rule that found it.' }) rule!: string;
  @Field(() => Float, { nullable: true, description: '0 to 1: how often the rule is right.' }) confidence!:
    number | null;
  @Field(() => DateTime) proposedAt!: string;
  @Field(() => DateTime, { nullable: true }) decidedAt!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of who judged.' }) decidedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' }) decisionReason!:
    string | null;
  @Field(() => RejectionScope, { nullable: true, description: 'Of a rejected one that somebody judged.' })
  rejectionScope!: RejectionScope | null;
  @Field(() => [ID], { description: 'Ids of the records that accepting it made.' }) madeRecords!: string[];
}

export const ProposalConflict = createUnionType({
  name: 'ProposalConflict',
  description:
    'Another value; the role, relation or milestone with another date or title; the quote with another speaker.',
  types: () => [Claim, Role, CompanyRelation, Milestone, Quote] as const,
});

export const ProposalConnection = connectionType(Proposal, 'Proposal');

@ObjectType({ description: 'How many proposals of a kind are in which state.' })
export class ProposalCount {
  @Field(() => ProposalKind) proposalKind!: ProposalKind;
  @Field(() => Int) open!: number;
  @Field(() => Int) accepted!: number;
  @Field(() => Int) rejected!: number;
}

@ObjectType({ description: 'How often somebody found a rule right.' })
export class RulePrecision {
  @Field(() => String) rule!: string;
  @Field(() => Int) accepted!: number;
  @Field(() => Int) rejected!: number;
  @Field(() => Float, { description: 'Accepted of all judged, 0 to 1.' }) precision!: number;
}
