/** A model's server that is slow, busy, broken or hostile: the rules' findings stand, and the key is told to nobody. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ModelBounds } from '../../../src/ingest/model/ask-model.ts';
import { besidesOf } from '../../../src/ingest/model/besides.ts';
import { recognise } from '../../../src/ingest/recognise/recognise.ts';
import { createLogger } from '../../../src/logging/logger.ts';
import { textOf } from '../../support/found.ts';
import {
  completion,
  json,
  startModelServer,
  type ModelServer,
  type Reply,
} from '../../support/model-server.ts';
import { answer, blocks, role, TITLE } from './brandt.ts';

let server: ModelServer;
const lines: string[] = [];
const log = createLogger('trace', { destination: { write: (line) => void lines.push(line) } });
const bounds: ModelBounds = { longest: 20_000, wait: 5, longestWait: 1_500, largest: 30_000 };
const source = textOf(TITLE, ...blocks);
const byRules = recognise(source, []);

beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.requests.length = 0;
  lines.length = 0;
});
afterAll(() => server.close());

const readerOf = (settings = server.settings, longest = bounds.longest) => {
  const besides = besidesOf(settings, log, { ...bounds, longest })!;
  return (text = source, signal?: AbortSignal) => besides(text, recognise(text, []), signal);
};

const findings = answer({ roles: [role] });
const status =
  (code: number, headers = {}): Reply =>
  (response) =>
    json(
      response,
      code,
      { error: { message: 'no', type: 'server_error', param: null, code: null } },
      headers,
    );
const choice =
  (more: object): Reply =>
  (response) =>
    json(response, 200, completion({}, 'stand-in', more));
const plain =
  (body: string): Reply =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(body);
const message = (more: object) => ({ message: { role: 'assistant', content: null, refusal: null, ...more } });

test.each<[string, Reply, string, number]>([
  ['fails', status(500), 'it answers with status 500', 1],
  ['knows no such model', status(404), 'it answers with status 404', 1],
  ['stays busy', status(429), 'it answers with status 429', 3],
  [
    'asks for more patience than there is',
    status(503, { 'retry-after': '3600' }),
    'it answers with status 503',
    1,
  ],
  [
    'leads elsewhere',
    status(307, { location: 'http://127.0.0.1:1/v1/chat/completions' }),
    'it answers with status 307',
    1,
  ],
  [
    'does not end',
    (response) => void response.writeHead(200).write('{"choices": ['),
    'it takes more than 1 seconds',
    1,
  ],
  ['does not begin', () => {}, 'it takes more than 1 seconds', 1],
  ['hangs up', (response) => response.destroy(), 'it does not answer', 1],
  [
    'breaks off',
    (response) => {
      response.writeHead(200, { 'content-length': '900' }).write('{', () => response.destroy());
    },
    'it does not answer',
    1,
  ],
  ['says no JSON', plain('<html>502</html>'), 'its answer is no JSON', 1],
  ['says JSON of its own', plain('{"text": "hello"}'), 'its answer is none of the protocol', 1],
  ['says null', plain('null'), 'its answer is none of the protocol', 1],
  ['writes prose', choice(message({ content: 'Here is what I found: a role.' })), 'its answer is no JSON', 1],
  [
    'is cut off',
    choice({ ...message({ content: '{"parties": [{"na' }), finish_reason: 'length' }),
    'its answer is cut off',
    1,
  ],
  ['refuses', choice(message({ refusal: 'I cannot help with that.' })), 'it refuses', 1],
  [
    'never ends',
    (response) => {
      const flood = () => {
        if (!response.destroyed) response.write('x'.repeat(9_000), () => setImmediate(flood));
      };
      response.writeHead(200);
      flood();
    },
    'its answer is too large',
    1,
  ],
])('a server that %s', async (_, reply, why, asked) => {
  server.reply(reply);
  const longest = why.startsWith('it takes') ? 1_000 : undefined;
  const { missed, ...found } = await readerOf(server.settings, longest)();
  expect(found).toEqual(byRules);
  expect(missed).toBe(`the model missed some of it: ${why}`);
  expect(server.requests).toHaveLength(asked);
  const [, ...warnings] = lines.map((line) => JSON.parse(line) as { level: number; failures: string[] });
  expect(warnings).toMatchObject([{ level: 40, failures: [why] }]);
  expect(`${lines.join('')}${missed}`).not.toMatch(/hush|127\.0\.0\.1/);
});

test('one that is busy is asked again when it says, and then helps', async () => {
  for (const after of ['1', new Date(Date.now() + 1_200).toUTCString()]) {
    server.requests.length = 0;
    server.reply(status(429, { 'retry-after': after }), status(503), findings);
    const begun = performance.now();
    const { proposals, missed } = await readerOf()();
    expect(proposals).toHaveLength(byRules.proposals.length + 1);
    expect([missed, server.requests.length]).toEqual([undefined, 3]);
    if (after === '1') expect(performance.now() - begun).toBeGreaterThan(990);
  }
});

test('the key goes to the address that was set, and nowhere that it leads to', async () => {
  const heard: unknown[] = [];
  const elsewhere = createServer((request, response) => {
    heard.push(request.headers);
    json(response, 200, completion(findings));
  });
  await new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', () => resolve()));
  const { port } = elsewhere.address() as AddressInfo;
  server.reply(status(302, { location: `http://127.0.0.1:${port}/v1/chat/completions` }));
  const { proposals } = await readerOf()();
  expect([heard, proposals]).toEqual([[], byRules.proposals]);
  await new Promise((resolve) => void elsewhere.close(resolve));
});

test('a wrong key, which the server says aloud, stands in no log and no note', async () => {
  const settings = { ...server.settings, secret: 'sk-hush-wrong' };
  const { missed } = await readerOf(settings)();
  expect(server.faults).toEqual(['Incorrect API key provided: Bearer sk-hush-wrong']);
  expect(missed).toBe('the model missed some of it: it answers with status 401');
  expect(lines.join('')).not.toContain('hush');
});

test('one that is out is not asked about the rest of a text', async () => {
  const pages = Array.from({ length: 400 }, (_, line) => `In line ${line} the harbour lies in the fog.`);
  server.reply(status(502));
  const { missed } = await readerOf()(textOf(TITLE, ...blocks, ...pages));
  expect(missed).toBe('the model missed some of it: it answers with status 502');
  expect(server.requests).toHaveLength(1);
});

test('one that is out is left alone for a while; one whose answer was bad is asked again', async () => {
  server.reply(status(500));
  const out = readerOf();
  for (let number = 0; number < 3; number += 1) await out();
  expect(server.requests).toHaveLength(1);
  expect((await out()).missed).toContain('it did not answer a moment ago');
  server.reply(plain('no'), status(400), findings);
  const back = readerOf();
  await back();
  await back();
  expect((await back()).missed).toBeUndefined();
});

test('a server that ends does not wait for it', async () => {
  server.reply(() => {});
  const ending = new AbortController();
  const begun = performance.now();
  setTimeout(() => ending.abort(), 50);
  const { missed, proposals } = await readerOf()(source, ending.signal);
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect([missed, proposals]).toEqual([
    'the model missed some of it: it was not waited for',
    byRules.proposals,
  ]);
});
