/** Making and changing people and companies over real HTTP, with claims and the passages they stand on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyArchive } from '../../src/history/verify/verify-archive.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let contributor: Ask;
/** A passage of a public article. */
let passage: { document: string; start: number; end: number; exact: string };
beforeAll(async () => {
  own = await createTestDatabase('seeded');
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  contributor = await signInAs(app, 'CONTRIBUTOR');
  const query =
    '{ company(slug: "step-star") { evidence(first: 1) { nodes { document { id } span { start end } exact } } } }';
  const [found] = (await app.ask(query)).company.evidence.nodes;
  passage = { document: found.document.id, ...found.span, exact: found.exact };
});
afterAll(async () => {
  expect(await verifyArchive(app.database.prisma)).toEqual([]);
  await app.close();
  await own.drop();
});

const kinds = {
  person: { type: 'Person', field: 'birthPlace' },
  company: { type: 'Company', field: 'headquarters' },
} as const;
type Kind = keyof typeof kinds;

async function mutate(ask: Ask, kind: Kind, act: 'Create' | 'Update', input: object): Promise<Answer> {
  const { type, field } = kinds[kind];
  const query = `mutation($input: ${type}${act}Input!) { ${kind}${act}(input: $input) {
    ${kind} { id slug name revision version names { value nameKind } ${field}
      claims { nodes { field verbatim rank evidence { nodes { exact } } } } }
    userErrors { __typename code path message } } }`;
  const { status, body } = await ask(query, { input });
  expect([status, body.errors]).toEqual([200, undefined]);
  const { userErrors, ...payload } = body.data[`${kind}${act}`];
  return { record: payload[kind], userErrors };
}
const seen = async (kind: Kind, slug: string) =>
  (await app.ask(`query($slug: String!) { ${kind}(slug: $slug) { name } }`, { slug }))[kind];

const claim = (kind: Kind, change: object = {}) => ({
  field: kinds[kind].field,
  value: { text: 'Kiel' },
  verbatim: 'from Kiel',
  evidence: [passage],
  ...change,
});

describe.each(Object.keys(kinds) as Kind[])('a %s', (kind) => {
  test('is made with names and claims, and is public with the passage it stands on', async () => {
    const names = [{ value: 'Nordlicht', nameKind: 'SHORT' }];
    const input = { name: `Nordlicht ${kind}`, names, claims: [claim(kind)] };
    const { record, userErrors } = await mutate(editor, kind, 'Create', input);
    expect(userErrors).toEqual([]);
    expect(record).toMatchObject({
      slug: `nordlicht-${kind}`,
      revision: 1,
      version: 1,
      names,
      [kinds[kind].field]: 'Kiel',
      claims: {
        nodes: [{ verbatim: 'from Kiel', rank: 'NORMAL', evidence: { nodes: [{ exact: passage.exact }] } }],
      },
    });
    expect(await seen(kind, record.slug)).toEqual({ name: input.name });
  });

  test('without a passage stays unseen', async () => {
    const { record } = await mutate(editor, kind, 'Create', { name: `Unseen ${kind}` });
    expect(record).toMatchObject({ version: 0, revision: 1 });
    expect(await seen(kind, record.slug)).toBeNull();
  });

  test('keeps what a change leaves out, and gets what it adds', async () => {
    const names = [{ value: 'Kurz', nameKind: 'SHORT' }];
    const { record } = await mutate(editor, kind, 'Create', { name: `Kept ${kind}`, names });
    const change = {
      id: record.id,
      expectedRevision: 1,
      claims: [claim(kind, { value: { text: 'Lübeck' } })],
    };
    expect((await mutate(editor, kind, 'Update', change)).record).toMatchObject({
      name: `Kept ${kind}`,
      names,
      revision: 2,
      [kinds[kind].field]: 'Lübeck',
    });
  });

  const refusals: [string, string[], (id: string) => object][] = [
    ['no name', ['name'], () => ({ name: ' ' })],
    ['a slug that is none', ['slug'], () => ({ slug: 'No Slug' })],
    ['names of nothing', ['names'], () => ({ names: null })],
    [
      'an unknown field',
      ['claims', '0', 'field'],
      () => ({ claims: [claim(kind, { field: 'constructor' })] }),
    ],
    [
      'two values',
      ['claims', '0', 'value'],
      (id) => ({ claims: [claim(kind, { value: { text: 'a', party: id } })] }),
    ],
    ['no value', ['claims', '0', 'value'], () => ({ claims: [claim(kind, { value: {} })] })],
    [
      'a value of another kind',
      ['claims', '0', 'value'],
      () => ({ claims: [claim(kind, { value: { date: { edtf: '2019' } } })] }),
    ],
    [
      'a rank without reason',
      ['claims', '0', 'rankReason'],
      () => ({ claims: [claim(kind, { rank: 'PREFERRED' })] }),
    ],
    [
      'a passage that reads otherwise',
      ['claims', '0', 'evidence', '0'],
      () => ({ claims: [claim(kind, { evidence: [{ ...passage, exact: `${passage.exact.slice(1)}x` }] })] }),
    ],
    [
      'a document that is none',
      ['claims', '0', 'evidence', '0', 'document'],
      (id) => ({ claims: [claim(kind, { evidence: [{ ...passage, document: id }] })] }),
    ],
    ['visibility by hand without reason', ['visibilityReason'], () => ({ visibility: 'HIDDEN' })],
  ];

  test.each(refusals)('is refused for %s, when made and when changed', async (_what, path, change) => {
    const { record } = await mutate(editor, kind, 'Create', { name: `Refused ${kind}`, isDistinct: true });
    const before = await fingerprint(own.url);
    const input = change(record.id);
    const answers = [
      await mutate(editor, kind, 'Create', { name: 'New', ...input }),
      await mutate(editor, kind, 'Update', { id: record.id, expectedRevision: 1, ...input }),
    ];
    for (const { record: none, userErrors } of answers) {
      expect([none, userErrors]).toEqual([null, [expect.objectContaining({ __typename: 'InvalidValue' })]]);
      expect(userErrors[0].path.slice(0, path.length)).toEqual(path);
    }
    expect(await fingerprint(own.url)).toBe(before);
  });

  test('is not for contributors to make or change, nor from an older revision', async () => {
    const { record } = await mutate(editor, kind, 'Create', { name: `Guarded ${kind}` });
    const change = { id: record.id, expectedRevision: 1, name: 'Mine' };
    const before = await fingerprint(own.url);
    const refused = [
      await mutate(contributor, kind, 'Create', { name: 'Mine' }),
      await mutate(contributor, kind, 'Update', change),
      await mutate(editor, kind, 'Update', { ...change, expectedRevision: 7 }),
    ];
    expect(refused.map(({ userErrors }) => userErrors[0].__typename)).toEqual([
      'NotPermitted',
      'NotPermitted',
      'VersionConflict',
    ]);
    expect(await fingerprint(own.url)).toBe(before);
  });
});
