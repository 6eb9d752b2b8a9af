import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, getRaw } from './raw.ts';
import { startSmallServer, type SmallServer } from './small-server.ts';

let small: SmallServer;
let secured: SmallServer;
const folder = mkdtempSync(join(tmpdir(), 'backfile-playground-'));

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<style nonce="__NONCE__"></style>');
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'assets/app.js'), 'let x;');
  small = await startSmallServer({ builtPages: { playground: folder, admin: folder } });
  secured = await startSmallServer({ publicUrl: 'https://news.example' });
});
afterAll(async () => {
  await small.server.close();
  await secured.server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => supertest(small.url).get(path);

describe('every answer', () => {
  const kinds: [string, () => supertest.Test, number][] = [
    [
      'an operation',
      () => supertest(small.url).post('/graphql').send({ query: '{ article(id: 1) { id } }' }),
      200,
    ],
    ['a faulty operation', () => supertest(small.url).post('/graphql').send({ query: '{' }), 400],
    ['the playground', () => get('/graphql').set('accept', 'text/html'), 200],
    ['a file of it', () => get('/playground/assets/app.js'), 200],
    ['health', () => get('/healthz'), 200],
    ['an unknown path', () => get('/nothing'), 404],
    ['an unknown article', () => get('/articles/nothing'), 404],
    ['a path that is no text', () => get('/articles/%ff'), 404],
    ['a very long path', () => get(`/articles/${'a'.repeat(5_000)}`), 404],
    ['a method that is not served', () => supertest(small.url).put('/graphql').send({}), 404],
    ['a body of another type', () => supertest(small.url).post('/graphql').type('text/plain').send('x'), 415],
  ];

  test.each(kinds)('to %s carries the security headers and its id', async (_what, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    const { headers } = answer;
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['x-request-id']).toMatch(/^[\w.-]{1,64}$/);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers.server).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`default-src 'self'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).toMatch(/script-src 'self';/);
  });

  test('asks for HTTPS only when the site has it', async () => {
    expect((await get('/healthz')).headers['strict-transport-security']).toBeUndefined();
    const { headers } = await supertest(secured.url).get('/nothing');
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
  });

  test('to the playground has a nonce of its own, in header and page', async () => {
    const answers = await Promise.all([1, 2].map(() => get('/graphql').set('accept', 'text/html')));
    const nonces = answers.map(({ text }) => /nonce="([^"]+)"/.exec(text)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    for (const [i, { headers }] of answers.entries()) {
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonces[i]}'`);
      expect(headers['cache-control']).toBe('no-store');
    }
  });
});

describe('a request id', () => {
  test('is taken over when it is well formed, and stands in the log', async () => {
    const { headers } = await get('/healthz').set('x-request-id', 'edge-1.a_B');
    expect(headers['x-request-id']).toBe('edge-1.a_B');
    expect(small.lines).toContainEqual(
      expect.objectContaining({ requestId: 'edge-1.a_B', method: 'GET', path: '/healthz', status: 200 }),
    );
  });

  test.each(['', 'a b', 'a"b', 'ä', 'x'.repeat(65), '../../etc', 'a{b}'])('"%s" is replaced', async (id) => {
    const { headers } = await get('/healthz').set('x-request-id', encodeURI(id) === id ? id : 'a%b');
    expect(headers['x-request-id']).toMatch(/^[\da-f]{8}-/);
  });

  test('differs from request to request', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await get('/healthz')).headers['x-request-id']));
    expect(new Set(ids).size).toBe(3);
  });

  test('leads to a line without the query string, which may hold what is private', async () => {
    await get('/nothing?token=geheim').set('x-request-id', 'private');
    const line = small.lines.find(({ requestId }) => requestId === 'private');
    expect(line).toMatchObject({ path: '/nothing', status: 404 });
    expect(JSON.stringify(small.lines)).not.toContain('geheim');
  });
});

describe('an unknown path', () => {
  test.each([
    '/%67raphql/x',
    '//graphql',
    '/graphql/',
    '/playground/assets/..%2fsecret.txt',
    '/playground/assets/%2e%2e/secret.txt',
    '/playground/assets/..%5csecret.txt',
    '/playground/assets/....//secret.txt',
    '/playground/secret.txt',
    '/playground/assets/',
    '/playground/assets/%00',
    '/playground/assets/app.js%00.txt',
    '/.git/config',
    '/;/healthz',
    '/%00',
    '/%',
    '/%c0%ae%c0%ae/',
    '/constructor',
    '/__proto__',
  ])('%s gets a plain refusal', async (path) => {
    const response = (await getRaw(small.port, path)).toString();
    expect(response).toMatch(/^HTTP\/1\.1 40[0-9] /);
    expect(response).toMatch(/"code":"[A-Z_]+"/);
    expect(response).not.toMatch(/outside|node_modules|\/work|\/tmp|FST_|ENOENT|at .*:\d+/);
  });

  test('is answered in JSON with its id', async () => {
    const { status, body, headers } = await get('/nothing');
    expect(status).toBe(404);
    expect(body).toEqual({
      error: { code: 'NOT_FOUND', message: 'There is nothing here.', requestId: headers['x-request-id'] },
    });
  });
});

describe('compression', () => {
  const letters = (count: number) => ({ query: `{ letters(count: ${count}) }` });

  test('serves large answers and leaves small ones', async () => {
    const ask = (count: number) =>
      fetch(`${small.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': 'gzip' },
        body: JSON.stringify(letters(count)),
      });
    expect((await ask(10)).headers.get('content-encoding')).toBeNull();
    const large = await ask(20_000);
    expect(large.headers.get('content-encoding')).toBe('gzip');
    expect(await large.text()).toContain('x'.repeat(20_000));
  });

  test('gives the bytes that were meant', async () => {
    const raw = await getRaw(small.port, '/graphql?query=%7Bletters(count:5000)%7D', [
      'accept-encoding: gzip',
      'content-type: application/json',
    ]);
    const body = gunzipSync(bodyOf(raw));
    expect(JSON.parse(body.toString()).data.letters).toBe('x'.repeat(5_000));
  });
});

describe('readiness', () => {
  test('follows the database; life does not', async () => {
    expect((await get('/readyz')).status).toBe(200);
    small.database.isReady = false;
    const { status, headers, body } = await get('/readyz');
    expect([status, headers['retry-after'], body.status]).toEqual([503, '2', 'no database']);
    expect((await get('/healthz')).status).toBe(200);
    small.database.isReady = true;
    expect((await get('/readyz')).status).toBe(200);
  });
});
