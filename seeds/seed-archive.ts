import { write, type WriteContext } from '../src/history/write.ts';
import { StoryLoader } from './load-story.ts';
import { yinQi } from './yin-qi.ts';

/**
 * Loads the seeds into an archive that never had any and holds no article, all in one transaction: a start that is
 * killed meanwhile leaves nothing, and of two starts at once one loads. Answers whether it did.
 */
export function seedArchive(context: Pick<WriteContext, 'prisma'>, folder: string): Promise<boolean> {
  const actor = { kind: 'system', name: 'seeds' } as const;
  return write(
    { ...context, actor },
    async (tx) => {
      const [state] = await tx.$queryRaw<
        { seeded_at: Date | null }[]
      >`select seeded_at from archive_state for update`;
      if (state?.seeded_at || (await tx.article.count()) > 0) return false;
      await new StoryLoader(tx, actor, yinQi).load(folder);
      await tx.archiveState.update({ where: { id: 1 }, data: { seededAt: new Date() } });
      return true;
    },
    { timeout: 120_000 },
  );
}
