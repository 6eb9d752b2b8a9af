import { createHash } from 'node:crypto';
import { InvalidValue } from '../../errors/app-error.ts';
import type { OrderBy } from './read-map.ts';

/** What breaks ties: a record's uuid, or the number of a line in a log. */
export type IdType = 'uuid' | 'bigint';
const ids = { uuid: /^[0-9a-f-]{36}$/, bigint: /^\d{1,18}$/ } as const;

/** What a cursor belongs to: used with another list, order or filter it is refused. */
export function listFingerprint(list: string, order: OrderBy, others: object): string {
  return createHash('sha256')
    .update(JSON.stringify([list, order.field, order.direction, sorted(others)]))
    .digest('base64url')
    .slice(0, 8);
}

/** Row keys as the statement gives them, [fingerprint, sort key, id], as an opaque string. */
export function encodeCursor(keys: unknown): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The sort key and id in a cursor; InvalidValue when it is broken or belongs elsewhere. */
export function decodeCursor(
  field: string,
  cursor: string,
  fingerprint: string,
  idType: IdType = 'uuid',
): [string, string] {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    keys = null;
  }
  if (!Array.isArray(keys) || keys.length !== 3 || !keys.every((key) => typeof key === 'string')) {
    throw new InvalidValue({
      field,
      value: cursor,
      rule: 'a cursor is a `cursor`, `startCursor` or `endCursor` of this list',
    });
  }
  const [belongsTo, sortKey, id] = keys as [string, string, string];
  if (belongsTo !== fingerprint || !ids[idType].test(id) || sortKey.includes('\0')) {
    throw new InvalidValue({
      field,
      value: cursor,
      rule: 'the cursor belongs to another list, order or filter; start again without it',
    });
  }
  return [sortKey, id];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value ?? null;
  return Object.entries(value)
    .filter(([, part]) => part !== undefined && part !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}
