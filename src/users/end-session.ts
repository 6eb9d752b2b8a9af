import { NotFound } from '../errors/app-error.ts';
import { write, type WriteContext } from '../history/write.ts';
import { reachOf } from './signed-in.ts';

/** Ends a session of one's own; an ADMIN may end everybody's. Others' are answered as if there were none. */
export function endOneSession(context: WriteContext, { id }: { id: string }): Promise<{ id: string }> {
  return write(context, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id, ...reachOf(context.actor) } });
    if (count === 0) throw new NotFound('There is no such session.');
    return { id };
  });
}
