import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { claimsOf, evidenceOf } from '../claims/claim.inputs.ts';
import type { MutationContext } from '../graphql/context.ts';
import { DeleteInput } from '../graphql/mutations/inputs.type.ts';
import { deleteRecord } from '../history/delete-record.ts';
import { act, actDelete, type Outcome } from '../graphql/mutations/act.ts';
import { because, expectationOf, given, partyOf, refuseNull, uuidOf } from '../graphql/mutations/ids.ts';
import {
  FundingRoundCreateInput,
  FundingRoundPayload,
  FundingRoundUpdateInput,
  FundingRoundDeletePayload,
} from './funding-round.inputs.ts';
import type { FundingRoundFields } from './funding-round.state.rules.ts';
import { createFundingRound, updateFundingRound } from './save-funding-round.ts';

@Resolver()
export class FundingRoundMutations {
  @Mutation(() => FundingRoundPayload, { description: 'With its investments and claims, in one act.' })
  fundingRoundCreate(
    @Arg('input', () => FundingRoundCreateInput) input: FundingRoundCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () =>
      createFundingRound(context, {
        ...(fieldsOf(input) as FundingRoundFields),
        claims: claimsOf(input.claims),
        companyId: uuidOf('Company', 'company', input.company),
      }),
    );
  }

  @Mutation(() => FundingRoundPayload)
  fundingRoundUpdate(
    @Arg('input', () => FundingRoundUpdateInput) input: FundingRoundUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const fields = { ...fieldsOf(input), claims: claimsOf(input.claims) };
      const change = { ...fields, ...expectationOf('FundingRound', input) };
      return updateFundingRound(context, change, because(input.reason));
    });
  }

  @Mutation(() => FundingRoundDeletePayload, {
    description:
      'Takes it from everybody; refused while others point to it. Restoring a revision brings it back.',
  })
  fundingRoundDelete(
    @Arg('input', () => DeleteInput) input: DeleteInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return actDelete('FundingRound', async () =>
      deleteRecord(context, 'FUNDING_ROUND', expectationOf('FundingRound', input), because(input.reason)),
    );
  }
}

/** What of the input is given, with the ids that the archive uses. */
function fieldsOf(input: FundingRoundCreateInput | FundingRoundUpdateInput): Partial<FundingRoundFields> {
  const { title, roundType, series, hasOtherInvestors, investments, visibility, visibilityReason } = input;
  refuseNull({ title, roundType, hasOtherInvestors, investments, visibility });
  return given({
    title: title ?? undefined,
    roundType: roundType ?? undefined,
    series,
    hasOtherInvestors: hasOtherInvestors ?? undefined,
    investments: investments?.map(({ investor, isLead, evidence }, index) => ({
      investor: partyOf(investor, `investments[${index}].investor`),
      isLead: isLead ?? false,
      evidence: evidenceOf(evidence, `investments[${index}].evidence`),
    })),
    visibility,
    visibilityReason,
  });
}
