import supertest from 'supertest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const query = 'query A { articles { totalCount } } query B { people { totalCount } }';
const send = (body: object) => supertest(app.url).post('/graphql').send(body);

test('of several operations the named one runs', async () => {
  const answers = await Promise.all(['A', 'B'].map((operationName) => send({ query, operationName })));
  expect(answers.map(({ body }) => Object.keys(body.data))).toEqual([['articles'], ['people']]);
});

test.each([
  ['no name for several operations', query, undefined],
  ['a name that no operation has', query, 'C'],
  ['a name where the only operation has none', '{ articles { totalCount } }', 'A'],
  ['no operation at all', 'fragment f on Article { id }', undefined],
])('%s is refused', async (_what, text, operationName) => {
  const { status, body } = await send({ query: text, operationName });
  expect([status, body.data]).toEqual([400, undefined]);
  expect(body.errors[0].extensions.code).toMatch(/OPERATION_RESOLUTION_FAILURE|GRAPHQL_VALIDATION_FAILED/);
});

test('HEAD answers as GET would, without the body', async () => {
  const head = await supertest(app.url).head('/graphql').set('accept', 'text/html');
  expect([head.status, head.text]).toEqual([200, undefined]);
});
