import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { ClaimRank } from '../database/generated/enums.ts';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because, uuidOf } from '../graphql/mutations/ids.ts';
import { ChangeInput } from '../graphql/mutations/inputs.type.ts';
import { payloadType } from '../graphql/mutations/payload.ts';
import { Claim } from './claim.type.ts';
import { retractClaim, setClaimRank } from './set-claim-rank.ts';

@InputType({ description: '`expectedRevision` is of the record that the claim is about.' })
export class ClaimSetRankInput extends ChangeInput {
  @Field(() => ClaimRank) rank!: ClaimRank;
}

@InputType({ description: '`expectedRevision` is of the record that the claim is about.' })
export class ClaimRetractInput extends ChangeInput {}

const ClaimPayload = payloadType(Claim, 'claim');

@Resolver()
export class ClaimMutations {
  @Mutation(() => ClaimPayload, {
    description:
      'Of several claims of a field the preferred one is shown; the former one becomes normal. Every rank but NORMAL needs its reason.',
  })
  claimSetRank(
    @Arg('input', () => ClaimSetRankInput) { id, expectedRevision, rank, reason }: ClaimSetRankInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const claimId = uuidOf('Claim', 'id', id);
      return setClaimRank(context, { claimId, expectedRevision, rank, reason: reason ?? undefined });
    });
  }

  @Mutation(() => ClaimPayload, {
    description: 'Takes a claim back; it stays in the archive and settles nothing.',
  })
  claimRetract(
    @Arg('input', () => ClaimRetractInput) { id, expectedRevision, reason }: ClaimRetractInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const claimId = uuidOf('Claim', 'id', id);
      return retractClaim(context, { claimId, expectedRevision }, because(reason));
    });
  }
}
