/** Who may be the same is proposed with its reasons, to editors only; what is made twice by mistake is refused. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import type { WriteContext } from '../../src/history/write.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { createRole } from '../../src/roles/save-role.ts';
import { toGlobalId } from '../../src/text/global-id.ts';
import { signInAs, type Ask } from '../support/accounts.ts';
import { startTestApp, type Answer, type TestApp } from '../support/app.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';

let own: TestDatabase;
let app: TestApp;
let editor: Ask;
let context: WriteContext;
const ids: Record<string, string> = {};
beforeAll(async () => {
  own = await createTestDatabase();
  app = await startTestApp({ database: own });
  editor = await signInAs(app, 'EDITOR');
  context = { prisma: app.database.prisma, actor: { kind: 'system', name: 'test' } };
  const person = async (key: string, input: Parameters<typeof createPerson>[1]) => {
    ids[key] = (await createPerson(context, input)).id;
  };
  await person('yin', { name: 'Yin Qi', claims: [{ field: 'bornOn', value: { date: { edtf: '1988' } } }] });
  await person('native', { name: '印奇', claims: [{ field: 'bornOn', value: { date: { edtf: '1988' } } }] });
  await person('john', { name: 'John Smith' });
  await person('j', { name: 'J. Smith' });
  await person('jane', { name: 'Jane Smith' });
  await person('müller', { name: 'Jörg Müller', externalIds: [{ scheme: 'orcid', value: '1' }] });
  await person('mueller', { name: 'Müller, Joerg' });
  await person('other', { name: 'Somebody Else', externalIds: [{ scheme: 'orcid', value: '1' }] });
  ids.nord = (await createCompany(context, { name: 'Nordlicht' })).id;
  ids.gmbh = (await createCompany(context, { name: 'Nordlicht GmbH & Co. KG' })).id;
  ids.nl = (
    await createCompany(context, { name: 'NL', names: [{ value: 'Nordlicht AG', nameKind: 'LEGAL' }] })
  ).id;
  for (const key of ['yin', 'native']) {
    await createRole(context, {
      personId: ids[key]!,
      companyId: ids.nord,
      title: 'Founder',
      roleKind: 'FOUNDER',
    });
  }
});
afterAll(async () => {
  await app.close();
  await own.drop();
});

const shown = 'one { __typename name } other { name } score reasons';
const asked = `query($of: ID, $first: Int, $after: String) { duplicates(of: $of, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { ${shown} } } }`;
async function duplicates(variables: object = {}): Promise<Answer> {
  const { body } = await editor(asked, variables);
  expect(body.errors).toBeUndefined();
  return body.data.duplicates;
}
const named = ({ nodes }: Answer) =>
  nodes.map(({ one, other, score, reasons }: Answer) => [
    ([one.name, other.name] as string[]).toSorted().join(' / '),
    score,
    reasons,
  ]);

test('pairs are found by name, pinyin, initials, legal form, other names and registers, the likeliest first', async () => {
  const found = await duplicates();
  expect(found.totalCount).toBe(8);
  expect(named(found).map(([, score]: [string, number]) => score)).toEqual([
    1, 0.95, 0.9, 0.8, 0.8, 0.8, 0.5, 0.5,
  ]);
  expect(named(found)).toEqual(
    expect.arrayContaining([
      ['Yin Qi / 印奇', 1, ['the same name', 'the same date of birth', 'a role at the same company']],
      ['Jörg Müller / Somebody Else', 0.95, ['the same id at orcid']],
      ['Jörg Müller / Müller, Joerg', 0.9, ['the same name']],
      ['Nordlicht / Nordlicht GmbH & Co. KG', 0.8, ['the same name but for the legal form']],
    ]),
  );
});

test('of one record, page by page', async () => {
  const of = toGlobalId('Company', ids.nord!);
  const first = await duplicates({ of, first: 1 });
  const second = await duplicates({ of, first: 1, after: first.pageInfo.endCursor });
  expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
    2,
    true,
    false,
  ]);
  for (const { nodes } of [first, second]) expect(nodes[0].one.name).toBe('Nordlicht');
  const { body } = await editor(asked, { of: 'nobody' });
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('are for editors only', async () => {
  expect((await app.post('{ duplicates { totalCount } }')).body.errors[0].extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  const contributor = await signInAs(app, 'CONTRIBUTOR');
  expect((await contributor('{ duplicates { totalCount } }')).body.errors[0].extensions.code).toBe(
    'NOT_PERMITTED',
  );
});

const dismissQuery = `mutation($input: DuplicateDismissInput!) { duplicateDismiss(input: $input) {
  distinct { id } userErrors { __typename path } } }`;
const dismiss = async (input: object, ask: Ask = editor) =>
  (await ask(dismissQuery, { input })).body.data.duplicateDismiss;

test('two that are different are not proposed again', async () => {
  const pair = [toGlobalId('Person', ids['müller']!), toGlobalId('Person', ids.other!)];
  const contributor = await signInAs(app, 'CONTRIBUTOR');
  const cases: [Ask, object, string][] = [
    [contributor, { ids: pair }, 'NotPermitted'],
    [editor, { ids: pair.slice(1) }, 'InvalidValue'],
    [editor, { ids: [pair[0], pair[0]] }, 'InvalidValue'],
    [editor, { ids: [pair[0], toGlobalId('Company', ids.nord!)] }, 'InvalidValue'],
    [editor, { ids: [pair[0], toGlobalId('Person', ids.nord!)] }, 'RecordNotFound'],
  ];
  const print = await fingerprint(own.url);
  for (const [ask, input, kind] of cases) {
    expect(await dismiss(input, ask)).toMatchObject({ distinct: [], userErrors: [{ __typename: kind }] });
  }
  expect(await fingerprint(own.url)).toBe(print);
  const input = { ids: pair, reason: 'Asked both', idempotencyKey: crypto.randomUUID() };
  const done = { distinct: pair.map((id) => ({ id })), userErrors: [] };
  expect([await dismiss(input), await dismiss(input)]).toEqual([done, done]);
  expect((await duplicates({ of: pair[0] })).totalCount).toBe(1);
});

test.each([
  ['person', 'Person', { name: 'Qi Yin' }, 0.9],
  ['person', 'Person', { name: 'New', externalIds: [{ scheme: 'orcid', value: '1' }] }, 0.95],
  ['company', 'Company', { name: 'Nordlicht SE' }, 0.9],
])(
  'a %s that is there already is refused, unless it is said to be another',
  async (kind, type, input, score) => {
    const query = `mutation($input: ${type}CreateInput!) { ${kind}Create(input: $input) { ${kind} { id }
    userErrors { __typename path ... on DuplicateCandidate { existing { id } score reasons } } } }`;
    const create = async (given: object) =>
      (await editor(query, { input: given })).body.data[`${kind}Create`];
    const before = await fingerprint(own.url);
    const refused = await create(input);
    expect(refused).toMatchObject({
      [kind]: null,
      userErrors: [
        { __typename: 'DuplicateCandidate', path: ['name'], score, existing: { id: expect.any(String) } },
      ],
    });
    expect(await fingerprint(own.url)).toBe(before);
    expect((await create({ ...input, isDistinct: true })).userErrors).toEqual([]);
  },
);
