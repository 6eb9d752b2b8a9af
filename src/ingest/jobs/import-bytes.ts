/** The bytes of an import go into the database and out of it by pieces, so that a large file is never held several times. */
import { freeYoung } from '../../database/free-young.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import type { Tx } from '../../database/transaction.ts';
import { LeaseLost } from './claim-import.ts';

/** Bytes, of a piece at least; the last may be smaller. */
const PIECE = 1024 * 1024;

/** Of an import that has none yet. */
export async function keepBytes(
  tx: Pick<Tx, '$executeRaw'>,
  id: string,
  pieces: readonly Uint8Array[],
): Promise<void> {
  let position = 0;
  for (const piece of larger(pieces)) {
    await tx.$executeRaw`
      insert into document_import_piece (import_id, position, bytes) values (${id}::uuid, ${position}::int, ${piece})`;
    position += 1;
    freeYoung(piece.byteLength);
  }
}

function* larger(pieces: readonly Uint8Array[]): Generator<Buffer> {
  let [some, length]: [Uint8Array[], number] = [[], 0];
  for (const piece of pieces) {
    some.push(piece);
    length += piece.byteLength;
    if (length < PIECE) continue;
    yield Buffer.concat(some);
    [some, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(some);
}

/** Of an import that the holder has. */
export async function* bytesOf(prisma: PrismaClient, id: string, holder: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const [held] = await prisma.$queryRaw<{ bytes: Uint8Array | null }[]>`
      select p.bytes from document_import i
      left join document_import_piece p on p.import_id = i.id and p.position = ${position}::int
      where i.id = ${id}::uuid and i.holder = ${holder}::uuid`;
    if (!held) throw new LeaseLost(`import ${id} is another's by now`);
    if (!held.bytes) return;
    yield held.bytes;
    freeYoung(held.bytes.byteLength);
  }
}
