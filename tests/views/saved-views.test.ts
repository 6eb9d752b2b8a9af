/** Views of lists over real HTTP: the whole desk sees them, their author and ADMINs change them, the public has none. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ask } from '../support/accounts.ts';
import { openAccountDesk, type AccountDesk, type Person } from '../support/account-desk.ts';
import type { Answer } from '../support/app.ts';
import { done, mutate } from '../support/mutations.ts';

let desk: AccountDesk;
let admin: Person;
let author: Person;
let colleague: Person;
let reader: Person;
beforeAll(async () => {
  desk = await openAccountDesk();
  admin = await desk.somebody('ADMIN');
  author = await desk.somebody('EDITOR');
  colleague = await desk.somebody('EDITOR');
  reader = await desk.somebody('READER');
});
afterAll(() => desk.close());

const ALL = 'id list name search author canChange createdAt';

async function viewsOf({ ask }: { ask: Ask }, list: string): Promise<Answer[]> {
  const query = `query($list: String!) { savedViews(list: $list) { totalCount nodes { ${ALL} } } }`;
  const { status, body } = await ask(query, { list });
  expect([status, body.errors]).toEqual([200, undefined]);
  return body.data.savedViews.nodes;
}

/** A view in a list of its own, so that tests do not meet. */
let lists = 0;
async function made(name = 'Funds', search = 'companyKind=FUND&sort=NAME.DESC') {
  lists += 1;
  const list = `list-${'abcdefghijklmnopqrstuvwxyz'[lists]}`;
  return { list, ...(await done(author.ask, 'savedViewCreate', { list, name, search }, ALL)) };
}

async function refusal({ ask }: Person, name: string, input: object): Promise<[string, string[]]> {
  const { record, userErrors } = await mutate(ask, name, input);
  expect(record).toBeNull();
  return [userErrors[0].__typename, userErrors[0].path];
}

describe('a view', () => {
  test('stands in its list for everybody of the desk, with who may change it', async () => {
    const view = await made();
    expect(view).toMatchObject({
      name: 'Funds',
      search: 'companyKind=FUND&sort=NAME.DESC',
      author: 'Person 2',
    });
    for (const [person, canChange] of [
      [author, true],
      [admin, true],
      [colleague, false],
      [reader, false],
    ] as const) {
      expect(await viewsOf(person, view.list)).toEqual([{ ...view, canChange }]);
    }
    expect(await viewsOf(author, 'nothing-here')).toEqual([]);
  });

  test('is nothing for the public', async () => {
    const { status, body } = await desk.app.post('{ savedViews(list: "companies") { totalCount } }');
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    await expect(
      desk.app.database.reader.run('select 1 from saved_view', [], {
        prepare: false,
        signal: AbortSignal.timeout(5_000),
      }),
    ).rejects.toThrow(/permission denied/);
  });

  test('is made once under its key', async () => {
    const input = { list: 'keyed', name: 'Once', search: 'q=a', idempotencyKey: randomUUID() };
    const first = await done(author.ask, 'savedViewCreate', input);
    expect(await done(author.ask, 'savedViewCreate', input)).toEqual(first);
    expect(await viewsOf(author, 'keyed')).toHaveLength(1);
  });

  test('is changed and deleted by its author and by an ADMIN, not by a colleague', async () => {
    const { list, id } = await made();
    expect(await refusal(colleague, 'savedViewUpdate', { id, name: 'Mine' })).toEqual(['NotPermitted', []]);
    expect(await refusal(colleague, 'savedViewDelete', { id })).toEqual(['NotPermitted', []]);
    expect(await refusal(colleague, 'savedViewRestore', { id })).toEqual(['NotPermitted', []]);
    expect(await refusal(reader, 'savedViewUpdate', { id, name: 'Mine' })).toEqual(['NotPermitted', []]);
    await done(author.ask, 'savedViewUpdate', { id, name: ' All funds ' });
    await done(admin.ask, 'savedViewUpdate', { id, search: 'companyKind=FUND' });
    expect(await viewsOf(reader, list)).toMatchObject([
      { id, name: 'All funds', search: 'companyKind=FUND', author: 'Person 2' },
    ]);
    await done(admin.ask, 'savedViewDelete', { id });
    expect(await viewsOf(author, list)).toEqual([]);
    expect(await refusal(author, 'savedViewUpdate', { id, name: 'Gone' })).toEqual(['RecordNotFound', []]);
    expect(await refusal(author, 'savedViewDelete', { id })).toEqual(['RecordNotFound', []]);
  });

  test('comes back as it was, its author with it, unless its name was given to another', async () => {
    const view = await made();
    const { list, id } = view;
    await done(admin.ask, 'savedViewDelete', { id });
    expect(await done(admin.ask, 'savedViewRestore', { id }, ALL)).toEqual(view);
    await done(author.ask, 'savedViewDelete', { id });
    await done(colleague.ask, 'savedViewCreate', { list, name: 'funds', search: 'q=b' });
    expect(await refusal(author, 'savedViewRestore', { id })).toEqual(['InvalidValue', ['name']]);
  });

  test('is refused where it could not be told apart, shown or found', async () => {
    const { list, id } = await made();
    const other = { list, name: 'Other', search: 'q=other' };
    const second = await done(colleague.ask, 'savedViewCreate', other);
    const create = (change: object) =>
      refusal(author, 'savedViewCreate', { ...other, name: 'New', ...change });
    expect(await create({ name: 'FUNDS' })).toEqual(['InvalidValue', ['name']]);
    expect(await create({ name: ' ' })).toEqual(['InvalidValue', ['name']]);
    expect(await create({ name: 'x'.repeat(61) })).toEqual(['InvalidValue', ['name']]);
    expect(await create({ search: '' })).toEqual(['InvalidValue', ['search']]);
    expect(await create({ search: '?q=a' })).toEqual(['InvalidValue', ['search']]);
    expect(await create({ search: `q=${'x'.repeat(1_999)}` })).toEqual(['InvalidValue', ['search']]);
    expect(await create({ list: 'Companies/../' })).toEqual(['InvalidValue', ['list']]);
    expect(await refusal(author, 'savedViewUpdate', { id, name: 'other' })).toEqual([
      'InvalidValue',
      ['name'],
    ]);
    expect(await refusal(author, 'savedViewUpdate', { id, name: null })).toEqual(['InvalidValue', ['name']]);
    expect(await refusal(author, 'savedViewUpdate', { id: author.id, name: 'A' })).toEqual([
      'InvalidValue',
      ['id'],
    ]);
    // Its own name in other letters is no other's.
    await done(colleague.ask, 'savedViewUpdate', { id: second.id, name: 'OTHER' });
  });

  test('of one name is made once, also by two at the same moment', async () => {
    const input = { list: 'racing', name: 'Race', search: 'q=a' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => mutate(author.ask, 'savedViewCreate', input)),
    );
    expect(answers.filter(({ record }) => record !== null)).toHaveLength(1);
    const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ path }: Answer) => path));
    expect(refused).toEqual(Array.from({ length: 5 }, () => ['name']));
  });

  test('is one of fifty a list at most', async () => {
    for (let number = 1; number <= 50; number += 1) {
      await done(author.ask, 'savedViewCreate', { list: 'many', name: `View ${number}`, search: 'q=a' });
    }
    const more = { list: 'many', name: 'View 51', search: 'q=a' };
    expect(await refusal(author, 'savedViewCreate', more)).toEqual(['InvalidValue', ['list']]);
  });
});
