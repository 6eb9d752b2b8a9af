/** What is fetched from the network, and what is not (T51 to T53). */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchSource, type FetchOptions } from '../../../src/ingest/fetch/fetch-source.ts';
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

/** As if this machine were on the open network under a name. */
const asOpen: Partial<FetchOptions> = { isOpen: () => true, resolve: async () => ['127.0.0.1'] };
const fetchFrom = (port: number, path = '/', more: Partial<FetchOptions> = {}) =>
  fetchSource(`http://news.example:${port}${path}`, { largest: 1_000, longest: 2_000, ...asOpen, ...more });

describe('an address', () => {
  test.each(
    `127.0.0.1 127.0.0.2 0.0.0.0 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 192.0.0.8 198.18.0.1
    224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 fc00::1 fd12::1 fe80::1 ff02::1 2001::1
    2001:db8::1 2002:7f00:1:: nowhere`.split(/\s+/),
  )('%s is closed', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each('8.8.8.8 1.1.1.1 172.15.0.1 172.32.0.1 192.167.1.1 2606:4700::1111 2a00:1450::1'.split(' '))(
    '%s is open',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('T51: nothing is asked of', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::]/',
    'http://0/',
    'http://①②⑦.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
    'http://user:secret@news.example/',
    'file:///etc/passwd',
    'gopher://news.example/',
    'nowhere',
  ])('%s', async (address) => {
    await expect(fetchSource(address, { largest: 1_000 })).rejects.toMatchObject({
      code: expect.stringMatching(/^FETCH_(REFUSED|FAILED)$/) as string,
    });
  });

  test('a name of which one address is closed', async () => {
    const resolve = async () => ['93.184.216.34', '10.0.0.1'];
    await expect(fetchSource('http://news.example/', { largest: 1_000, resolve })).rejects.toMatchObject({
      code: 'FETCH_REFUSED',
    });
  });

  test('a closed address that an open one leads to', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    });
    const isOpen = (address: string) => address === '127.0.0.1';
    await expect(fetchFrom(port, '/', { isOpen })).rejects.toMatchObject({ code: 'FETCH_REFUSED' });
  });

  test('what the name leads to a moment later', async () => {
    const port = await serve((_request, response) => response.end('checked'));
    let asked = 0;
    const resolve = async () => [(asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1'];
    expect(await fetchFrom(port, '/', { resolve })).toMatchObject({ isModified: true });
    expect(asked).toBe(1);
  });
});

describe('what answers', () => {
  test('is fetched with its type and where it was found in the end, and not again while it is the same', async () => {
    const seen: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers.cookie, request.headers.authorization);
      if (request.url === '/') response.writeHead(301, { location: '/text' }).end();
      else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', etag: '"1"' }).end('Hello');
    });
    const fetched = await fetchFrom(port);
    expect(fetched).toMatchObject({
      isModified: true,
      mediaType: 'text/plain; charset=utf-8',
      address: `http://news.example:${port}/text`,
      etag: '"1"',
    });
    expect(await fetchFrom(port, '/', { before: { etag: '"1"', lastModified: null } })).toEqual({
      isModified: false,
    });
    expect(seen.filter(Boolean)).toEqual([]);
  });

  test.each<[string, RequestListener, string]>([
    [
      'without end',
      (_request, response) => void setInterval(() => response.write('x'.repeat(200)), 5).unref(),
      'DOCUMENT_TOO_LARGE',
    ],
    [
      'a byte now and then',
      (_request, response) => void setInterval(() => response.write('x'), 100).unref(),
      'FETCH_FAILED',
    ],
    ['never', () => {}, 'FETCH_FAILED'],
    [
      'with more than it may',
      (_request, response) => void response.end('x'.repeat(2_000)),
      'DOCUMENT_TOO_LARGE',
    ],
    [
      'packed',
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
      'FETCH_FAILED',
    ],
    [
      'leading on and on',
      (_request, response) => void response.writeHead(302, { location: '/' }).end(),
      'FETCH_FAILED',
    ],
    ['with an error', (_request, response) => void response.writeHead(500).end(), 'FETCH_FAILED'],
    ['and hangs up', (request) => void request.socket.destroy(), 'FETCH_FAILED'],
  ])('%s is given up in time (T52)', async (_how, answer, code) => {
    const port = await serve(answer);
    const from = performance.now();
    await expect(fetchFrom(port, '/', { longest: 1_000 })).rejects.toMatchObject({ code });
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
