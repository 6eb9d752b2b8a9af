/** What somebody does about an import that failed. */
import { InvalidValue, NotFound } from '../../errors/app-error.ts';
import type { Tx } from '../../database/transaction.ts';
import { write, type WriteContext } from '../../history/write.ts';
import type { Sweep } from '../../jobs/sweeps.ts';

/** It is seen in no list of failures any more. */
export function dismissImport(context: WriteContext, { id }: { id: string }): Promise<{ id: string }> {
  return write(context, async (tx) => {
    await lockFailed(tx, id);
    await tx.documentImport.update({
      where: { id },
      data: { dismissedAt: new Date(), pieces: { deleteMany: {} } },
      select: { id: true },
    });
    return { id };
  });
}

/** Nobody came back to them: their bytes are kept no longer. */
export const forgottenImports: Sweep = {
  name: 'bytes of failed imports',
  run: (prisma) => prisma.$executeRaw`
    delete from document_import_piece p using document_import i
    where i.id = p.import_id and i.state = 'FAILED' and i.finished_at < now() - interval '7 days'`,
};

/** It waits in the queue anew. A file that was refused for what it is is not kept. */
export function retryImport(context: WriteContext, { id }: { id: string }): Promise<{ id: string }> {
  return write(context, async (tx) => {
    const { canRetry } = await lockFailed(tx, id);
    if (!canRetry) {
      throw new InvalidValue({
        field: 'id',
        value: id,
        rule: 'what can be had again: bring the file in again',
      });
    }
    await tx.$executeRaw`
      update document_import set state = 'QUEUED', attempts = 0, done = 0, total = 0, phase = null, error_code = null, error_message = null,
        dismissed_at = null, finished_at = null, leased_until = null where id = ${id}::uuid`;
    return { id };
  });
}

async function lockFailed(tx: Tx, id: string): Promise<{ canRetry: boolean }> {
  const [found] = await tx.$queryRaw<{ state: string; canRetry: boolean }[]>`
    select state::text, address is not null or analyses_stored or exists (select from document_import_piece p where p.import_id = i.id) as "canRetry"
    from document_import i where id = ${id}::uuid for update`;
  if (!found) throw new NotFound(`there is no import ${id}`);
  if (found.state !== 'FAILED') {
    throw new InvalidValue({
      field: 'id',
      value: id,
      rule: `one that failed: it is ${found.state.toLowerCase()}`,
    });
  }
  return found;
}
