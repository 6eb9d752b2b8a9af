/** How requests and the server end: in time, told what they wait for, and with nothing lost. */
import { connect } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import supertest from 'supertest';
import { afterEach, expect, test } from 'vitest';
import { untilClosed } from './raw.ts';
import { startSmallServer, type SmallServer } from './small-server.ts';

let small: SmallServer;
afterEach(() => small.server.close());

const wait = (milliseconds: number) => ({ query: `{ wait(milliseconds: ${milliseconds}) }` });
const givenUp = () => expect.poll(() => small.seen.givenUp).toBe(1);

test('a request that takes too long gets 504, and what it waits for is told to stop', async () => {
  small = await startSmallServer({ times: { request: 200 } });
  const { status, body, headers } = await supertest(small.url).post('/graphql').send(wait(60_000));
  expect(status).toBe(504);
  expect(body).toEqual({
    error: {
      code: 'TIMEOUT',
      message: 'The request took too long.',
      requestId: headers['x-request-id'],
    },
  });
  await givenUp();
  expect((await supertest(small.url).post('/graphql').send(wait(1))).body.data).toEqual({ wait: 'waited' });
});

test('a client that hangs up is waited for no longer', async () => {
  small = await startSmallServer();
  const hangUp = new AbortController();
  const request = fetch(`${small.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wait(60_000)),
    signal: hangUp.signal,
  });
  await expect.poll(() => small.seen.operations).toBe(1);
  hangUp.abort();
  await expect(request).rejects.toThrow(/abort/i);
  await givenUp();
});

test.each([
  ['header', 'POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-a', ': b\r\nx-a'],
  [
    'body',
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9999\r\n\r\n{',
    ' ',
  ],
])('a client that sends its %s bit by bit is cut off', async (_what, start, bit) => {
  small = await startSmallServer({ times: { headers: 600 } });
  const socket = connect(small.port, '127.0.0.1', () => socket.write(start));
  const drip = setInterval(() => socket.write(bit), 100);
  const took = await untilClosed(socket);
  clearInterval(drip);
  expect(took).toBeGreaterThan(500);
  expect(took).toBeLessThan(5_000);
  expect(small.seen.operations).toBe(0);
});

test('draining says not ready at once, answers what is under way, and takes no more', async () => {
  small = await startSmallServer({ times: { drainGrace: 300 } });
  const underWay = Array.from({ length: 20 }, () =>
    supertest(small.url)
      .post('/graphql')
      .send(wait(800))
      .then(({ body }) => body.data),
  );
  await expect.poll(() => small.seen.operations).toBe(20);
  let drained = false;
  const draining = small.drain.drain().then(() => (drained = true));
  const ready = await supertest(small.url).get('/readyz');
  expect([ready.status, ready.body.status, ready.headers.connection]).toEqual([503, 'draining', 'close']);
  const late = await supertest(small.url).post('/graphql').send(wait(1));
  expect(late.body.data).toEqual({ wait: 'waited' });
  await after(400);
  await expect(fetch(`${small.url}/healthz`)).rejects.toThrow('fetch failed');
  expect(drained).toBe(false);
  expect(await Promise.all(underWay)).toEqual(underWay.map(() => ({ wait: 'waited' })));
  await draining;
});
