/** The bytes of an import go into the database and out of it by pieces, so that a large file is never held several times. */
import { freeYoung } from '../../database/free-young.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import type { Tx } from '../../database/transaction.ts';
import { LeaseLost } from './claim-import.ts';

/** Bytes. Each that is written makes the database write all before it again; each that is read is held in several forms. */
const [WRITTEN, READ] = [2 * 1024 * 1024, 512 * 1024];

/** Of an import that has none yet. */
export async function keepBytes(
  tx: Pick<Tx, '$executeRaw'>,
  id: string,
  pieces: readonly Uint8Array[],
): Promise<void> {
  for (const piece of larger(pieces)) {
    await tx.$executeRaw`update document_import set bytes = coalesce(bytes, '') || ${piece} where id = ${id}::uuid`;
    freeYoung(piece.byteLength);
  }
}

function* larger(pieces: readonly Uint8Array[]): Generator<Buffer> {
  let [some, length]: [Uint8Array[], number] = [[], 0];
  for (const piece of pieces) {
    some.push(piece);
    length += piece.byteLength;
    if (length < WRITTEN) continue;
    yield Buffer.concat(some);
    [some, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(some);
}

/** Of an import that the holder has. */
export async function* bytesOf(prisma: PrismaClient, id: string, holder: string): AsyncGenerator<Uint8Array> {
  for (let at = 1; ; at += READ) {
    const [row] = await prisma.$queryRaw<{ piece: Uint8Array }[]>`
      select substring(bytes from ${at}::int for ${READ}::int) as piece from document_import
      where id = ${id}::uuid and holder = ${holder}::uuid and bytes is not null`;
    if (!row) throw new LeaseLost(`import ${id} is another's by now`);
    yield row.piece;
    freeYoung(row.piece.byteLength);
    if (row.piece.byteLength < READ) return;
  }
}
