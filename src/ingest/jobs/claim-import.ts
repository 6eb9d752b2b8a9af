import type { PrismaClient } from '../../database/generated/client.ts';
import type { ImportHints } from './queue-import.ts';

export interface ClaimedImport {
  id: string;
  fileName: string | null;
  mediaType: string;
  /** Not yet where it is to be fetched. */
  hasBytes: boolean;
  address: string | null;
  hints: ImportHints;
  documentId: string;
  userId: string | null;
  actor: string;
  /** Its document is here and is looked through. */
  analysesStored: boolean;
  /** Documents of it that are in already. */
  done: number;
  attempts: number;
}

/** Another has it by now: whatever is to do is the other's. */
export class LeaseLost extends Error {}

/** Whoever has an import says so again before this is over; from a holder that died another takes it. */
export const LEASE_SECONDS = 15;
const SAID_AGAIN_EVERY = 5_000;

/** Keeps hold of an import while it is worked on, however long a step takes. Answers with how to let go. */
export function keepHold(prisma: PrismaClient, holder: string, id: string): () => void {
  const timer = setInterval(() => {
    void prisma.$executeRaw`
      update document_import set leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
      where id = ${id}::uuid and holder = ${holder}::uuid and state = 'RUNNING'`.catch(() => {
      // The next time will do; without it another takes over.
    });
  }, SAID_AGAIN_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}

/** The next in line, or one whose holder is gone; `id`: that one. Null where there is none. */
export async function claimImport(
  prisma: PrismaClient,
  holder: string,
  id: string | null = null,
): Promise<ClaimedImport | null> {
  const [claimed] = await prisma.$queryRaw<ClaimedImport[]>`
    update document_import set state = 'RUNNING', holder = ${holder}::uuid, attempts = attempts + 1,
      phase = 'READING', started_at = coalesce(started_at, now()), leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = (
      select id from document_import where state in ('QUEUED', 'RUNNING') and coalesce(leased_until, now()) <= now()
        and (${id}::uuid is null or id = ${id}::uuid)
      order by created_at, id limit 1 for update skip locked)
    returning id, file_name as "fileName", media_type as "mediaType", exists (select from document_import_piece p where p.import_id = document_import.id) as "hasBytes", address, hints, document_id as "documentId",
      analyses_stored as "analysesStored", user_id as "userId", actor, done, attempts`;
  return claimed ?? null;
}
