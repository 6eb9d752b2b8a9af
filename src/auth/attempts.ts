/**
 * How often one may fail to sign in, to use a link, or ask for one. Guessing is stopped by network and by pair of network
 * and account; an account as a whole is shut only to networks from which its owner never came, so that strangers cannot
 * lock anybody out.
 */
import { createHash } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import type { PrismaClient } from '../database/generated/client.ts';
import { TooManyAttempts } from '../errors/app-error.ts';

export const WINDOW_MINUTES = 15;
const limits = { pair: 5, network: 20, account: 50 } as const;

/** An IPv4 address, or the /64 that one IPv6 subscriber has. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped;
  if (!isIPv6(mapped)) return 'unknown';
  const [head = '', tail = ''] = mapped.split('%')[0]!.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail.split(':').filter(Boolean);
  const zeros = mapped.includes('::')
    ? Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0')
    : [];
  const prefix = [...groups, ...zeros, ...rest]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${prefix.join(':')}::/64`;
}

interface Attempt {
  /** Each is counted apart: who asked for a link too often can still sign in. */
  at: 'sign-in' | 'link' | 'reset' | 'password';
  /** Left out where no account is named. */
  email?: string;
  network: string;
  /** Whether the account's owner has come from this network before. */
  isKnown?: boolean;
}

const bucketsOf = ({ at, email, network, isKnown = false }: Attempt) => [
  ...(email === undefined ? [] : [{ bucket: hash(at, 'pair', email, network), limit: limits.pair }]),
  { bucket: hash(at, 'network', network), limit: limits.network },
  ...(email === undefined || isKnown ? [] : [{ bucket: hash(at, 'account', email), limit: limits.account }]),
];

function hash(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Counts an attempt as failed before it is judged, so that many at once count too. Throws TooManyAttempts. */
export async function countAttempt(prisma: PrismaClient, attempt: Attempt): Promise<void> {
  for (const { bucket, limit } of bucketsOf(attempt)) {
    const [row] = await prisma.$queryRaw<{ failures: number; seconds: number }[]>`
      insert into sign_in_failure as f (bucket, failures) values (${bucket}, 1)
      on conflict (bucket) do update set
        failures = case when f.since < now() - make_interval(mins => ${WINDOW_MINUTES}) then 1 else f.failures + 1 end,
        since = case when f.since < now() - make_interval(mins => ${WINDOW_MINUTES}) then now() else f.since end
      returning failures, ceil(extract(epoch from since + make_interval(mins => ${WINDOW_MINUTES}) - now()))::int as seconds`;
    if (row!.failures > limit) throw new TooManyAttempts(row!.seconds);
  }
}

/** Takes a successful attempt out of the count: the pair begins anew, the others lose what this one added. */
export async function forgiveAttempt(prisma: PrismaClient, attempt: Attempt): Promise<void> {
  const others = bucketsOf(attempt).map(({ bucket }) => bucket);
  const pair = attempt.email === undefined ? undefined : others.shift();
  if (pair) await prisma.$executeRaw`delete from sign_in_failure where bucket = ${pair}`;
  await prisma.$executeRaw`
    update sign_in_failure set failures = greatest(failures - 1, 0) where bucket = any(${others})`;
}
