import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CompanyPayload } from '../../companies/company.inputs.ts';
import type { MutationContext } from '../../graphql/context.ts';
import { act, type Outcome } from '../../graphql/mutations/act.ts';
import { because, uuidOf } from '../../graphql/mutations/ids.ts';
import { PersonPayload } from '../../people/person.inputs.ts';
import { CompanyUnmergePayload, MergeInput, PersonUnmergePayload, UnmergeInput } from './merge.inputs.ts';
import { mergeParties } from './merge-parties.ts';
import { parties, type MergeType } from './parties.ts';
import { unmergeParties } from './unmerge-parties.ts';

@Resolver()
export class MergeMutations {
  @Mutation(() => PersonPayload, { description: 'Makes two people one: the survivor.' })
  personMerge(
    @Arg('input', () => MergeInput) input: MergeInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return merge(context, 'PERSON', input);
  }

  @Mutation(() => CompanyPayload, { description: 'Makes two companies one: the survivor.' })
  companyMerge(
    @Arg('input', () => MergeInput) input: MergeInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return merge(context, 'COMPANY', input);
  }

  @Mutation(() => PersonUnmergePayload, { description: 'Undoes a merge, also after later changes.' })
  personUnmerge(
    @Arg('input', () => UnmergeInput) input: UnmergeInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return unmerge(context, 'PERSON', input);
  }

  @Mutation(() => CompanyUnmergePayload, { description: 'Undoes a merge, also after later changes.' })
  companyUnmerge(
    @Arg('input', () => UnmergeInput) input: UnmergeInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return unmerge(context, 'COMPANY', input);
  }
}

function merge(context: MutationContext, type: MergeType, input: MergeInput): Promise<Outcome> {
  const { survivor, loser, expectedRevision, loserRevision, fields, reason } = input;
  return act(async () =>
    mergeParties(context, {
      type,
      survivorId: uuidOf(parties[type].node, 'survivor', survivor),
      loserId: uuidOf(parties[type].node, 'loser', loser),
      expectedRevision,
      loserRevision,
      fields: fields ?? [],
      ...because(reason),
    }),
  );
}

function unmerge(context: MutationContext, type: MergeType, input: UnmergeInput): Promise<Outcome> {
  const { id, loser, expectedRevision, reason } = input;
  return act(async () =>
    unmergeParties(context, {
      type,
      survivorId: uuidOf(parties[type].node, 'id', id),
      loserId: uuidOf(parties[type].node, 'loser', loser),
      expectedRevision,
      ...because(reason),
    }),
  );
}
