import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { Visibility } from '../database/generated/enums.ts';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { because } from '../graphql/mutations/ids.ts';
import { ChangeInput } from '../graphql/mutations/inputs.type.ts';
import { payload } from '../graphql/mutations/payload.ts';
import { uuidsOf } from '../graphql/reads/filters.ts';
import { Node } from '../graphql/types/node.type.ts';
import { fromGlobalId, toGlobalId } from '../text/global-id.ts';
import { setVisibility, visibleTypes, type VisibleType } from './set-visibility.ts';

@InputType({
  description:
    'Of a person, company, round, quote, role, milestone, claim, relation or investment. `expectedRevision` is of the record that it is part of.',
})
export class VisibilitySetInput extends ChangeInput {
  @Field(() => Visibility) visibility!: Visibility;
  @Field(() => String, { nullable: true, description: 'Needed for PUBLIC and HIDDEN.' })
  declare reason?: string | null;
}

const VisibilityPayload = payload('Visibility', (prototype) => {
  Field(() => Node, { nullable: true, description: 'As it is now; null when nothing was done.' })(
    prototype,
    'node',
  );
});

@Resolver()
export class VisibilityMutations {
  @Mutation(() => VisibilityPayload, {
    description: 'Shows or hides by hand, or leaves it to the articles that name it (AUTO).',
  })
  visibilitySet(
    @Arg('input', () => VisibilitySetInput) { id, expectedRevision, visibility, reason }: VisibilitySetInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const [uuid] = uuidsOf(visibleTypes, 'id', [id]);
      const type = fromGlobalId(id)!.type as VisibleType;
      const request = context.request && { ...context.request, recordType: type };
      const change = { type, id: uuid!, expectedRevision, visibility, ...because(reason) };
      const saved = await setVisibility({ ...context, ...(request ? { request } : {}) }, change);
      return { ...saved, node: toGlobalId(type, saved.id) };
    });
  }
}
