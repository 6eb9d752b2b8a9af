import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../graphql/context.ts';
import { DeleteInput } from '../graphql/mutations/inputs.type.ts';
import { deleteRecord } from '../history/delete-record.ts';
import { act, actDelete, type Outcome } from '../graphql/mutations/act.ts';
import { because, expectationOf } from '../graphql/mutations/ids.ts';
import { partyFields } from '../parties/party.inputs.ts';
import { createPerson } from './create-person.ts';
import { PersonCreateInput, PersonDeletePayload, PersonPayload, PersonUpdateInput } from './person.inputs.ts';
import { updatePerson } from './update-person.ts';

@Resolver()
export class PersonMutations {
  @Mutation(() => PersonPayload)
  personCreate(
    @Arg('input', () => PersonCreateInput) input: PersonCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    const { name } = input;
    return act(async () =>
      createPerson(context, { ...partyFields(input), name, isDistinct: input.isDistinct ?? false }),
    );
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

  @Mutation(() => PersonDeletePayload, {
    description:
      'Takes it from everybody; refused while others point to it. Restoring a revision brings it back.',
  })
  personDelete(
    @Arg('input', () => DeleteInput) input: DeleteInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return actDelete('Person', async () =>
      deleteRecord(context, 'PERSON', expectationOf('Person', input), because(input.reason)),
    );
  }
}
