import { createHash } from 'node:crypto';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECRET, startSmallServer, type SmallServer } from './small-server.ts';

let small: SmallServer;
beforeAll(async () => {
  small = await startSmallServer();
});
afterAll(() => small.server.close());

const post = (query: unknown, variables?: unknown) =>
  supertest(small.url).post('/graphql').send({ query, variables });
const lineOf = (id: string | undefined, msg: string) =>
  small.lines.find((line) => line.requestId === id && line.msg === msg);

describe('an operation', () => {
  test('is answered with its data and its cost', async () => {
    const { status, body } = await post('{ articles(first: 30) { nodes { headline } } }');
    expect(status).toBe(200);
    expect(body.data.articles.nodes).toEqual([{ headline: 'Megvii raises' }]);
    expect(body.extensions.cost).toEqual({ requested: 1, nodes: 30, limit: 5_000 });
  });

  test('may come by GET', async () => {
    const { status, body } = await supertest(small.url)
      .get('/graphql')
      .query({ query: 'query($id: ID!) { article(id: $id) { id } }', variables: '{"id":"1"}' })
      .set('content-type', 'application/json');
    expect(status).toBe(200);
    expect(body.data).toEqual({ article: { id: '1' } });
  });

  test('may come by the hash of its text once the text was sent', async () => {
    const query = '{ article(id: 7) { headline } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const send = (body: object) => supertest(small.url).post('/graphql').send(body);
    expect((await send({ extensions })).body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await send({ query, extensions })).body.data).toEqual({ article: { headline: 'Megvii raises' } });
    expect((await send({ extensions })).body.data).toEqual({ article: { headline: 'Megvii raises' } });
    const wrong = await send({ query: '{ article(id: 8) { id } }', extensions });
    expect([wrong.status, wrong.body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('a limit', () => {
  const refusals: [string, string, object, string][] = [
    ['depth', `{ article(id: 1) ${'{ next '.repeat(12)} { id } ${'}'.repeat(12)} }`, {}, 'DEPTH_LIMIT'],
    [
      '10,000 aliases',
      `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: touch`).join(' ')} }`,
      {},
      'LENGTH_LIMIT',
    ],
    [
      '101 aliases',
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: article(id: 1) { id }`).join(' ')} }`,
      {},
      'ALIAS_LIMIT',
    ],
    ['5,000 equal fields', `{ article(id: 1) { ${'id '.repeat(5_000)} } }`, {}, 'TOKEN_LIMIT'],
    [
      'a page by variable',
      'query($n: Int) { articles(first: $n) { nodes { id } } }',
      { n: 1_000_000 },
      'NODE_LIMIT',
    ],
  ];

  test.each(refusals)('of %s is judged before anything runs', async (_what, query, variables, code) => {
    const before = small.seen.operations;
    const { status, body } = await post(query, variables);
    expect(status).toBe(400);
    expect(body.errors.map((error: { extensions: object }) => error.extensions)).toEqual([
      expect.objectContaining({ code, limit: expect.any(Number) }),
    ]);
    expect(body.data).toBeUndefined();
    expect(small.seen.operations).toBe(before);
  });

  test('by variables holds for a document that passed before', async () => {
    const query = 'query($n: Int) { articles(first: $n) { nodes { headline } } }';
    expect((await post(query, { n: 1 })).status).toBe(200);
    expect((await post(query, { n: 500_001 })).body.errors[0].extensions.code).toBe('NODE_LIMIT');
    expect((await post(query)).body.extensions.cost.nodes).toBe(20);
  });

  test('is not passed by GET, nor by a text remembered under its hash', async () => {
    const query = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: article(id: 1) { id }`).join(' ')} }`;
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const get = await supertest(small.url)
      .get('/graphql')
      .query({ query })
      .set('content-type', 'application/json');
    expect([get.status, get.body.errors[0].extensions.code]).toEqual([400, 'ALIAS_LIMIT']);
    await supertest(small.url).post('/graphql').send({ query, extensions });
    const again = await supertest(small.url).post('/graphql').send({ extensions });
    expect(again.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('a faulty operation', () => {
  test('gets at most three errors, each with its code, in a small answer', async () => {
    for (const count of [10, 900]) {
      const unknown = Array.from({ length: count }, (_, i) => `unknown${i}`).join(' ');
      const { status, body, text } = await post(`{ ${unknown} }`);
      expect(status).toBe(400);
      expect(body.errors).toHaveLength(3);
      for (const error of body.errors) expect(error.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(text.length).toBeLessThan(10_000);
    }
  });

  test.each([
    ['a field almost named', '{ artcle(id: 1) { id } }', {}],
    ['an argument almost named', '{ articles(frst: 1) { totalCount } }', {}],
    ['a type almost named', '{ node(id: 1) { ... on Artcle { id } } }', {}],
    ['an enum value almost named', '{ articles(direction: AS) { totalCount } }', {}],
    [
      'an enum value almost named in a variable',
      'query($d: Direction) { articles(direction: $d) { totalCount } }',
      { d: 'AS' },
    ],
  ])('with %s is told no names', async (_what, query, variables) => {
    const { status, body, text } = await post(query, variables);
    expect([status, body.errors.length]).toEqual([400, 1]);
    expect(text).not.toMatch(/did you mean/i);
    expect(text).not.toMatch(/"(articles?|first|Article|ASC)"/);
  });

  test('that failed on our side says nothing of how, and its id leads to the whole story in the log', async () => {
    const { body, headers, text } = await post('{ broken(how: "badly") }');
    const id = headers['x-request-id'];
    expect(body.data).toEqual({ broken: null });
    expect(body.errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['broken'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
      },
    ]);
    expect(text).not.toContain('secret');
    const line = lineOf(id, 'operation failed') as { err: { message: string; stack: string } };
    expect(line.err.message).toBe(SECRET);
    expect(line.err.stack).toContain('small-server');
  });

  test('that we refused says why', async () => {
    const { body } = await post('{ broken(how: "refused") }');
    expect(body.errors[0]).toMatchObject({
      message: 'first: 101 is refused: 1 to 100',
      extensions: { code: 'INVALID_VALUE' },
    });
  });

  test("is not written to the log as a failure of ours when it is the client's", async () => {
    const { headers } = await post('{ nothing }');
    expect(lineOf(headers['x-request-id'], 'operation failed')).toBeUndefined();
  });
});

describe('a request that is no operation', () => {
  test('a mutation by GET changes nothing', async () => {
    const { status, headers } = await supertest(small.url)
      .get('/graphql')
      .query({ query: 'mutation { touch }' })
      .set('content-type', 'application/json');
    expect([status, headers.allow, small.seen.touched]).toEqual([405, 'POST', 0]);
    expect((await post('mutation { touch }')).body.data).toEqual({ touch: 1 });
    small.seen.touched = 0;
  });

  test('a GET that any page could make is refused', async () => {
    const { status, body } = await supertest(small.url)
      .get('/graphql')
      .query({ query: '{ article(id: 1) { id } }' });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'message/x',
    'constructor',
    'application/json\ta',
    'application/json garbage',
    'application/jsonx',
    'text/plain; application/json',
    ' text/plain',
  ])('a body of type "%s" changes nothing', async (type) => {
    const response = await fetch(`${small.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type, origin: 'http://evil.example', 'apollo-require-preflight': '1' },
      body: JSON.stringify({ query: 'mutation { touch }' }),
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ error: { code: 'MEDIA_TYPE_NOT_SUPPORTED' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(small.seen.touched).toBe(0);
  });

  test('a batch, a body that is no object, broken JSON and a forged prototype are refused', async () => {
    const bodies = [
      '[{"query":"mutation { touch }"},{"query":"mutation { touch }"}]',
      '"mutation { touch }"',
      'null',
      '{',
      '{"query":',
      '{"query":7}',
      '{"query":["mutation { touch }"]}',
      '{"query":"mutation { touch }","variables":"x"}',
      '{"query":"mutation { touch }","__proto__":{"a":1}}',
    ];
    for (const body of bodies) {
      const { status, text } = await supertest(small.url)
        .post('/graphql')
        .set('content-type', 'application/json')
        .send(body);
      expect(status, body).toBe(400);
      expect(text, body).toMatch(/"code":"[A-Z_]+"/);
    }
    expect(small.seen.touched).toBe(0);
  });

  test.each(['http://evil.example', 'null', 'http://localhost:8888', 'http://localhost:4000.evil.example'])(
    'a preflight from %s is not allowed anything',
    async (origin) => {
      const { status, headers } = await supertest(small.url).options('/graphql').set({
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      });
      expect(status).toBe(404);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );
});
