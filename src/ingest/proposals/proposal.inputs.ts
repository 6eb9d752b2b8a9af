/** What somebody says in place of what was found. What is left out is as it was found. */
import { Field, Float, ID, InputType } from 'type-graphql';
import { ClaimValueInput, EvidenceInput } from '../../claims/claim.inputs.ts';
import {
  CompanyKind,
  CompanyRelationKind,
  FundingRoundType,
  MilestoneKind,
  ProposalKind,
  QuoteKind,
  RejectionScope,
  RoleKind,
} from '../../database/generated/enums.ts';
import { Document } from '../../documents/document.type.ts';
import { ActInput, MonetaryAmountInput, UncertainDateInput } from '../../graphql/mutations/inputs.type.ts';
import { payload, payloadType } from '../../graphql/mutations/payload.ts';
import { LanguageTag } from '../../graphql/types/scalars.ts';
import { Int, ObjectType } from 'type-graphql';
import { Proposal } from './proposal.type.ts';

@InputType()
export class ProposedPartyInput {
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => CompanyKind, { nullable: true, description: 'Of a company.' })
  companyKind?: CompanyKind | null;
}

@InputType()
export class ProposedClaimInput {
  @Field(() => String, { nullable: true }) field?: string | null;
  @Field(() => ClaimValueInput, { nullable: true, description: 'A text, a date or an amount.' })
  value?: ClaimValueInput | null;
  @Field(() => String, { nullable: true }) verbatim?: string | null;
}

@InputType()
export class ProposedRoleInput {
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => RoleKind, { nullable: true }) roleKind?: RoleKind | null;
  @Field(() => UncertainDateInput, { nullable: true }) startedOn?: UncertainDateInput | null;
  @Field(() => UncertainDateInput, { nullable: true }) endedOn?: UncertainDateInput | null;
  @Field(() => Boolean, { nullable: true }) isCurrent?: boolean | null;
}

@InputType()
export class ProposedRelationInput {
  @Field(() => CompanyRelationKind, { nullable: true }) relationKind?: CompanyRelationKind | null;
  @Field(() => UncertainDateInput, { nullable: true }) since?: UncertainDateInput | null;
}

@InputType()
export class ProposedInvestorInput {
  @Field(() => String, { nullable: true, description: 'A key of a party of the proposal; else `investor`.' })
  partyKey?: string | null;
  @Field(() => ID, { nullable: true, description: 'A person or company of the archive.' })
  investor?: string | null;
  @Field(() => Boolean) isLead!: boolean;
}

@InputType()
export class ProposedRoundInput {
  @Field(() => FundingRoundType, { nullable: true }) roundType?: FundingRoundType | null;
  @Field(() => String, { nullable: true }) series?: string | null;
  @Field(() => MonetaryAmountInput, { nullable: true }) amount?: MonetaryAmountInput | null;
  @Field(() => MonetaryAmountInput, { nullable: true }) valuation?: MonetaryAmountInput | null;
  @Field(() => UncertainDateInput, { nullable: true }) announcedOn?: UncertainDateInput | null;
  @Field(() => Boolean, { nullable: true }) hasOtherInvestors?: boolean | null;
  @Field(() => [ProposedInvestorInput], { nullable: true, description: 'All of them.' })
  investors?: ProposedInvestorInput[] | null;
}

@InputType()
export class ProposedMilestoneInput {
  @Field(() => MilestoneKind, { nullable: true }) milestoneKind?: MilestoneKind | null;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => UncertainDateInput, { nullable: true }) happenedOn?: UncertainDateInput | null;
}

@InputType()
export class ProposedQuoteInput {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => LanguageTag, { nullable: true }) language?: string | null;
  @Field(() => QuoteKind, { nullable: true }) quoteKind?: QuoteKind | null;
  @Field(() => UncertainDateInput, { nullable: true }) saidOn?: UncertainDateInput | null;
}

@InputType({ description: 'The one of the kind of the proposal.' })
export class ProposalContentInput {
  @Field(() => ProposedPartyInput, { nullable: true, description: 'Of a PERSON or COMPANY.' })
  party?: ProposedPartyInput | null;
  @Field(() => ProposedClaimInput, { nullable: true }) claim?: ProposedClaimInput | null;
  @Field(() => ProposedRoleInput, { nullable: true }) role?: ProposedRoleInput | null;
  @Field(() => ProposedRelationInput, { nullable: true }) relation?: ProposedRelationInput | null;
  @Field(() => ProposedRoundInput, { nullable: true }) round?: ProposedRoundInput | null;
  @Field(() => ProposedMilestoneInput, { nullable: true }) milestone?: ProposedMilestoneInput | null;
  @Field(() => ProposedQuoteInput, { nullable: true }) quote?: ProposedQuoteInput | null;
}

@InputType()
export class ProposalLinkInput {
  @Field(() => String, {
    description: 'The key of a party; `record` of a funding round: which one it is another source of.',
  })
  key!: string;
  @Field(() => ID, { description: 'Who or what that is.' }) id!: string;
}

@InputType()
export class ProposalAcceptInput extends ActInput {
  @Field(() => ID) id!: string;
  @Field(() => ProposalContentInput, { nullable: true, description: 'Corrections.' })
  content?: ProposalContentInput | null;
  @Field(() => [ProposalLinkInput], {
    nullable: true,
    description: 'Left out for who is known without doubt, or is new.',
  })
  links?: ProposalLinkInput[] | null;
  @Field(() => [EvidenceInput], {
    nullable: true,
    description: 'Passages in place of those that were found.',
  })
  evidence?: EvidenceInput[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'It is another than the one in the archive that seems the same.',
  })
  isDistinct?: boolean | null;
}

@InputType()
export class ProposalRejectInput extends ActInput {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) reason?: string | null;
  @Field(() => RejectionScope, {
    nullable: true,
    description:
      'DOCUMENT when left out. ARCHIVE, of a PERSON or COMPANY: the name is asked nowhere else either.',
  })
  scope?: RejectionScope | null;
}

@InputType()
export class ProposalReopenInput extends ActInput {
  @Field(() => ID) id!: string;
}

@InputType()
export class ProposalAcceptAllInput extends ActInput {
  @Field(() => ID) documentId!: string;
  @Field(() => ProposalKind, { nullable: true }) proposalKind?: ProposalKind | null;
  @Field(() => Float, { nullable: true, description: '0 to 1.' }) minConfidence?: number | null;
}

@ObjectType({ description: 'A proposal that was left open, and why.' })
export class ProposalRefusal {
  @Field(() => ID) proposalId!: string;
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
}

export const ProposalPayload = payloadType(Proposal, 'proposal');
export const ProposalAcceptAllPayload = payload('ProposalAcceptAll', (prototype) => {
  Field(() => Document, { nullable: true, description: 'Null when nothing was tried.' })(
    prototype,
    'document',
  );
  Field(() => Int, { nullable: true, description: 'How many were accepted.' })(prototype, 'accepted');
  Field(() => [ProposalRefusal])(prototype, 'refused');
  Field(() => Int, { nullable: true, description: 'Open ones that fit and were not tried: ask again.' })(
    prototype,
    'remaining',
  );
});
