/** Passwords: the rules of ASVS 5 (2.1), and argon2id as RFC 9106 and OWASP have it. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Turnstile } from '../database/turnstile.ts';
import { InvalidValue } from '../errors/app-error.ts';
import { commonPasswords } from './common-passwords.ts';

const derive = promisify(argon2);

/** What a new hash takes: KiB of memory, passes, lanes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const TAG_LENGTH = 32;
const SHORTEST = 8;
const LONGEST = 1_000;

/** At most two at once: a flood of sign-ins must not take the memory and the processor of everybody else. */
const bench = new Turnstile(['left', 'right'], 5_000);

/** Throws InvalidValue. Every character counts, none is needed, nothing is cut off. */
export function checkPassword(password: string, field = 'password'): void {
  const refuse = (rule: string): never => {
    throw new InvalidValue({ field, value: '…', rule });
  };
  if (typeof password !== 'string' || !password.isWellFormed()) refuse('a text');
  // Before anything that takes the longer the longer it is.
  if (password.length > LONGEST) refuse(`at most ${LONGEST} characters`);
  // Characters, of which some take two units.
  if (Array.from(password).length < SHORTEST) refuse(`at least ${SHORTEST} characters`);
  if (commonPasswords.has(password.normalize('NFKC').toLowerCase())) {
    refuse('none of those that are tried first everywhere');
  }
}

/** The PHC string of a new hash. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await tagOf(password, nonce, COST);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Whether the password is the hash's; takes the same time without a hash, which no password has. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  if (password.length > LONGEST) return false;
  const { nonce, tag, cost } = parse(hash) ?? NOBODYS;
  const given = await tagOf(password, nonce, cost);
  return timingSafeEqual(given, tag) && hash !== null;
}

/** Whether the hash was made with less than new ones take. */
export function isOutdated(hash: string): boolean {
  const found = parse(hash);
  return found === null || found.cost.memory < COST.memory || found.cost.passes < COST.passes;
}

interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
}
const NOBODYS = { nonce: randomBytes(16), tag: randomBytes(TAG_LENGTH), cost: COST };

function parse(hash: string | null): { nonce: Buffer; tag: Buffer; cost: Cost } | null {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash ?? '');
  if (!found) return null;
  const [memory, passes, parallelism] = found.slice(1, 4).map(Number) as [number, number, number];
  const [nonce, tag] = found.slice(4).map((text) => Buffer.from(text, 'base64')) as [Buffer, Buffer];
  return { nonce, tag, cost: { memory, passes, parallelism } };
}

async function tagOf(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  const place = await bench.take();
  try {
    const message = password.normalize('NFKC');
    return await derive('argon2id', { message, nonce, tagLength: TAG_LENGTH, ...cost });
  } finally {
    bench.giveBack(place);
  }
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
