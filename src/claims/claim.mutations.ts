import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ClaimRank } from '../database/generated/enums.ts';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because, uuidOf } from '../graphql/mutations/ids.ts';
import { UserError } from '../graphql/mutations/user-error.type.ts';
import { Claim } from './claim.type.ts';
import { retractClaim, setClaimRank } from './set-claim-rank.ts';

@InputType()
export class ClaimSetRankInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Of the record that the claim is about.' }) expectedRevision!: number;
  @Field(() => ClaimRank) rank!: ClaimRank;
  @Field(() => String, { nullable: true, description: 'Needed for every rank but NORMAL.' })
  reason?: string | null;
}

@InputType()
export class ClaimRetractInput {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Of the record that the claim is about.' }) expectedRevision!: number;
  @Field(() => String, { nullable: true, description: 'Kept with the revision.' }) reason?: string | null;
}

@ObjectType()
export class ClaimPayload {
  @Field(() => Claim, { nullable: true, description: 'As it is now; null when nothing was done.' })
  claim!: Claim | null;
  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}

@Resolver()
export class ClaimMutations {
  @Mutation(() => ClaimPayload, {
    description: 'Of several claims of a field the preferred one is shown; the former one becomes normal.',
  })
  claimSetRank(
    @Arg('input', () => ClaimSetRankInput) { id, expectedRevision, rank, reason }: ClaimSetRankInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const claimId = uuidOf('Claim', 'id', id);
      await setClaimRank(context, { claimId, expectedRevision, rank, reason: reason ?? undefined });
      return { id: claimId };
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
      await retractClaim(context, { claimId, expectedRevision }, because(reason));
      return { id: claimId };
    });
  }
}
