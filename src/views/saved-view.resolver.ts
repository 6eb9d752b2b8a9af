import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../graphql/context.ts';
import { act, actDelete, type Outcome } from '../graphql/mutations/act.ts';
import { given, refuseNull, uuidOf } from '../graphql/mutations/ids.ts';
import { ReadQuery } from '../graphql/read-field.ts';
import { createView, deleteView, restoreView, updateView } from './save-view.ts';
import {
  SavedViewActInput,
  SavedViewCreateInput,
  SavedViewDeletePayload,
  SavedViewPayload,
  SavedViewUpdateInput,
} from './saved-view.inputs.ts';
import { SavedViewArgs, SavedViewConnection } from './saved-view.list.ts';
import { SavedView } from './saved-view.type.ts';

@Resolver(() => SavedView)
export class SavedViewResolver {
  @ReadQuery(() => SavedViewConnection, {
    args: SavedViewArgs,
    description: 'For the desk: views of a list that somebody saved, the oldest first.',
  })
  savedViews!: object;

  @Mutation(() => SavedViewPayload, { description: 'Keeps filters and order of a list for everybody.' })
  savedViewCreate(
    @Arg('input', () => SavedViewCreateInput) { list, name, search }: SavedViewCreateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => createView(context, { list, name, search }));
  }

  @Mutation(() => SavedViewPayload, { description: "One's own, or as ADMIN anybody's." })
  savedViewUpdate(
    @Arg('input', () => SavedViewUpdateInput) { id, name, search }: SavedViewUpdateInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const change = given({ name, search });
      refuseNull(change);
      return updateView(context, {
        ...(change as { name?: string; search?: string }),
        id: uuidOf('SavedView', 'id', id),
      });
    });
  }

  @Mutation(() => SavedViewDeletePayload, {
    description: "One's own, or as ADMIN anybody's; it can be restored within 30 days.",
  })
  savedViewDelete(
    @Arg('input', () => SavedViewActInput) { id }: SavedViewActInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return actDelete('SavedView', async () => deleteView(context, { id: uuidOf('SavedView', 'id', id) }));
  }

  @Mutation(() => SavedViewPayload, { description: 'Brings back what was deleted.' })
  savedViewRestore(
    @Arg('input', () => SavedViewActInput) { id }: SavedViewActInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => restoreView(context, { id: uuidOf('SavedView', 'id', id) }));
  }
}
