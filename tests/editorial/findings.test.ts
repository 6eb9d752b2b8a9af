/** Findings page by page, by type and text, on the lists, for whom they are; dismissed and open again. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signInAs, type Ask } from '../support/accounts.ts';
import type { Answer } from '../support/app.ts';
import { openChecksDesk, type ChecksDesk } from '../support/checks-desk.ts';
import { refusedUnchanged } from '../support/fingerprint.ts';
import { mutate } from '../support/mutations.ts';

let desk: ChecksDesk;
let anna: string;
let nordlicht: string;
let round: string;
beforeAll(async () => {
  desk = await openChecksDesk();
  const { make } = desk;
  const short = (value: string) => ({
    name: value,
    names: [{ value: value.slice(0, 2), nameKind: 'SHORT' }],
  });
  anna = await make('personCreate', short('Anna Berg'));
  nordlicht = await make('companyCreate', short('Nordlicht'));
  round = await make('fundingRoundCreate', {
    company: nordlicht,
    title: 'Seed round',
    roundType: 'SEED',
    investments: [{ investor: anna }],
  });
  await make('roleCreate', { person: anna, company: nordlicht, title: 'Founder', roleKind: 'FOUNDER' });
  await make('quoteCreate', { text: 'It was time', language: 'en', quoteKind: 'DIRECT', speaker: anna });
  await make('milestoneCreate', { milestoneKind: 'FOUNDED', title: 'Founding', participants: [nordlicht] });
});
afterAll(() => desk.close());

const query = `query($recordTypes: [CheckedType!], $text: String, $isDismissed: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
  findings(checkKind: NO_SENTENCE, recordTypes: $recordTypes, text: $text, isDismissed: $isDismissed, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage endCursor startCursor }
    nodes { id field record { __typename id } since isDismissed reason dismissedBy dismissedAt } } }`;
const page = async (variables: object = {}): Promise<Answer> => {
  const { body } = await desk.editor(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data.findings;
};
const types = ({ nodes }: Answer): string[] => nodes.map(({ record }: Answer) => record.__typename as string);

test('come page by page, the newest first', async () => {
  const all = await page();
  expect(types(all)).toEqual(['Milestone', 'Quote', 'Role', 'FundingRound', 'Company', 'Person']);
  const sinces = all.nodes.map(({ since }: Answer) => Date.parse(since));
  expect(sinces).toEqual(sinces.toSorted((one: number, other: number) => other - one));
  const walked: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo, totalCount } = await page({ first: 4, after });
    expect(totalCount).toBe(6);
    walked.push(...nodes.map(({ id }: Answer) => id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(walked).toEqual(all.nodes.map(({ id }: Answer) => id));
  const { nodes } = await page({ last: 2, before: all.pageInfo.endCursor });
  expect(types({ nodes })).toEqual(['FundingRound', 'Company']);
});

test('a cursor belongs to its kind, types and text', async () => {
  const { pageInfo } = await page({ first: 1 });
  const elsewhere = [
    `findings(checkKind: ONE_SOURCE, after: "${pageInfo.endCursor}")`,
    `findings(checkKind: NO_SENTENCE, recordTypes: [ROLE], after: "${pageInfo.endCursor}")`,
    `findings(checkKind: NO_SENTENCE, text: "Anna", after: "${pageInfo.endCursor}")`,
  ];
  for (const list of elsewhere) {
    const { body } = await desk.editor(`{ ${list} { totalCount nodes { id } } }`);
    expect([list, body.errors[0].extensions]).toMatchObject([
      list,
      { code: 'BAD_USER_INPUT', field: 'after' },
    ]);
  }
});

test('are narrowed by the type and the words of their record', async () => {
  expect(types(await page({ recordTypes: ['ROLE', 'PERSON'] }))).toEqual(['Role', 'Person']);
  expect(types(await page({ recordTypes: [] }))).toEqual([]);
  expect(types(await page({ text: 'nORDL' }))).toEqual(['Role', 'FundingRound', 'Company']);
  expect(types(await page({ text: 'anna', recordTypes: ['ROLE', 'PERSON'] }))).toEqual(['Role', 'Person']);
  expect(types(await page({ text: 'found' }))).toEqual(['Milestone', 'Role']);
  expect(types(await page({ text: '%' }))).toEqual([]);
  const { body } = await desk.editor(query, { text: 'a\0' });
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

const lists = ['people', 'companies', 'fundingRounds', 'quotes', 'milestones'];
const listed = `query($check: [CheckKind!]) { ${lists.map((list) => `${list}(filterBy: { check: $check }) { totalCount }`).join(' ')} }`;
const counts = async (ask: Ask, check: string[]): Promise<number[]> => {
  const { body } = await ask(listed, { check });
  expect(body.errors).toBeUndefined();
  return lists.map((list) => body.data[list].totalCount as number);
};

test('are a filter of the lists, of people and companies with their roles', async () => {
  expect(await counts(desk.editor, ['NO_SENTENCE'])).toEqual([1, 1, 1, 1, 1]);
  expect(await counts(desk.editor, ['ROUNDS_EXCEED_TOTAL', 'DUPLICATE_CANDIDATES'])).toEqual([0, 0, 0, 0, 0]);
  const other = await desk.make('personCreate', { name: 'Anna  Berg', isDistinct: true });
  const officer = await desk.make('personCreate', { name: 'Otto' });
  expect(await counts(desk.editor, ['DUPLICATE_CANDIDATES'])).toEqual([2, 0, 0, 0, 0]);
  await desk.make('roleCreate', {
    person: officer,
    company: nordlicht,
    title: 'Clerk',
    roleKind: 'EMPLOYEE',
  });
  expect(await counts(desk.editor, ['DUPLICATE_CANDIDATES', 'NO_SENTENCE'])).toEqual([3, 1, 1, 1, 1]);
  await desk.change('personDelete', other);
});

test('are for who sees drafts: nothing of them is the public’s', async () => {
  const everybody: Ask = (text, variables) => desk.app.post(text, variables as Record<string, unknown>);
  // What is public has doubts too.
  const { node } = (await desk.editor(`{ node(id: "${anna}") { ... on Person { revision } } }`)).body.data;
  const shown = { id: anna, expectedRevision: node.revision, visibility: 'PUBLIC', reason: 'Known to all' };
  await desk.make('visibilitySet', shown);
  expect((await everybody('{ people { totalCount } }')).body.data.people.totalCount).toBe(1);
  expect(await counts(everybody, ['NO_SENTENCE'])).toEqual([0, 0, 0, 0, 0]);
  const reader = await signInAs(desk.app, 'READER');
  for (const root of ['checks { count }', 'findings(checkKind: NO_SENTENCE) { totalCount }']) {
    expect((await everybody(`{ ${root} }`)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await reader(`{ ${root} }`)).body.errors).toBeUndefined();
  }
  for (const table of [
    'finding',
    'finding_dismissal',
    'check_finding',
    'check_count',
    'doubt',
    'fact',
    'passage',
  ]) {
    const asked = desk.app.database.reader.run(`select 1 from ${table} limit 1`, [], { prepare: false });
    await expect(asked, table).rejects.toThrow(/permission denied/);
  }
});

const idOf = async (type: string): Promise<string> =>
  (await page({ recordTypes: [type] })).nodes[0].id as string;
const dismiss = (id: string, reason: string, ask = desk.editor) =>
  mutate(ask, 'findingDismiss', { id, reason });

test('one that is right as it is is dismissed with its reason, and open again when somebody says so', async () => {
  const id = await idOf('QUOTE');
  const [open] = (await page({ recordTypes: ['QUOTE'] })).nodes;
  expect(open).toMatchObject({ isDismissed: false, reason: null, dismissedBy: null, dismissedAt: null });
  const total = (await desk.findings('NO_SENTENCE')).length;
  const input = { id, reason: 'Everybody heard it', idempotencyKey: randomUUID() };
  const first = await mutate(desk.editor, 'findingDismiss', input);
  expect(first).toEqual({ record: { id: open.record.id }, userErrors: [] });
  expect(await mutate(desk.editor, 'findingDismiss', input)).toEqual(first);
  expect((await desk.findings('NO_SENTENCE')).length).toBe(total - 1);
  expect(await counts(desk.editor, ['NO_SENTENCE'])).toMatchObject({ 3: 0 });
  expect((await page({ isDismissed: true })).nodes).toEqual([
    {
      ...open,
      isDismissed: true,
      reason: 'Everybody heard it',
      dismissedBy: 'editor',
      dismissedAt: expect.any(String),
    },
  ]);
  expect(await mutate(desk.editor, 'findingReopen', { id })).toEqual({
    record: { id: open.record.id },
    userErrors: [],
  });
  expect((await page({ recordTypes: ['QUOTE'] })).nodes).toEqual([open]);
  expect((await page({ isDismissed: true })).totalCount).toBe(0);
});

test('what changed afterwards is another doubt, which a dismissal of the former does not hide', async () => {
  const before = await idOf('FUNDING_ROUND');
  await dismiss(before, 'She told us');
  expect(await page({ recordTypes: ['FUNDING_ROUND'] })).toMatchObject({ totalCount: 0 });
  await desk.change('fundingRoundUpdate', round, { investments: [{ investor: anna, isLead: true }] });
  const after = await idOf('FUNDING_ROUND');
  expect(after).not.toBe(before);
  const { record, userErrors } = await dismiss(before, 'She told us');
  expect([record, userErrors]).toMatchObject([null, [{ __typename: 'RecordNotFound', path: ['id'] }]]);
  // Another save leaves the doubt and its dismissal as they are.
  await dismiss(after, 'She told us again');
  await desk.change('fundingRoundUpdate', round, { title: 'First round' });
  expect(await page({ recordTypes: ['FUNDING_ROUND'] })).toMatchObject({ totalCount: 0 });
});

test('a dismissal is remembered when the same doubt goes and comes back', async () => {
  const id = await idOf('PERSON');
  await dismiss(id, 'Her own word');
  const names = (visibility: string) => [
    {
      value: 'An',
      nameKind: 'SHORT',
      visibility,
      visibilityReason: visibility === 'AUTO' ? null : 'She asked',
    },
  ];
  await desk.change('personUpdate', anna, { names: names('HIDDEN') });
  expect((await page({ isDismissed: true, recordTypes: ['PERSON'] })).totalCount).toBe(0);
  await desk.change('personUpdate', anna, { names: names('AUTO') });
  expect((await page({ recordTypes: ['PERSON'] })).totalCount).toBe(0);
  expect((await page({ isDismissed: true, recordTypes: ['PERSON'] })).nodes).toMatchObject([{ id }]);
});

test('nobody dismisses what is not there, without a reason or without the right', async () => {
  const id = await idOf('ROLE');
  const gone = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const contributor = await signInAs(desk.app, 'CONTRIBUTOR');
  const duplicate = `DUPLICATE_CANDIDATES_${'0'.repeat(32)}_${'0'.repeat(32)}`;
  const cases: [string, object, string, string[], Ask?][] = [
    ['findingDismiss', { id, reason: ' ' }, 'InvalidValue', ['reason']],
    ['findingDismiss', { id, reason: 'nul \0' }, 'InvalidValue', ['reason']],
    ['findingDismiss', { id: anna, reason: 'So' }, 'InvalidValue', ['id']],
    ['findingDismiss', { id: duplicate, reason: 'So' }, 'InvalidValue', ['id']],
    ['findingDismiss', { id: gone, reason: 'So' }, 'RecordNotFound', ['id']],
    ['findingDismiss', { id, reason: 'So' }, 'NotPermitted', [], contributor],
    ['findingReopen', { id }, 'InvalidValue', ['id']],
    ['findingReopen', { id: gone }, 'RecordNotFound', ['id']],
    ['findingReopen', { id }, 'NotPermitted', [], contributor],
  ];
  for (const [name, input, kind, path, ask = desk.editor] of cases) {
    await refusedUnchanged(
      desk.own.url,
      async () => {
        const { record, userErrors } = await mutate(ask, name, input);
        expect([name, record, userErrors]).toMatchObject([name, null, [{ __typename: kind, path }]]);
        throw new Error('refused');
      },
      /^refused$/,
    );
  }
});
