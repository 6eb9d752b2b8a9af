/** Changes of rounds, quotes, roles and milestones keep what they leave out, and merge with what others changed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCompany } from '../../src/companies/create-company.ts';
import { AppError } from '../../src/errors/app-error.ts';
import { fundingRoundStates } from '../../src/funding/funding-round.state.rules.ts';
import { createFundingRound, updateFundingRound } from '../../src/funding/save-funding-round.ts';
import { presentState, type Expectation } from '../../src/history/reconcile.ts';
import type { Saved } from '../../src/history/saved.ts';
import type { StateRules } from '../../src/history/state-rules.ts';
import { milestoneStates } from '../../src/milestones/milestone.state.rules.ts';
import { createMilestone, updateMilestone } from '../../src/milestones/save-milestone.ts';
import { createPerson } from '../../src/people/create-person.ts';
import { quoteStates } from '../../src/quotes/quote.state.rules.ts';
import { createQuote, updateQuote } from '../../src/quotes/save-quote.ts';
import { roleStates } from '../../src/roles/role.state.rules.ts';
import { createRole, updateRole } from '../../src/roles/save-role.ts';
import { openNewsroom, publishText, type Newsroom, type Source } from '../support/factories.ts';

let newsroom: Newsroom;
let source: Source;
let personId: string;
let companyId: string;
let roleId: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  const { context } = newsroom;
  source = await publishText(newsroom, 'Anna Berg chairs Nordlicht.');
  personId = (await createPerson(context, { name: 'Anna Berg' })).id;
  companyId = (await createCompany(context, { name: 'Nordlicht' })).id;
  roleId = (await createRole(context, { personId, companyId, title: 'Chair', roleKind: 'CHAIR' })).id;
});
afterAll(async () => {
  expect(await newsroom.problems()).toEqual([]);
  await newsroom.close();
});

const NEVER = '00000000-0000-4000-8000-0000000000ff';
const byHand = { visibility: 'HIDDEN', visibilityReason: 'asked' } as const;
const date = { edtf: '2019~', verbatim: 'about 2019' };

interface Kind {
  rules: StateRules<object>;
  /** Everything that can be set. */
  whole: () => object;
  create: (input: never) => Promise<Saved>;
  update: (input: never) => Promise<Saved>;
  /** Two changes of different fields. */
  one: object;
  other: object;
  /** What points to nobody, by its path. */
  lost: Record<string, object>;
}
const kinds: Record<string, Kind> = {
  round: {
    rules: fundingRoundStates,
    whole: () => ({
      title: 'Series B',
      roundType: 'SERIES_B',
      series: 'B+',
      hasOtherInvestors: true,
      investments: [
        { investor: { personId }, isLead: true },
        { investor: { companyId }, isLead: false },
      ],
      ...byHand,
    }),
    create: (input: object) => createFundingRound(newsroom.context, { companyId, ...input } as never),
    update: (input) => updateFundingRound(newsroom.context, input),
    one: { title: 'A round' },
    other: { series: null },
    lost: {
      company: { companyId: NEVER },
      'investments[1].investor': { investments: [{ investor: {} }, { investor: { companyId: NEVER } }] },
      'claims[0].value.party': { claims: [{ field: 'record', value: { party: { personId: NEVER } } }] },
    },
  },
  quote: {
    rules: quoteStates,
    whole: () => ({
      text: 'We build.',
      language: 'en',
      quoteKind: 'DIRECT',
      speaker: { personId },
      speakerRoleId: roleId,
      articleId: source.articleId,
      articleSpan: { start: 0, end: 4 },
      occasion: 'In Kiel',
      saidOn: date,
      renderingOfId: null,
      ...byHand,
    }),
    create: (input) => createQuote(newsroom.context, input),
    update: (input) => updateQuote(newsroom.context, input),
    one: { text: 'We sell.' },
    other: { occasion: null },
    lost: {
      speaker: { speaker: { personId: NEVER } },
      speakerRole: { speakerRoleId: NEVER },
      article: { articleId: NEVER, articleSpan: null },
      renderingOf: { renderingOfId: NEVER },
    },
  },
  role: {
    rules: roleStates,
    whole: () => ({
      personId,
      companyId,
      title: 'Founder',
      roleKind: 'FOUNDER',
      startedOn: date,
      endedOn: { edtf: '2021', verbatim: null },
      isCurrent: false,
      ...byHand,
    }),
    create: (input) => createRole(newsroom.context, input),
    update: (input) => updateRole(newsroom.context, input),
    one: { title: 'Founder and chair' },
    other: { endedOn: null },
    lost: { person: { personId: NEVER }, company: { companyId: NEVER } },
  },
  milestone: {
    rules: milestoneStates,
    whole: () => ({
      milestoneKind: 'FOUNDED',
      title: 'Nordlicht founded',
      happenedOn: date,
      participants: [{ companyId }, { personId }],
      ...byHand,
    }),
    create: (input) => createMilestone(newsroom.context, input),
    update: (input) => updateMilestone(newsroom.context, input),
    one: { title: 'The beginning' },
    other: { happenedOn: null },
    lost: { 'participants[1]': { participants: [{ companyId: 'ours' }, { companyId: NEVER }] } },
  },
};

describe.each(Object.entries(kinds))('a %s', (_name, { rules, whole, create, update, one, other, lost }) => {
  const state = (id: string) => newsroom.prisma.$transaction((tx) => presentState(tx, rules, id));
  const save = (change: object & Expectation) => update(change as never);

  test('is saved as it was given, and a change keeps what it leaves out', async () => {
    const { id } = await create(whole() as never);
    expect(await state(id)).toEqual(whole());
    await save({ id, expectedRevision: 1, ...one });
    expect(await state(id)).toEqual({ ...whole(), ...one });
  });

  test('takes what two changed apart, and what both changed from neither', async () => {
    const { id } = await create(whole() as never);
    await save({ id, expectedRevision: 1, ...one });
    await newsroom.fails(() => save({ id, expectedRevision: 1, ...other }), 'VERSION_CONFLICT');
    // A form sends all it has: what is as it was in the base is no change.
    const form = { ...whole(), ...other, id, expectedRevision: 1 };
    await save({ ...form, onConflict: 'MERGE_DISJOINT' });
    expect(await state(id)).toEqual({ ...whole(), ...one, ...other });
    const [field] = Object.keys(one);
    const mine = { id, expectedRevision: 1, [field!]: 'Mine', onConflict: 'MERGE_DISJOINT' } as const;
    await newsroom.fails(() => save(mine), 'VERSION_CONFLICT');
  });

  test('is not hidden for the reason for which it was shown', async () => {
    const shown = { visibility: 'PUBLIC', visibilityReason: 'shown' };
    const { id } = await create({ ...whole(), ...shown } as never);
    const hide = { id, expectedRevision: 1, visibility: 'HIDDEN' };
    await newsroom.refuses(() => save(hide), 'visibilityReason');
  });

  test.each(Object.keys(lost))('points to nobody by its %s', async (path) => {
    // `ours` and nobody stand for the one company there is.
    const ours = JSON.stringify(lost[path])
      .replaceAll('"ours"', `"${companyId}"`)
      .replaceAll('{}', `{"personId":"${personId}"}`);
    const change = JSON.parse(ours) as object;
    const outcome = create({ ...whole(), ...change } as never);
    const error = await outcome.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    const { code, details } = error as AppError;
    expect([code, details.field]).toEqual(['NOT_FOUND', path]);
  });
});
