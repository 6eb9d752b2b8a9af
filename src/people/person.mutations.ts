import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because, expectationOf } from '../graphql/mutations/ids.ts';
import { partyFields } from '../parties/party.inputs.ts';
import { createPerson } from './create-person.ts';
import { PersonCreateInput, PersonPayload, PersonUpdateInput } from './person.inputs.ts';
import { updatePerson } from './update-person.ts';

@Resolver()
export class PersonMutations {
  @Mutation(() => PersonPayload)
  personCreate(
    @Arg('input', () => PersonCreateInput) input: PersonCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { name } = input;
    return act(async () => createPerson(context, { ...partyFields(input), name }));
  }

  @Mutation(() => PersonPayload)
  personUpdate(
    @Arg('input', () => PersonUpdateInput) input: PersonUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { reason } = input;
    return act(async () => {
      const change = { ...partyFields(input), ...expectationOf('Person', input) };
      return updatePerson(context, change, because(reason));
    });
  }
}
