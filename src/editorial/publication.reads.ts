import type { PrismaClient } from '../database/generated/client.ts';
import { asUserError } from '../graphql/mutations/act.ts';
import type { RootRead } from '../graphql/reads/roots.ts';
import { fromGlobalId } from '../text/global-id.ts';
import { publishEffects, withdrawEffects, type Effects } from './publication-effects.ts';

/** Null where there is no such article. */
function effects(work: (prisma: PrismaClient, id: string) => Promise<Effects | null>): RootRead {
  return {
    kind: 'worked',
    from: async ({ id }: { id: string }, { prisma }) => {
      const found = fromGlobalId(id);
      if (found?.type !== 'Article') return null;
      const outcome = await work(prisma, found.uuid);
      return outcome && { ...outcome, refusals: outcome.refusals.map((error) => asUserError(error)) };
    },
  };
}

export const publicationRoots: Readonly<Record<string, RootRead>> = {
  articlePublishEffects: effects(publishEffects),
  articleWithdrawEffects: effects(withdrawEffects),
};
