/** Hostile values in every argument of the API: an answer or a refusal that says why, never a failure of ours. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anybody } from '../../src/auth/rights.ts';
import { startSession } from '../../src/auth/sessions.ts';
import { createSchema, readMaps } from '../../src/schema.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { post } from '../support/post.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { hostileValues, targetsOf, type Target } from './hostile-values.ts';

const isLong = process.env.BACKFILE_FAULTS === 'long';

let own: TestDatabase;
let app: TestApp;
let admin: string;
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  const { prisma } = app.database;
  const account = { email: 'admin@news.example', name: 'Admin', role: 'ADMIN' } as const;
  const { id } = await prisma.user.create({ data: account });
  admin = `session=${await startSession(prisma, id)}`;
});
afterAll(() => app.close());

async function idsByType(): Promise<Map<string, string>> {
  const lists = ['articles', 'people', 'companies', 'fundingRounds', 'quotes', 'milestones'];
  const nodes = lists.map((list) => `${list}(first: 1) { nodes { __typename id } }`).join(' ');
  const data: Record<string, { nodes: { __typename: string; id: string }[] }> = await app.ask(`{ ${nodes} }`);
  return new Map(Object.values(data).flatMap((list) => list.nodes.map((node) => [node.__typename, node.id])));
}

/** Whether everybody may ask for the root that a target's name begins with. */
const isPublic = (name: string): boolean => readMaps.rights[name.split(' ')[0]!] === anybody;

/** What is wrong with the answer to a hostile value; null when nothing is. */
async function fault({ query, variable, name }: Target, value: unknown): Promise<string | null> {
  const body = { query, variables: { v: variable(value) } };
  // Who may ask for everything asks for what is not everybody's.
  const { status, text } = await post(`${app.url}/graphql`, body, isPublic(name) ? {} : { cookie: admin });
  const shown = `${name} = ${JSON.stringify(value)?.slice(0, 60)}: ${status} ${text.slice(0, 300)}`;
  if (status !== 200 && status !== 400) return shown;
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  const known = /^(BAD_USER_INPUT|INVALID_VALUE|NODE_LIMIT|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST)$/;
  if (!errors.every(({ extensions }) => known.test(extensions?.code ?? ''))) return shown;
  return /at \w+ \(|\.(ts|js):\d|syntax error|relation "/.test(text) ? shown : null;
}

test('every argument takes hostile values without a failure, and nothing changes', async () => {
  const targets = targetsOf(createSchema(), await idsByType());
  expect(targets.length).toBeGreaterThan(150);
  const before = await fingerprint(own.url);
  // In short every value meets some places and every place some values; at length all meet all.
  const pairs = targets.flatMap((target, i) =>
    hostileValues.flatMap((value, j) => (isLong || (i + j) % 16 === 0 ? [[target, value] as const] : [])),
  );
  const faults: string[] = [];
  const queue = pairs.values();
  const client = async () => {
    for (const [target, value] of queue) {
      const found = await fault(target, value);
      if (found) faults.push(found);
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  process.stdout.write(`${pairs.length} hostile requests to ${targets.length} places\n`);
  expect(faults).toEqual([]);
  expect(await fingerprint(own.url)).toBe(before);
  expect(await app.ask('{ articles { totalCount } }')).toEqual({ articles: { totalCount: 2 } });
}, 600_000);
