/**
 * Tokens of preview links: version, article and end, signed with the archive's own key (HMAC-SHA-256). Nothing in a token
 * says how it is checked.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PrismaClient } from '../database/generated/client.ts';
import type { Tx } from '../database/transaction.ts';
import { InvalidValue } from '../errors/app-error.ts';

export interface PreviewClaim {
  articleId: string;
  /** Whole seconds count. */
  expiresAt: Date;
}

const VERSION = 1;
const LENGTH = 1 + 16 + 6;
const SIGNATURE = 32;

export async function signPreview(tx: Tx, claim: PreviewClaim): Promise<string> {
  const fresh = randomBytes(32);
  await tx.$executeRaw`insert into preview_key (secret) values (${fresh}) on conflict do nothing`;
  const { secret } = await tx.previewKey.findUniqueOrThrow({ where: { id: 1 } });
  const content = Buffer.alloc(LENGTH);
  content.writeUInt8(VERSION);
  content.write(claim.articleId.replaceAll('-', ''), 1, 'hex');
  content.writeUIntBE(Math.floor(claim.expiresAt.getTime() / 1_000), 17, 6);
  return Buffer.concat([content, signatureOf(content, secret)]).toString('base64url');
}

/** The article the token is for; whatever is wrong with a token, it is refused with the same words. */
export async function articleOfToken(prisma: PrismaClient, token: string): Promise<string> {
  const [key] = await prisma.$queryRaw<{ secret: Uint8Array; now: number }[]>`
    select secret, extract(epoch from clock_timestamp())::float8 as now from preview_key`;
  const bytes = Buffer.from(token, 'base64url');
  const content = bytes.subarray(0, LENGTH);
  const isOurs =
    key !== undefined &&
    // One spelling only: what decodes to the same bytes is not the same token.
    bytes.toString('base64url') === token &&
    bytes.length === LENGTH + SIGNATURE &&
    timingSafeEqual(bytes.subarray(LENGTH), signatureOf(content, key.secret)) &&
    content.readUInt8() === VERSION &&
    content.readUIntBE(17, 6) > key.now;
  if (!isOurs) throw refusedToken();
  const hex = content.toString('hex', 1, 17);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function refusedToken(): InvalidValue {
  const rule = 'a link that an editor made and that has not ended';
  return new InvalidValue({ field: 'preview', value: 'this token', rule });
}

function signatureOf(content: Uint8Array, secret: Uint8Array): Buffer {
  return createHmac('sha256', secret).update('backfile preview').update(content).digest();
}
