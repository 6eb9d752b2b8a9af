import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { NotSignedIn } from '../errors/app-error.ts';
import type { MutationContext } from '../graphql/context.ts';
import { act, type Outcome } from '../graphql/mutations/act.ts';
import { uuidOf } from '../graphql/mutations/ids.ts';
import { ArticlePresenceInput, ArticlePresencePayload } from './presence.type.ts';
import { seePresence } from './see-presence.ts';

@Resolver()
export class PresenceMutations {
  @Mutation(() => ArticlePresencePayload, {
    description:
      'Says that one has the article open, for half a minute, and shows who else has. Leaves nothing behind.',
  })
  articlePresence(
    @Arg('input', () => ArticlePresenceInput) input: ArticlePresenceInput,
    @Ctx() { prisma, actor }: MutationContext,
  ): Promise<Outcome> {
    return act(async () => {
      const id = uuidOf('Article', 'id', input.id);
      if (actor.kind !== 'user') throw new NotSignedIn('A program has no article open.');
      return { id, others: await seePresence(prisma, actor, id) };
    });
  }
}
