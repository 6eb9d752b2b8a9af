import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { MutationContext } from '../../graphql/context.ts';
import { act, type Outcome } from '../../graphql/mutations/act.ts';
import { because } from '../../graphql/mutations/ids.ts';
import { ReadField, ReadQuery } from '../../graphql/read-field.ts';
import { Party } from '../../parties/party.type.ts';
import { dismissDuplicate } from './dismiss-duplicate.ts';
import {
  Duplicate,
  DuplicateArgs,
  DuplicateConnection,
  DuplicateDismissInput,
  DuplicateDismissPayload,
} from './duplicate.type.ts';

@Resolver(() => Duplicate)
export class DuplicateResolver {
  @ReadQuery(() => DuplicateConnection, {
    args: DuplicateArgs,
    description: 'For editors: people and companies that may be the same, the likeliest first.',
  })
  duplicates!: object;

  @ReadField(() => Party) one!: Party;
  @ReadField(() => Party) other!: Party;

  @Mutation(() => DuplicateDismissPayload, {
    description: 'Remembers that two are different; they are not proposed again.',
  })
  duplicateDismiss(
    @Arg('input', () => DuplicateDismissInput) { ids, reason }: DuplicateDismissInput,
    @Ctx() context: MutationContext,
  ): Promise<Outcome> {
    return act(async () => dismissDuplicate(context, { ids, ...because(reason) }));
  }
}
