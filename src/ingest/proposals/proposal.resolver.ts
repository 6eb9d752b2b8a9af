import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { evidenceOf } from '../../claims/claim.inputs.ts';
import { Document } from '../../documents/document.type.ts';
import { FundingRound } from '../../funding/funding-round.type.ts';
import type { MutationContext } from '../../graphql/context.ts';
import { act, type Outcome } from '../../graphql/mutations/act.ts';
import { uuidOf } from '../../graphql/mutations/ids.ts';
import { ReadField, ReadQuery } from '../../graphql/read-field.ts';
import { uuidsOf } from '../../graphql/reads/filters.ts';
import { Party } from '../../parties/party.type.ts';
import { fromGlobalId, toGlobalId } from '../../text/global-id.ts';
import { acceptAll } from './accept-all.ts';
import { acceptProposal, type LinkInput } from './accept-proposal.ts';
import { correctionFor } from './correction-of-content.ts';
import {
  ProposalAcceptAllInput,
  ProposalAcceptAllPayload,
  ProposalAcceptInput,
  ProposalPayload,
  ProposalRejectInput,
  ProposalReopenInput,
  type ProposalLinkInput,
} from './proposal.inputs.ts';
import { ProposalListArgs } from './proposal.list.ts';
import {
  PartyCandidate,
  Proposal,
  ProposalConflict,
  ProposalConnection,
  ProposalParty,
  RulePrecision,
} from './proposal.type.ts';
import { rejectProposal } from './reject-proposal.ts';
import { reopenProposal } from './reopen-proposal.ts';

@Resolver(() => Proposal)
export class ProposalResolver {
  @ReadQuery(() => ProposalConnection, {
    args: ProposalListArgs,
    description: 'What was found in documents, in reading order. For editors.',
  })
  proposals!: object;

  @ReadQuery(() => [RulePrecision], { description: 'How often each rule was found right. For admins.' })
  rulePrecision!: RulePrecision[];

  @ReadField(() => Document) document!: Document;
  @ReadField(() => [ProposalParty], { description: 'Whom it names.' }) parties!: ProposalParty[];
  @ReadField(() => [ProposalConflict], { description: 'What the archive says otherwise about the same.' })
  conflicts!: object[];
  @ReadField(() => Proposal, {
    nullable: true,
    description: 'The one whose name was rejected everywhere, and this one with it.',
  })
  rejectedWith!: Proposal | null;
  @ReadField(() => FundingRound, {
    nullable: true,
    description: 'The round that it would be another source of.',
  })
  knownRound!: FundingRound | null;
}

@Resolver(() => ProposalParty)
export class ProposalPartyResolver {
  @ReadField(() => Party, { nullable: true, description: 'Who it is; null while that is open.' })
  record!: Party | null;
  @ReadField(() => Proposal, { nullable: true, description: 'The proposal that it is somebody new.' })
  partyProposal!: Proposal | null;
  @ReadField(() => [PartyCandidate], { description: 'Who it may be, the likeliest first.' })
  known!: PartyCandidate[];
}

@Resolver(() => PartyCandidate)
export class PartyCandidateResolver {
  @ReadField(() => Party) party!: Party;
}

@Resolver()
export class ProposalMutations {
  @Mutation(() => ProposalPayload, {
    description:
      'Makes it part of the archive: record, claims and passages, and whoever it names and is new. What the archive has already gets another source.',
  })
  proposalAccept(
    @Arg('input', () => ProposalAcceptInput) input: ProposalAcceptInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { id, content, links, evidence, isDistinct } = input;
    return act(async () =>
      acceptProposal(context, {
        id: uuidOf('Proposal', 'id', id),
        ...(content ? { correct: (kind) => correctionFor(kind, content) } : {}),
        links: (links ?? []).map(linkOf),
        ...(evidence ? { evidence: evidenceOf(evidence, 'evidence') } : {}),
        isDistinct: isDistinct ?? false,
      }),
    );
  }

  @Mutation(() => ProposalPayload, {
    description: 'It is not asked again in any version of its source, or a name nowhere.',
  })
  proposalReject(
    @Arg('input', () => ProposalRejectInput) { id, reason, scope }: ProposalRejectInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => rejectProposal(context, { id: uuidOf('Proposal', 'id', id), reason, scope }));
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Takes a decision back, with exactly what it made; refused where somebody has built on that since.',
  })
  proposalReopen(
    @Arg('input', () => ProposalReopenInput) { id }: ProposalReopenInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => reopenProposal(context, { id: uuidOf('Proposal', 'id', id) }));
  }

  @Mutation(() => ProposalAcceptAllPayload, {
    description:
      'Accepts what is open of a document, each by itself, at most 200 at a time; what is refused stays open.',
  })
  proposalAcceptAll(
    @Arg('input', () => ProposalAcceptAllInput) input: ProposalAcceptAllInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { proposalKind, minConfidence } = input;
    return act(async () => {
      const documentId = uuidOf('Document', 'documentId', input.documentId);
      const done = await acceptAll(context, { documentId, kind: proposalKind, minConfidence });
      const refused = done.refused.map((each) => ({
        ...each,
        proposalId: toGlobalId('Proposal', each.proposalId),
      }));
      return { ...done, refused };
    });
  }
}

const linked = { Person: 'PERSON', Company: 'COMPANY', FundingRound: 'FUNDING_ROUND' } as const;

function linkOf({ key, id }: ProposalLinkInput, index: number): LinkInput {
  const [uuid] = uuidsOf(['Person', 'Company', 'FundingRound'], `links[${index}].id`, [id]);
  const { type } = fromGlobalId(id)!;
  return { key, type: linked[type as keyof typeof linked], id: uuid! };
}
