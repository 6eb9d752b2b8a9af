import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createPerson } from '../../src/people/create-person.ts';
import { updatePerson } from '../../src/people/update-person.ts';
import { openNewsroom, publishText, type Newsroom } from '../support/factories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(async () => {
  expect(await newsroom.problems()).toEqual([]);
});
afterAll(() => newsroom.close());

const person = (id: string) => newsroom.prisma.person.findUniqueOrThrow({ where: { id } });
const events = (recordId: string) =>
  newsroom.prisma.event.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

async function publicPerson() {
  const source = await publishText(newsroom, 'Anna Berg, called Anni, builds.');
  return createPerson(newsroom.context, {
    name: 'Anna Berg',
    names: [{ value: 'Anni', nameKind: 'SHORT', evidence: source.cite('Anni') }],
    claims: [{ field: 'description', value: { text: 'builder' }, evidence: source.cite('builds') }],
  });
}

test('a new name of a public person is a new version and an event; the old slug leads on', async () => {
  const { id } = await publicPerson();
  const { version, slug } = await person(id);
  await updatePerson(newsroom.context, {
    id,
    expectedRevision: 1,
    name: 'Anna Maria Berg',
    slug: 'anna-maria',
  });
  expect(await person(id)).toMatchObject({ name: 'Anna Maria Berg', version: version + 1 });
  expect((await events(id)).at(-1)).toMatchObject({ operation: 'UPSERT', version: version + 1 });
  const redirects = await newsroom.prisma.redirect.findMany({ where: { personId: id } });
  expect(redirects).toMatchObject([{ oldSlug: slug, isPublic: true }]);
});

test('names that a save drops are gone for the public with an event', async () => {
  const { id } = await publicPerson();
  const { version } = await person(id);
  await updatePerson(newsroom.context, { id, expectedRevision: 1, names: [] });
  expect(await newsroom.prisma.name.count({ where: { personId: id } })).toBe(0);
  expect(await person(id)).toMatchObject({ isPublic: true, version: version + 1 });
  expect((await events(id)).at(-1)).toMatchObject({ operation: 'UPSERT', version: version + 1 });
});

test('a person hidden by hand leaves the public with all that names her, and comes back', async () => {
  const { id } = await publicPerson();
  const hide = { id, expectedRevision: 1, visibility: 'HIDDEN', visibilityReason: 'asked for it' } as const;
  await updatePerson(newsroom.context, hide);
  expect(await person(id)).toMatchObject({ isPublic: false });
  expect(await newsroom.prisma.claim.count({ where: { personId: id, isPublic: true } })).toBe(0);
  expect((await events(id)).at(-1)).toMatchObject({ operation: 'DELETE' });
  await updatePerson(newsroom.context, { id, expectedRevision: 2, visibility: 'AUTO' });
  expect(await person(id)).toMatchObject({ isPublic: true, visibilityReason: null });
  expect((await events(id)).at(-1)).toMatchObject({ operation: 'UPSERT' });
});

test('a private person is renamed without a word to the public', async () => {
  const { id } = await createPerson(newsroom.context, { name: 'Nobody Knows' });
  await updatePerson(newsroom.context, { id, expectedRevision: 1, name: 'Nobody', slug: 'nobody' });
  expect(await person(id)).toMatchObject({ version: 0, revision: 2, isPublic: false });
  expect(await events(id)).toEqual([]);
  expect(await newsroom.prisma.redirect.count({ where: { personId: id, isPublic: true } })).toBe(0);
});
